package io.zhuangan.acceptance;

import static io.zhuangan.acceptance.Cast.EVERYBODY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuangan.acceptance.Visitor.Shown;
import io.zhuangan.server.demo.DemoClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Two tenants beside each other, and every way in: each operation of the JSON interfaces and each page is asked by
 * everybody of the cast. Who lacks the right is refused; who has it and names a thing of somebody else's gets 404, as if
 * it did not exist, and an audit line; nobody reads a word that is not theirs. An entrance that
 * {@link RegulatorUses}, {@link AssociationUses} or {@link PublicUses} does not classify fails the test.
 */
class CanaryIT {
    private static final List<Use> OPERATIONS = Stream.of(
                    PublicUses.OPERATIONS, AssociationUses.OPERATIONS, RegulatorUses.OPERATIONS)
            .flatMap(List::stream)
            .toList();
    private static final List<Use> PAGES = Stream.of(AssociationUses.PAGES, RegulatorUses.PAGES)
            .flatMap(List::stream)
            .toList();

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Platform platform;
    private static DemoClient client;
    private static ForeignKeys keys;
    private static HttpClient http;
    private static Map<String, Visitor> visitors;

    @BeforeAll
    static void start() throws Exception {
        platform = Platform.shared();
        client = new DemoClient(platform.baseUrl(), platform.issuer());
        http = HttpClient.newBuilder().build();
        keys = new ForeignKeys(client, platform, EVERYBODY);
        visitors = new HashMap<>();
        for (String account : EVERYBODY) {
            Visitor visitor = new Visitor();
            visitor.signIn(platform.url("/regulator/identity/seats.xhtml"), account, SignInIT.PASSWORD);
            // the other front-end lets them in on the same sign-in
            visitor.open(platform.url("/association/identity/seats.xhtml"));
            visitors.put(account, visitor);
        }
    }

    @Test
    @DisplayName("every operation that the interfaces offer is classified here, and no other")
    void noOperationIsForgotten() throws Exception {
        Set<String> offered = new TreeSet<>();
        for (String api : List.of(PublicUses.API, AssociationUses.API, RegulatorUses.API)) {
            offered.addAll(Entrances.operations(
                    ask(null, "GET", api + "/openapi", null, null).text(), api));
        }
        assertThat(addresses(OPERATIONS)).isEqualTo(offered);
    }

    @Test
    @DisplayName("every page and each of its view parameters is classified here, and no other")
    void noPageIsForgotten() {
        Map<String, Set<String>> shipped = new LinkedHashMap<>(Entrances.pages("web-regulator", "/regulator"));
        shipped.putAll(Entrances.pages("web-association", "/association"));
        assertThat(addresses(PAGES)).isEqualTo(new TreeSet<>(shipped.keySet()));
        shipped.forEach((page, parameters) -> {
            Set<String> classified = new TreeSet<>();
            PAGES.stream().filter(use -> use.address().equals(page)).forEach(use -> classified.addAll(use.names()));
            assertThat(classified).as("view parameters of " + page).isEqualTo(parameters);
        });
        assertThat(new TreeSet<>(PublicUses.PAGES.keySet())).isEqualTo(Entrances.publicPages());
    }

