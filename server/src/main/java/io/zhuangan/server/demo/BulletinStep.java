package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Risk bulletins of association 1: one that firms answer, one that was updated, a drill, one that was cancelled and a
 * draft. Written by the editor, published by the course manager; everything in them is invented (示例).
 */
final class BulletinStep implements DemoStep {
    private static final String WRITER = "assoc.he";
    private static final String PUBLISHER = "assoc.wang";
    private static final String STAFF = "/association/api/v1/bulletins";
    private static final String FIRM = "/association/api/v1/firm/bulletins";
    private static final Duration HANDED_OVER_WITHIN = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "risk bulletins";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        JsonNode told = texts(client);
        for (JsonNode one : told) {
            String title = one.at("/content/title").asText();
            if (standing(client, title) != null) continue;
            String key = draft(client, one);
            if (one.path("draftOnly").asBoolean()) continue;
            publish(client, key);
            if (one.has("update")) update(client, key, one.get("update"));
            if (one.has("cancel")) {
                publish(
                        client,
                        successor(
                                client,
                                key,
                                Map.of(
                                        "kind",
                                        "CANCEL",
                                        "reason",
                                        one.at("/cancel/zh").asText(),
                                        "reasonEn",
                                        one.at("/cancel/en").asText())));
            }
            if (one.has("answered")) answer(client, key, one.get("answered"));
        }
    }

    private static JsonNode standing(DemoClient client, String title) throws Exception {
        for (JsonNode line : DemoClient.expectOk(client.get(WRITER, STAFF + "?limit=100"), "reading the bulletins")
                .json()
                .get("items")) {
            if (line.at("/bulletin/content/title").asText().equals(title)) return line;
        }
        return null;
    }

    /** Deadlines lie ahead of whenever the data is loaded: they are given in days. */
    private static String draft(DemoClient client, JsonNode text) throws Exception {
        ObjectNode content = text.get("content").deepCopy();
        if (text.has("receiptDays")) {
            Instant by = Instant.now()
                    .plus(Duration.ofDays(text.get("receiptDays").asLong()))
                    .truncatedTo(ChronoUnit.HOURS);
            content.put("receiptBy", by.toString());
        }
        Map<String, Object> body = Map.of(
                "content",
                content,
                "questions",
                text.path("questions").isMissingNode() ? List.of() : text.get("questions"));
        return DemoClient.expectOk(client.post(WRITER, STAFF, body), "drafting a bulletin")
                .json()
                .get("key")
                .asText();
    }

    private static void publish(DemoClient client, String key) throws Exception {
        long version = DemoClient.expectOk(client.get(PUBLISHER, STAFF + "/" + key), "reading a draft")
                .json()
                .get("version")
                .asLong();
        DemoClient.expectOk(
                client.post(PUBLISHER, STAFF + "/" + key + "/publication", Map.of("version", version)),
                "publishing a bulletin");
    }

    private static String successor(DemoClient client, String key, Map<String, String> order) throws Exception {
        return DemoClient.expectOk(
                        client.post(WRITER, STAFF + "/" + key + "/successors", order), "following a bulletin")
                .json()
                .get("key")
                .asText();
    }

    private static void update(DemoClient client, String key, JsonNode change) throws Exception {
        String next = successor(client, key, Map.of("kind", "UPDATE"));
        JsonNode draft = DemoClient.expectOk(client.get(WRITER, STAFF + "/" + next), "reading the update")
                .json();
        ObjectNode content = draft.get("content").deepCopy();
        change.fields().forEachRemaining(field -> content.set(field.getKey(), field.getValue()));
        DemoClient.expectOk(
                client.put(
                        WRITER,
                        STAFF + "/" + next,
                        Map.of(
                                "version",
                                draft.get("version"),
                                "content",
                                content,
                                "questions",
                                draft.get("questions"))),
                "writing the update");
        publish(client, next);
    }

    private static void answer(DemoClient client, String key, JsonNode answered) throws Exception {
        for (JsonNode firm : answered) {
            String account = firm.get("account").asText();
            handedOver(client, account, key);
            JsonNode own = DemoClient.expectOk(client.post(account, FIRM + "/" + key + "/receipt", null), "a receipt")
                    .json();
            if (!firm.has("answers")) continue;
            List<Map<String, String>> answers = new ArrayList<>();
            for (int i = 0; i < firm.get("answers").size(); i++) {
                JsonNode given = firm.get("answers").get(i);
                answers.add(Map.of(
                        "question", own.at("/answers/" + i + "/question/key").asText(),
                        "answer", given.get("answer").asText(),
                        "words", given.get("words").asText()));
            }
            DemoClient.expectOk(
                    client.post(
                            account,
                            FIRM + "/" + key + "/submission",
                            Map.of("version", own.get("version"), "answers", answers, "withRegulator", true)),
                    "a self-check");
        }
    }

    /** Handing over is a job of the platform; the firm asks until it has the bulletin. */
    private static void handedOver(DemoClient client, String account, String key) throws Exception {
        Instant until = Instant.now().plus(HANDED_OVER_WITHIN);
        while (!client.get(account, FIRM + "/" + key).ok()) {
            if (Instant.now().isAfter(until)) throw new IOException("a bulletin was not handed over: " + key);
            Thread.sleep(200);
        }
    }

    private static JsonNode texts(DemoClient client) throws IOException {
        try (InputStream in = BulletinStep.class.getResourceAsStream("/demo/bulletins.json")) {
            return client.mapper().readTree(in);
        }
    }
}
