package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.server.demo.DemoClient;
import io.zhuangan.server.demo.DemoClient.Answer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A firm keeps its posts through the interface, as its own personnel system would. */
class PostsIT {
    private static final String PEOPLE = "/association/api/v1/firm/people";

    private final Platform platform = Platform.shared();
    private final DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    @DisplayName("a colleague is added once, appointed, and the post ends; each sent twice changes nothing")
    void addAppointEnd() throws Exception {
        String name = "岗位接口 " + UUID.randomUUID().toString().substring(0, 6);
        String once = UUID.randomUUID().toString();
        Map<String, Object> colleague = Map.of("name", name, "joinedOn", "2026-01-05", "phone", "13800005678");
        Answer added = client.post("firm1.sun", PEOPLE, colleague, once);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(client.post("firm1.sun", PEOPLE, colleague, once).json())
                .as("the same key again")
                .isEqualTo(added.json());
        String person = added.json().get("key").asText();
        String posts = PEOPLE + "/" + person + "/posts";

        Map<String, Object> release = Map.of("post", "RELEASE", "from", "2026-02-01", "document", "任命书（2026）接口 1 号");
        assertThat(client.post("firm1.sun", posts, release).status())
                .as("appointing is the legal representative's")
                .isEqualTo(403);
        Answer appointed = client.post("firm1.wu", posts, release);
        assertThat(appointed.status()).as(appointed.body()).isEqualTo(201);
        assertThat(client.post("firm1.wu", posts, release).json())
                .as("the same appointment again")
                .isEqualTo(appointed.json());

        String end = posts + "/" + appointed.json().get("key").asText() + "/end";
        long version = appointed.json().get("version").asLong();
        Map<String, Object> ending = Map.of("until", today.plusDays(1).toString(), "version", version);
        Answer ended = client.post("firm1.wu", end, ending);
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        assertThat(ended.json().get("until").asText())
                .isEqualTo(today.plusDays(1).toString());
        Answer early = client.post(
                "firm1.wu",
                end,
                Map.of(
                        "until",
                        "2026-01-31",
                        "version",
                        ended.json().get("version").asLong()));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.json().get("code").asText()).isEqualTo("SPAN_BACKWARDS");
        assertThat(history(person).get(0).get("document").asText()).isEqualTo("任命书（2026）接口 1 号");
    }

    @Test
    @DisplayName("a post of one holder names whom it replaces; somebody else's people do not exist")
    void oneHolder() throws Exception {
        String person = DemoClient.expectOk(
                        client.post(
                                "firm1.wu",
                                PEOPLE,
                                Map.of(
                                        "name",
                                        "岗位接口 " + UUID.randomUUID().toString().substring(0, 6))),
                        "a colleague")
                .json()
                .get("key")
                .asText();
        String posts = PEOPLE + "/" + person + "/posts";
        Answer held = client.post("firm1.wu", posts, Map.of("post", "QUALITY_SAFETY_HEAD", "from", today.toString()));
        assertThat(held.status()).as(held.body()).isEqualTo(422);
        assertThat(held.json().get("code").asText()).isEqualTo("POST_HELD_BY");
        Answer other = client.post(
                "firm1.wu",
                posts,
                Map.of(
                        "post",
                        "QUALITY_SAFETY_HEAD",
                        "from",
                        today.toString(),
                        "replaces",
                        UUID.randomUUID().toString()));
        assertThat(other.status()).as("somebody else holds it by now").isEqualTo(409);
        String foreign = client.get("firm2.qian", PEOPLE)
                .json()
                .get("items")
                .get(0)
                .get("key")
                .asText();
        assertThat(client.post(
                                "firm1.wu",
                                PEOPLE + "/" + foreign + "/posts",
                                Map.of("post", "RELEASE", "from", today.toString()))
                        .status())
                .isEqualTo(404);
    }

    private JsonNode history(String person) throws IOException, InterruptedException {
        return client.get("firm1.wu", PEOPLE + "/" + person).json().get("history");
    }
}