    @TestFactory
    @DisplayName("operations")
    Stream<DynamicTest> operations() {
        return OPERATIONS.stream()
                .flatMap(use -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(use + " · nobody", () -> nobodyAsks(use))),
                        (use.isOpen() ? Stream.<String>of() : EVERYBODY.stream())
                                .map(account ->
                                        DynamicTest.dynamicTest(use + " · " + account, () -> asks(use, account)))));
    }

    @TestFactory
    @DisplayName("pages")
    Stream<DynamicTest> pages() {
        return PAGES.stream()
                .flatMap(use -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(use + " · nobody", () -> nobodyOpens(use))),
                        EVERYBODY.stream()
                                .map(account ->
                                        DynamicTest.dynamicTest(use + " · " + account, () -> opens(use, account)))));
    }

    @TestFactory
    @DisplayName("public pages")
    Stream<DynamicTest> publicPages() {
        return PublicUses.PAGES.values().stream()
                .flatMap(List::stream)
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    String path = address;
                    for (Thing thing : Thing.values()) path = path.replace("{" + thing + "}", keys.key(thing));
                    Shown shown = new Visitor().once("GET", platform.url(path), null);
                    assertThat(shown.status()).as(path).isEqualTo(path.equals(address) ? 200 : 404);
                    assertSilent(shown.body(), keys.hiddenFrom("nobody"), path);
                }));
    }

    @TestFactory
    @DisplayName("pages for people who sign in do not exist on the public site")
    Stream<DynamicTest> noSharedPageIsPublic() {
        return Entrances.pages("web-public", "").keySet().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> assertThat(new Visitor()
                                .once("GET", platform.url(page), null)
                                .status())
                        .isEqualTo(404)));
    }

    @TestFactory
    @DisplayName("a write with a session's cookie alone is refused, whoever sends it")
    Stream<DynamicTest> cookiesOnlyRead() {
        return OPERATIONS.stream()
                .filter(use -> !use.address().startsWith("GET "))
                .map(use -> DynamicTest.dynamicTest(use.toString(), () -> {
                    String account = use.address().contains(RegulatorUses.API) ? "city.chen" : "assoc.wang";
                    String[] parts = use.address().split(" ");
                    Shown answer = visitors.get(account)
                            .once(
                                    parts[0],
                                    platform.url(filled(parts[1], use, account)),
                                    parts[0].equals("DELETE") ? null : "{}",
                                    "Content-Type",
                                    "application/json");
                    assertThat(answer.status()).isEqualTo(403);
                    assertThat(JSON.readTree(answer.body()).get("code").asText())
                            .isEqualTo("HEADER_MISSING");
                }));
    }

    // ---- operations

    private static void nobodyAsks(Use use) throws Exception {
        Reply reply = send(null, use);
        if (!use.isOpen()) {
            assertRefused(reply, use, "nobody", 401);
        } else if (use.foreignTo("nobody").isEmpty()) {
            assertThat(reply.status()).isEqualTo(200);
            assertSilent(reply.text(), keys.hiddenFrom("nobody"), use.address());
        } else {
            assertRefused(reply, use, "nobody", 404);
        }
    }

    private static void asks(Use use, String account) throws Exception {
        if (!use.mayUse(account)) {
            assertRefused(send(account, use), use, account, 403, 404);
            return;
        }
        List<Thing> foreign = use.foreignTo(account);
        if (!foreign.isEmpty() && use.possibleFor(account, keys)) {
            long before = refusals(account, foreign);
            Reply reply = send(account, use);
            assertRefused(reply, use, account, 404);
            assertThat(reply.json().get("code").asText()).isEqualTo("NOT_FOUND");
            assertThat(refusals(account, foreign)).as("audit lines").isGreaterThan(before);
        } else if (use.address().startsWith("GET ")) {
            Reply reply = send(account, use);
            assertThat(reply.status()).as(reply.text()).isIn(rightful(use));
            assertSilent(reply.text(), keys.hiddenFrom(account), use.address());
        }
    }

    /** What nobody told, began or wrote yet is 404 for whom it belongs to, too; what is too few to show is refused. */
    private static Set<Integer> rightful(Use use) {
        if (use.address().endsWith("/feedback.xlsx")) return Set.of(200, 422);
        boolean perhapsNotYet = Stream.of(
                        "/firm/grade", "/firm/objections/standing", "/exams/{key}", "/preview.pdf", "/documents/{file}")
                .anyMatch(use.address()::endsWith);
        return perhapsNotYet ? Set.of(200, 404) : Set.of(200);
    }

    private static void assertRefused(Reply reply, Use use, String account, Integer... statuses) throws IOException {
        assertThat(reply.status())
                .as(use + " by " + account + ": " + reply.text())
                .isIn((Object[]) statuses);
        assertThat(reply.type()).startsWith("application/problem+json");
        assertThat(reply.json().get("code").asText()).isNotBlank();
        assertSilent(reply.text(), keys.neverInRefusals(account), use.address());
    }

    private static Reply send(String account, Use use) throws Exception {
        String[] parts = use.address().split(" ");
        StringBuilder path = new StringBuilder(filled(parts[1], use, account));
        use.values().forEach((name, value) -> {
            boolean inPath = parts[1].contains("{" + name + "}");
            boolean inBody = use.body() != null && use.body().contains("{" + name + "}");
            if (!inPath && !inBody) {
                path.append(path.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(given(value, account));
            }
        });
        String body = use.body() == null ? null : filled(use.body(), use, account);
        String type = "application/json";
        if (use.fileKind() != null) {
            type = "multipart/form-data; boundary=b";
            body = "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + use.fileKind() + "\r\n"
                    + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xlsx\"\r\n\r\nx\r\n--b--\r\n";
        }
        return ask(account, parts[0], path.toString(), body, type);
    }

    private static String filled(String text, Use use, String account) {
        String filled = text;
        for (Map.Entry<String, Use.Value> value : use.values().entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", given(value.getValue(), account));
        }
        return filled;
    }

    /** Who has nothing of the kind asks with a key that nobody has. */
    private static String given(Use.Value value, String account) {
        if (value.thing() != null) return keys.key(value.thing());
        if (value.seenByAll() != null) return keys.key(value.seenByAll());
        if (value.own() == null) return value.text();
        String own = keys.own(account, value.own());
        return own == null ? new UUID(0, 1).toString() : own;
    }

    // ---- pages

    private static void nobodyOpens(Use use) {
        Shown shown = new Visitor().once("GET", platform.url(address(use, "nobody")), null);
        if (use.isOpen()) {
            assertThat(shown.status()).isEqualTo(200);
        } else {
            assertThat(shown.redirect().map(URI::toString).orElse("status " + shown.status()))
                    .as("signing in comes first")
                    .startsWith(platform.issuer());
        }
        assertSilent(shown.body(), keys.neverInRefusals("nobody"), use.address());
    }

    private static void opens(Use use, String account) throws Exception {
        Visitor visitor = visitors.get(account);
        String address = address(use, account);
        if (!use.mayUse(account)) {
            Shown shown = visitor.open(platform.url(address));
            assertThat(shown.status()).as(address).isIn(403, 404);
            assertSilent(shown.body(), besides(keys.neverInRefusals(account), use), address);
            return;
        }
        List<Thing> foreign = use.foreignTo(account);
        if (!foreign.isEmpty() && use.possibleFor(account, keys)) {
            long before = refusals(account, foreign);
            Shown shown = visitor.open(platform.url(address));
            assertThat(shown.status()).as(address).isEqualTo(404);
            assertSilent(shown.body(), besides(keys.neverInRefusals(account), use), address);
            assertThat(refusals(account, foreign)).as("audit lines").isGreaterThan(before);
        } else if (foreign.isEmpty()) {
            Shown shown = visitor.open(platform.url(address));
            assertThat(shown.status()).as(address).isEqualTo(200);
            assertSilent(shown.body(), besides(keys.hiddenFrom(account), use), address);
        }
        for (String name : use.numbers()) strayKey(visitor, use, account, name, Set.of(404));
        for (String name : use.filters()) strayKey(visitor, use, account, name, Set.of(200, 404));
    }

    /** A page may repeat its own address, and the audit what its reader was refused before: keys, but nothing behind them. */
    private static List<String> besides(List<String> words, Use use) {
        Set<String> known = use.recalls()
                ? Stream.of(Thing.values()).map(keys::key).collect(Collectors.toSet())
                : use.values().values().stream()
                        .filter(value -> value.thing() != null)
                        .map(value -> keys.key(value.thing()))
                        .collect(Collectors.toSet());
        return words.stream().filter(word -> !known.contains(word)).toList();
    }

    /** Puts a foreign key where no key belongs. */
    private static void strayKey(Visitor visitor, Use use, String account, String name, Set<Integer> statuses) {
        Thing foreign = Stream.of(Thing.values())
                .filter(thing -> !thing.reachedBy(account))
                .findFirst()
                .orElseThrow();
        String stray = keys.key(foreign);
        String address = use.address() + "?" + name + "=" + stray;
        Shown shown = visitor.open(platform.url(address));
        assertThat(shown.status()).as(address).isIn(statuses);
        // a field shows what was typed into it
        List<String> hidden = new ArrayList<>(besides(keys.hiddenFrom(account), use));
        hidden.remove(stray);
        assertSilent(shown.body(), hidden, address);
    }

    private static String address(Use use, String account) {
        return use.address()
                + use.values().entrySet().stream()
                        .map(value -> value.getKey() + "=" + given(value.getValue(), account))
                        .collect(Collectors.joining("&", use.values().isEmpty() ? "" : "?", ""));
    }

    // ---- what was seen

    private static void assertSilent(String body, List<String> words, String where) {
        assertThat(words.stream().filter(body::contains).toList())
                .as("words of somebody else in " + where)
                .isEmpty();
    }

    /** How often the audit says that this account was turned away from these things. */
    private static long refusals(String account, List<Thing> things) throws SQLException {
        String marks = things.stream().map(thing -> "?").collect(Collectors.joining(","));
        try (Connection database = platform.database();
                PreparedStatement query = database.prepareStatement("select count(*) from audit_entry"
                        + " where action = 'REFUSED' and person_name = ? and subject_key in (" + marks + ")")) {
            query.setString(1, keys.nameOf(account));
            for (int i = 0; i < things.size(); i++) query.setString(i + 2, keys.key(things.get(i)));
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static Set<String> addresses(List<Use> uses) {
        return uses.stream().map(Use::address).collect(Collectors.toCollection(TreeSet::new));
    }

    private record Reply(int status, String type, byte[] body) {
        /** The words of an answer; of a workbook those of all its sheets. */
        String text() throws IOException {
            if (type.startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml")) return words();
            if (!type.startsWith("application/vnd.openxmlformats")) return new String(body, StandardCharsets.UTF_8);
            StringBuilder text = new StringBuilder();
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(body))) {
                for (Sheet sheet : book.getSheets().toList()) {
                    for (Row row : sheet.read())
                        row.forEach(cell ->
                                text.append(cell == null ? "" : cell.getText()).append('\n'));
                }
            }
            return text.toString();
        }

        /** What a Word file says. */
        private String words() throws IOException {
            try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(body))) {
                for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                    if (part.getName().equals("word/document.xml"))
                        return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IOException("no words in it");
        }

        com.fasterxml.jackson.databind.JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    private static Reply ask(String account, String method, String path, String body, String type) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(platform.url(path))).timeout(Duration.ofMinutes(1));
        if (account != null) request.header("Authorization", "Bearer " + client.token(account));
        if (!method.equals("GET"))
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        if (body != null) request.header("Content-Type", type);
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }
}
