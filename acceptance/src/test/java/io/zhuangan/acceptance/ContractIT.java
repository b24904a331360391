package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuangan.server.demo.DemoClient;
import io.zhuangan.server.demo.DemoClient.Answer;
import io.zhuangan.server.demo.DemoClient.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every operation of the JSON interfaces keeps: pages, refusals with a stable code, writes that can be sent twice. */
class ContractIT {
    private static final String A = "/association/api/v1";
    private static final String R = "/regulator/api/v1";

    private static Platform platform;
    private static DemoClient client;

    @BeforeAll
    static void start() {
        platform = Platform.shared();
        client = new DemoClient(platform.baseUrl(), platform.issuer());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assoc.wang | POST | /association/api/v1/courses | {bad | application/json | 400 | BAD_REQUEST",
                "assoc.wang | POST | /association/api/v1/courses | [1] | application/json | 400 | BAD_REQUEST",
                "assoc.wang | POST | /association/api/v1/courses | {\"organiser\":\"NOBODY\"} | application/json | 400 | BAD_REQUEST",
                "assoc.wang | POST | /association/api/v1/courses | | | 400 | BAD_REQUEST",
                "assoc.wang | POST | /association/api/v1/courses | {} | application/json | 422 | COURSE_TITLE_MISSING",
                "assoc.wang | POST | /association/api/v1/courses | x | text/plain | 415 | UNSUPPORTED_MEDIA_TYPE",
                "assoc.wang | PATCH | /association/api/v1/courses | {} | application/json | 405 | METHOD_NOT_ALLOWED",
                "assoc.wang | GET | /association/api/v1/nothing | | | 404 | NOT_FOUND",
                "assoc.wang | GET | /association/api/v2/courses | | | 404 | NOT_FOUND",
                "assoc.wang | GET | /association/api/v1/application.wadl | | | 404 | NOT_FOUND",
                "assoc.wang | GET | /association/api/v1/sessions/abc | | | 404 | NOT_FOUND",
                "assoc.wang | GET | /association/api/v1/sessions?from=abc | | | 400 | BAD_REQUEST",
                "assoc.wang | GET | /association/api/v1/courses?cursor=abc | | | 400 | BAD_REQUEST",
                "city.chen | GET | /regulator/api/v1/enterprises?cursor=%25 | | | 400 | BAD_REQUEST",
                "city.chen | GET | /regulator/api/v1/enterprises?kind=NONE | | | 400 | BAD_REQUEST",
                "city.chen | GET | /regulator/api/v1/evaluation-years/20x6 | | | 404 | NOT_FOUND",
                "city.chen | POST | /regulator/api/v1/evaluation-years/2026/runs | | | 422 | IDEMPOTENCY_KEY_INVALID",
                "city.chen | POST | /regulator/api/v1/plan/tasks/2/closures | | | 400 | BAD_REQUEST",
                "city.chen | POST | /regulator/api/v1/cases | | | 400 | BAD_REQUEST",
                "city.chen | POST | /regulator/api/v1/imports | {} | application/json | 415 | UNSUPPORTED_MEDIA_TYPE",
                "operator | GET | /regulator/api/v1/memberships | | | 400 | BAD_REQUEST",
                "operator | GET | /regulator/api/v1/memberships?tenant=abc | | | 400 | BAD_REQUEST",
                "| GET | /api/v1/cases/abc | | | 404 | NOT_FOUND",
                "| GET | /api/v1/cases/00000000-0000-4000-8000-000000000000 | | | 404 | NOT_FOUND",
                "| GET | /api/v1/courses?from=abc | | | 400 | BAD_REQUEST",
                "| DELETE | /api/v1/courses | | | 405 | METHOD_NOT_ALLOWED",
                "| GET | /api/v1/application.wadl | | | 404 | NOT_FOUND",
            })
    @DisplayName("what cannot be answered is a problem with a stable code")
    void refusals(String account, String method, String path, String body, String type, int status, String code)
            throws Exception {
        HttpResponse<String> answer = send(account, method, path, body, type);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "1000", "-1", "abc", ""})
    @DisplayName("a limit is from 1 to 100 in every list")
    void limits(String limit) throws Exception {
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            Answer answer = client.get(list.getValue(), list.getKey() + "?limit=" + limit);
            assertThat(answer.status()).as(list.getKey()).isEqualTo(400);
            assertThat(answer.json().get("code").asText()).isEqualTo("BAD_REQUEST");
        }
    }

    /** Lists without a key in their address, and who reads them. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry(A + "/courses", "assoc.wang"),
            Map.entry(A + "/sessions", "firm1.sun"),
            Map.entry(A + "/enrolments", "firm1.sun"),
            Map.entry(A + "/certificates", "firm1.sun"),
            Map.entry(A + "/firm/people", "firm1.sun"),
            Map.entry(R + "/tenants", "operator"),
            Map.entry(R + "/enterprises", "city.chen"),
            Map.entry(R + "/evaluation-years/2026/grades", "city.chen"),
            Map.entry(R + "/cases", "city.chen"));

    @Test
    @DisplayName("the pieces of a list make the whole, each thing once")
    void pieces() throws Exception {
        for (String list : List.of(A + "/courses", A + "/certificates", R + "/tenants", R + "/enterprises")) {
            Set<String> keys = new HashSet<>();
            String cursor = "";
            int read = 0;
            do {
                JsonNode page =
                        client.get(LISTS.get(list), list + "?limit=3" + cursor).json();
                assertThat(page.get("items").size()).isBetween(1, 3);
                page.get("items").forEach(item -> keys.add(item.get("key").asText()));
                read += page.get("items").size();
                cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : null;
            } while (cursor != null && read < 30);
            assertThat(keys).as(list).hasSize(read).hasSizeGreaterThan(3);
        }
    }

    @Test
    @DisplayName("the same key with the same request gives the first answer and does nothing twice")
    void sentTwice() throws Exception {
        String title = "重发 " + UUID.randomUUID();
        String once = UUID.randomUUID().toString();
        Answer course = client.post("assoc.wang", A + "/courses", Map.of("title", title), once);
        assertThat(course.status()).as(course.body()).isEqualTo(201);
        assertThat(client.post("assoc.wang", A + "/courses", Map.of("title", title), once)
                        .json())
                .isEqualTo(course.json());
        Answer other = client.post("assoc.wang", A + "/courses", Map.of("title", title + "！"), once);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("code").asText()).isEqualTo("REQUEST_KEY_REUSED");
        assertThat(client.post("assoc.wang", A + "/courses", Map.of("title", title))
                        .json()
                        .get("code")
                        .asText())
                .as("another key is another request")
                .isEqualTo("COURSE_TITLE_TAKEN");

        Instant now = Instant.now();
        Map<String, Object> plan = Map.of(
                "place", "南桥",
                "quota", 2,
                "opensAt", now.minusSeconds(60).toString(),
                "closesAt", now.plusSeconds(3600).toString(),
                "units",
                        List.of(Map.of(
                                "title",
                                "一",
                                "startsAt",
                                now.plusSeconds(7200).toString(),
                                "endsAt",
                                now.plusSeconds(9000).toString(),
                                "hours",
                                1)));
        String sessions = A + "/courses/" + course.json().get("key").asText() + "/sessions";
        String planned = UUID.randomUUID().toString();
        Answer session = client.post("assoc.wang", sessions, plan, planned);
        assertThat(client.post("assoc.wang", sessions, plan, planned).json()).isEqualTo(session.json());
        String key = session.json().get("key").asText();
        DemoClient.expectOk(client.post("assoc.wang", A + "/sessions/" + key + "/publication", Map.of()), "publishing");

        Map<String, String> person = Map.of(
                "person",
                client.get("firm1.sun", A + "/firm/people")
                        .json()
                        .get("items")
                        .get(0)
                        .get("key")
                        .asText());
        String enrolments = A + "/sessions/" + key + "/enrolments";
        Answer place = client.post("firm1.sun", enrolments, person);
        String enrolment = A + "/enrolments/" + place.json().get("key").asText();
        String given = UUID.randomUUID().toString();
        assertThat(delete("firm1.sun", enrolment, given)).isEqualTo(204);
        assertThat(client.post("firm1.sun", enrolments, person).status()).isEqualTo(201);
        assertThat(delete("firm1.sun", enrolment, given)).isEqualTo(204);
        assertThat(client.get("firm1.sun", enrolments).json().get("items"))
                .as("a late repeat does not give back the place that was taken since")
                .hasSize(1);
    }

    private static int delete(String account, String path, String once) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.url(path)))
                .header("Authorization", "Bearer " + client.token(account))
                .header("Idempotency-Key", once)
                .DELETE()
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpResponse<String> send(String account, String method, String path, String body, String type)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(platform.url(path)));
        if (account != null) request.header("Authorization", "Bearer " + client.token(account));
        if (type != null) request.header("Content-Type", type);
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @DisplayName("an officer's outside course is sent with its proof; a wrong field is named")
    void proofOfAnOutsideCourse() throws Exception {
        String place = "/regulator/api/v1/officer-trainings/with-proof";
        Part proof = new Part("file", "结业证明.txt", "text/plain", "结业".getBytes(StandardCharsets.UTF_8));
        Part[] entry = {
            Part.field("kind", "OUTSIDE_COURSE"),
            Part.field("title", "备案检查要点 " + UUID.randomUUID()),
            Part.field("organiser", "示例学院"),
            Part.field("heldFrom", "2026-04-01"),
            Part.field("hours", "2.5"),
            Part.field("qualitySystem", "false"),
            proof
        };
        String key = UUID.randomUUID().toString();
        JsonNode kept = expectOk(client.upload("fengxian.li", place, key, entry), "the proof")
                .json();
        assertThat(kept.get("proofs").get(0).get("fileName").asText()).isEqualTo("结业证明.txt");
        assertThat(expectOk(client.upload("fengxian.li", place, key, entry), "the same again")
                        .json()
                        .get("key"))
                .isEqualTo(kept.get("key"));
        String file = "/regulator/api/v1/officer-trainings/" + kept.get("key").asText() + "/proofs/"
                + kept.get("proofs").get(0).get("key").asText();
        assertThat(client.get("fengxian.li", file).body()).isEqualTo("结业");
        assertThat(client.get("jingan.zhou", file).status()).isEqualTo(404);
        entry[3] = Part.field("heldFrom", "4/1/2026");
        assertThat(client.upload("fengxian.li", place, UUID.randomUUID().toString(), entry)
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName(
            "the dossier of every demo grade computes again with the checker of the distribution; the paper names its hash")
    void dossiers(@TempDir Path folder) throws IOException, InterruptedException {
        String year = R + "/evaluation-years/2026";
        if (!client.get("city.chen", year).json().hasNonNull("run")) {
            String key = UUID.randomUUID().toString();
            expectOk(client.post("city.chen", year + "/runs", null, key), "the run");
        }
        Instant end = Instant.now().plusSeconds(180);
        while (client.get("city.chen", year)
                .json()
                .get("run")
                .get("state")
                .asText()
                .equals("RUNNING")) {
            assertThat(Instant.now()).isBefore(end);
        }
        List<String> files = new ArrayList<>();
        String cursor = "";
        JsonNode page;
        do {
            page = client.get("city.chen", year + "/grades?limit=100" + cursor).json();
            for (JsonNode grade : page.get("items")) {
                String key = grade.get("key").asText();
                String dossier = expectOk(client.get("city.chen", year + "/grades/" + key + "/dossier.json"), key)
                        .body();
                files.add(Files.writeString(folder.resolve(key + ".json"), dossier)
                        .toString());
            }
            cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : "";
        } while (!cursor.isEmpty());
        assertThat(files).hasSizeGreaterThan(20);
        assertThat(check(files)).isZero();
        Path first = Path.of(files.get(0));
        String text = Files.readString(first);
        Files.writeString(first, text.replaceFirst("\"points\": [0-9.]+", "\"points\": 61.5"));
        assertThat(check(List.of(first.toString()))).isEqualTo(1);
    }

    /** The way anybody runs it: no server, no database, no network. */
    private static int check(List<String> files) throws IOException, InterruptedException {
        String dist = Platform.distribution().toString();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                dist + "/app/check/*:" + dist + "/lib/*",
                "io.zhuangan.dossier.check.CheckDossier",
                "--quiet"));
        command.addAll(files);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
