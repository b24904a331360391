package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.server.demo.DemoClient;
import io.zhuangan.server.demo.DemoClient.Answer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The platform's main job through the interfaces of the contract, as a partner's script does it. */
class MainJobIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Platform platform;
    private static DemoClient client;
    private static HttpClient http;

    @BeforeAll
    static void start() {
        platform = Platform.shared();
        client = new DemoClient(platform.baseUrl(), platform.issuer());
        http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @Test
    @DisplayName("a course from planning to a certificate that anyone can check")
    void courseToCertificate() throws Exception {
        String title = "接口演练 " + UUID.randomUUID().toString().substring(0, 8);
        JsonNode course = created(client.post(
                "assoc.wang",
                "/association/api/v1/courses",
                Map.of("title", title, "summary", "从报名到证明", "publicInterest", true, "certificateShare", 100)));
        Instant starts = Instant.now().plusSeconds(40);
        JsonNode session = created(client.post(
                "assoc.wang",
                "/association/api/v1/courses/" + course.get("key").asText() + "/sessions",
                Map.of(
                        "place", "奉贤南桥 302",
                        "quota", 2,
                        "opensAt", Instant.now().minusSeconds(60).toString(),
                        "closesAt", starts.minusSeconds(1).toString(),
                        "units",
                                List.of(Map.of(
                                        "title",
                                        "台账与追溯",
                                        "startsAt",
                                        starts.toString(),
                                        "endsAt",
                                        starts.plusSeconds(15).toString(),
                                        "hours",
                                        1)))));
        String key = session.get("key").asText();
        assertThat(publicTitles()).as("a draft is not public").doesNotContain(title);
        DemoClient.expectOk(
                client.post("assoc.wang", "/association/api/v1/sessions/" + key + "/publication", Map.of()),
                "publication");
        assertThat(publicTitles()).as("published").contains(title);

        List<String> people = firmPeople("firm1.sun");
        String own = ownKey("firm1.sun", people);
        people.remove(own);
        people.add(0, own);
        Answer first = enrol("firm1.sun", key, people.get(0));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().get("state").asText()).isEqualTo("SEATED");
        Answer again = enrol("firm1.sun", key, people.get(0));
        assertThat(again.json()).as("sent twice, same answer").isEqualTo(first.json());
        assertThat(enrol("firm1.sun", key, people.get(1)).json().get("state").asText())
                .isEqualTo("SEATED");
        Answer third = enrol("firm1.sun", key, people.get(2));
        assertThat(third.json().get("state").asText()).isEqualTo("WAITING");
        assertThat(third.json().get("position").asInt()).isEqualTo(1);

        assertThat(enrol("firm2.qian", key, people.get(3)).status())
                .as("somebody else's person")
                .isEqualTo(404);
        assertThat(client.delete(
                                "firm2.qian",
                                "/association/api/v1/enrolments/"
                                        + first.json().get("key").asText())
                        .status())
                .as("somebody else's enrolment")
                .isEqualTo(404);

        String unit = client.get("assoc.wang", "/association/api/v1/sessions/" + key)
                .json()
                .get("units")
                .get(0)
                .get("key")
                .asText();
        DemoClient.expectOk(
                client.post("assoc.wang", "/association/api/v1/units/" + unit + "/opening", null), "opening check-in");
        Answer wrong =
                client.post("firm1.sun", "/association/api/v1/units/" + unit + "/check-ins", Map.of("token", "x"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().get("code").asText()).isEqualTo("CODE_CHANGED");
        JsonNode panel = client.get("assoc.wang", "/association/api/v1/units/" + unit + "/check-in-panel")
                .json();
        Answer in = client.post(
                "firm1.sun",
                "/association/api/v1/units/" + unit + "/check-ins",
                Map.of("token", panel.get("spoken").asText()));
        assertThat(in.status()).as(in.body()).isEqualTo(201);

        JsonNode issued =
                untilOk(() -> client.post("assoc.wang", "/association/api/v1/sessions/" + key + "/certificates", null));
        String run = "/association/api/v1/certificate-runs/" + issued.get("key").asText();
        Instant patience = Instant.now().plusSeconds(60);
        while (issued.get("state").asText().equals("RUNNING") && Instant.now().isBefore(patience)) {
            issued = client.get("assoc.wang", run).json();
        }
        assertThat(issued.get("issued").asInt()).as("only who attended").isEqualTo(1);
        JsonNode certificate = null;
        for (JsonNode one : client.get("firm1.sun", "/association/api/v1/certificates")
                .json()
                .get("items")) {
            if (one.toString().contains(title)) certificate = one;
        }
        assertThat(certificate).as("the firm sees its certificate").isNotNull();
        HttpResponse<String> checked =
                fetch("/zh/certificates/" + certificate.get("code").asText());
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body())
                .contains(title)
                .contains(certificate.get("serial").asText());

        // one that expired is still found, and said to be so
        try (Connection database = platform.database();
                PreparedStatement passed =
                        database.prepareStatement("update certificate set expires_on = '2026-01-31' where code = ?")) {
            passed.setString(1, certificate.get("code").asText());
            assertThat(passed.executeUpdate()).isEqualTo(1);
        }
        assertThat(fetch("/zh/certificates/" + certificate.get("code").asText()).body())
                .contains(certificate.get("serial").asText())
                .contains("2026-01-31", "到期");
    }

    @Test
    @DisplayName("a firm sees its own grade once it was told, and nobody else's")
    void gradeIsTheFirmsOwn() throws Exception {
        Answer grade = client.get("firm1.sun", "/association/api/v1/firm/grade");
        assertThat(grade.status()).as(grade.body()).isIn(200, 404);
        assertThat(client.get("assoc.wang", "/association/api/v1/firm/grade").status())
                .isEqualTo(404);
        assertThat(client.get("firm1.sun", "/regulator/api/v1/enterprises").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("every stable address of the contract answers")
    void stableAddresses() throws Exception {
        for (String open : List.of("courses", "cases", "clusters", "bulletins", "contract-templates")) {
            Answer answer = client.get(null, "/api/v1/" + open);
            assertThat(answer.status()).as(open).isEqualTo(200);
            assertThat(answer.json().has("items")).as(open).isTrue();
        }
        for (String address : List.of("/api/v1/openapi", "/association/api/v1/openapi", "/regulator/api/v1/openapi")) {
            assertThat(fetch(address).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(client.get("assoc.wang", "/association/api/v1/me")
                        .json()
                        .get("tenant")
                        .get("kind")
                        .asText())
                .isEqualTo("ASSOCIATION");
        assertThat(client.get("city.chen", "/regulator/api/v1/me")
                        .json()
                        .get("tenant")
                        .get("kind")
                        .asText())
                .isEqualTo("CITY");
        assertThat(client.get("city.chen", "/regulator/api/v1/enterprises?limit=100")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(100);
        assertThat(client.get("city.chen", "/regulator/api/v1/evaluation-years/2026/grades")
                        .status())
                .isEqualTo(200);
        assertThat(client.get("firm1.sun", "/association/api/v1/sessions").status())
                .isEqualTo(200);
        assertThat(fetch("/health/ready").statusCode()).isEqualTo(200);
        assertThat(fetch("/health/live").statusCode()).isEqualTo(200);
        Answer nobody = client.get(null, "/regulator/api/v1/me");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.json().get("code").asText()).isNotBlank();
    }

    @Test
    @DisplayName("a district officer sees the own district only")
    void districtSeesItself() throws Exception {
        for (JsonNode firm : client.get("fengxian.li", "/regulator/api/v1/enterprises?limit=100")
                .json()
                .get("items")) {
            assertThat(firm.toString()).contains("310120");
        }
    }

    private static Answer enrol(String user, String session, String person) throws Exception {
        return client.post(user, "/association/api/v1/sessions/" + session + "/enrolments", Map.of("person", person));
    }

    private static List<String> firmPeople(String user) throws Exception {
        List<String> keys = new ArrayList<>();
        for (JsonNode person :
                client.get(user, "/association/api/v1/firm/people").json().get("items")) {
            keys.add(person.get("key").asText());
        }
        assertThat(keys).hasSizeGreaterThanOrEqualTo(4);
        return keys;
    }

    /** The firm's person with the name of the account that asks. */
    private static String ownKey(String user, List<String> keys) throws Exception {
        String name = client.get(user, "/association/api/v1/me")
                .json()
                .get("person")
                .get("name")
                .asText();
        for (JsonNode person :
                client.get(user, "/association/api/v1/firm/people").json().get("items")) {
            if (person.get("name").asText().equals(name))
                return person.get("key").asText();
        }
        throw new AssertionError(name + " is not among the firm's people");
    }

    private static JsonNode created(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static String publicTitles() throws Exception {
        StringBuilder titles = new StringBuilder();
        String cursor = null;
        do {
            JsonNode page = client.get(null, "/api/v1/courses?limit=100" + (cursor == null ? "" : "&cursor=" + cursor))
                    .json();
            page.get("items")
                    .forEach(item -> titles.append(item.get("title").asText()).append('\n'));
            cursor = page.hasNonNull("next") ? page.get("next").asText() : null;
        } while (cursor != null);
        return titles.toString();
    }

    private interface Call {
        Answer make() throws Exception;
    }

    /** Certificates are refused until the session is over, which takes seconds of real time. */
    private static JsonNode untilOk(Call call) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = call.make();
        while (!answer.ok()) {
            if (Instant.now().isAfter(end)) throw new AssertionError(answer.body());
            new java.util.concurrent.CountDownLatch(1).await(1, java.util.concurrent.TimeUnit.SECONDS);
            answer = call.make();
        }
        return answer.json();
    }

    private static HttpResponse<String> fetch(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(platform.url(path))).GET().build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
