package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.server.demo.DemoClient;
import io.zhuangan.server.demo.DemoClient.Answer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * An edition of a contract that is being published and a sheet that is being saved when the platform dies, and what has
 * become of them on the restarted one: all of it or nothing, and the same request sent again does it once.
 */
final class ContractInHand {
    private static final String API = "/association/api/v1";
    private static final String TEMPLATES = API + "/contract-templates";
    private static final String SHEETS = API + "/firm/contract-sheets";
    private static final String WRITER = "assoc.he";
    private static final String PUBLISHER = "assoc.wang";
    private static final String FIRM = "firm1.sun";

    private final String label = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + "-1";
    private final String publishing = UUID.randomUUID().toString();
    private final String saving = UUID.randomUUID().toString();
    private final String filledIn = "断电 " + UUID.randomUUID();
    private String template;
    private String edition;
    private long editionVersion;
    private String sheet;
    private long sheetVersion;
    private Connection brake;
    private CompletableFuture<Answer> published;
    private CompletableFuture<Answer> saved;

    /** A text whose round is over, so that nothing but its publication is missing, and an empty sheet. */
    void prepare(DemoClient client) throws Exception {
        String slug = "outage-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> text = Map.of(
                "title",
                "断电演练协议 " + slug,
                "variables",
                List.of(Map.of("code", "seller", "kind", "TEXT", "name", "乙方名称")),
                "clauses",
                List.of(Map.of("key", "parties", "title", "当事人", "text", "乙方为{{seller}}。")));
        template = expectOk(
                        client.post(WRITER, TEMPLATES, Map.of("kind", "CONTRACT", "slug", slug, "text", text)),
                        "a text")
                .json()
                .get("key")
                .asText();
        LocalDate until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20);
        expectOk(
                client.post(
                        PUBLISHER,
                        TEMPLATES + "/" + template + "/round",
                        Map.of("version", newest(client).get("version"), "until", until.toString())),
                "a round");
        expectOk(
                client.post(
                        PUBLISHER,
                        TEMPLATES + "/" + template + "/round/end",
                        Map.of("version", newest(client).get("version"), "reason", "演练")),
                "its end");
        edition = newest(client).get("key").asText();
        editionVersion = newest(client).get("version").asLong();
        sheet = expectOk(
                        client.post(FIRM, SHEETS, Map.of("edition", anyPublished(client), "name", "断电演练 " + slug)),
                        "a sheet")
                .json()
                .get("key")
                .asText();
        sheetVersion = expectOk(client.get(FIRM, SHEETS + "/" + sheet), "the sheet")
                .json()
                .get("version")
                .asLong();
    }

    private JsonNode newest(DemoClient client) throws Exception {
        return expectOk(client.get(PUBLISHER, TEMPLATES + "/" + template), "the text")
                .json()
                .at("/editions/0");
    }

    private static String anyPublished(DemoClient client) throws Exception {
        for (JsonNode line : expectOk(client.get(PUBLISHER, TEMPLATES + "?limit=100"), "texts")
                .json()
                .get("items")) {
            if (!line.at("/template/slug").asText().equals("raw-material-purchase")) continue;
            for (JsonNode one : line.at("/template/editions")) {
                if (one.get("phase").asText().equals("PUBLISHED"))
                    return one.get("key").asText();
            }
        }
        throw new AssertionError("the demo city has a published text");
    }

    private Answer publish(DemoClient client) throws IOException, InterruptedException {
        return client.post(
                PUBLISHER,
                TEMPLATES + "/" + template + "/publication",
                Map.of("version", editionVersion, "label", label, "reason", "断电演练"),
                publishing);
    }

    private Answer save(DemoClient client) throws IOException, InterruptedException {
        return client.put(
                FIRM,
                SHEETS + "/" + sheet,
                Map.of(
                        "version",
                        sheetVersion,
                        "name",
                        filledIn,
                        "values",
                        Map.of("values", Map.of("buyer", "甲公司（示例）"))),
                saving);
    }

    /**
     * Sends both and waits until both have begun to write.
     *
     * @param held neither can end before the death: the rows they change last are held in the database. Otherwise they end
     *     before it or do not, as it happens
     */
    void isUnderWay(DemoClient client, Platform platform, boolean held) throws Exception {
        if (held) {
            brake = platform.database();
            brake.setAutoCommit(false);
            hold("select id from contract_edition where uid = ? for update", edition);
            hold("select id from contract_sheet where uid = ? for update", sheet);
        }
        published = sent(() -> publish(client));
        saved = sent(() -> save(client));
        Instant until = Instant.now().plus(Duration.ofMinutes(1));
        while (begun(platform) < 2) {
            if (Instant.now().isAfter(until)) throw new AssertionError("neither publishes nor saves");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private void hold(String sql, String key) throws SQLException {
        try (PreparedStatement row = brake.prepareStatement(sql)) {
            row.setString(1, key);
            assertThat(row.executeQuery().next()).as("what is held").isTrue();
        }
    }

    private interface Sending {
        Answer send() throws IOException, InterruptedException;
    }

    /** Null when it was cut off. */
    private static CompletableFuture<Answer> sent(Sending sending) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return sending.send();
            } catch (IOException cutOff) {
                return null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        });
    }

    /** Claims of the two requests, those of open transactions too. */
    private int begun(Platform platform) throws SQLException {
        try (Connection connection = platform.database()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            return count(
                    connection, "select count(*) from request_once where request_key in (?, ?)", publishing, saving);
        }
    }

    void died() throws SQLException {
        if (brake != null) brake.close();
        brake = null;
    }

    /** Whole or absent; then the same requests again, twice: once done, one entry in the audit. */
    void goesOn(DemoClient client, Platform platform, boolean held) throws Exception {
        boolean editionThere = whole(platform, publishing, EDITION_THERE, "PUBLISH_CONTRACT_EDITION", template);
        boolean sheetThere = whole(platform, saving, SHEET_THERE, "SAVE_CONTRACT_SHEET", sheet);
        if (held) {
            assertThat(editionThere).as("published though it could not end").isFalse();
            assertThat(sheetThere).as("saved though it could not end").isFalse();
        }
        acknowledged(published, editionThere);
        acknowledged(saved, sheetThere);

        JsonNode first = expectOk(publish(client), "publishing again").json();
        assertThat(expectOk(publish(client), "and again").json()).isEqualTo(first);
        JsonNode kept = expectOk(save(client), "saving again").json();
        assertThat(expectOk(save(client), "and again").json()).isEqualTo(kept);
        assertThat(kept.get("name").asText()).isEqualTo(filledIn);
        assertThat(whole(platform, publishing, EDITION_THERE, "PUBLISH_CONTRACT_EDITION", template))
                .isTrue();
        assertThat(whole(platform, saving, SHEET_THERE, "SAVE_CONTRACT_SHEET", sheet))
                .isTrue();
    }

    private static void acknowledged(CompletableFuture<Answer> asked, boolean there) throws Exception {
        Answer answer = asked.get(60, TimeUnit.SECONDS);
        if (answer != null && answer.ok()) assertThat(there).as("acknowledged").isTrue();
    }

    private static final String EDITION_THERE = "select count(*) from contract_edition e join contract_template t"
            + " on t.id = e.template_id where t.uid = ? and e.state = 'PUBLISHED' and e.fingerprint is not null"
            + " and t.published = e.number";

    private static final String SHEET_THERE =
            "select count(*) from contract_sheet where uid = ? and body like '%甲公司（示例）%'";

    /** Its row, its audit entry and its kept answer are there, each once, or none of them is. */
    private static boolean whole(Platform platform, String request, String there, String action, String subject)
            throws SQLException {
        try (Connection connection = platform.database()) {
            int rows = count(connection, there, subject);
            assertThat(rows).as(action).isBetween(0, 1);
            assertThat(count(
                            connection,
                            "select count(*) from audit_entry where action = ? and subject_key = ?",
                            action,
                            subject))
                    .as("entries of " + action)
                    .isEqualTo(rows);
            assertThat(count(connection, "select count(*) from request_once where request_key = ?", request))
                    .as("answers kept of " + action)
                    .isEqualTo(rows);
            return rows == 1;
        }
    }

    private static int count(Connection connection, String sql, String... args) throws SQLException {
        try (PreparedStatement counted = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) counted.setString(i + 1, args[i]);
            try (ResultSet row = counted.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
