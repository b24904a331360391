package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Published answers of the city, written by one officer and published by another, and questions of firm 1 and association 1
 * at every stage. What is answered follows laws by their articles; nobody real asked or answered (示例).
 */
final class ConsultationStep implements DemoStep {
    private static final String WRITER = "city.lin";
    private static final String PUBLISHER = "city.chen";
    private static final String ANSWERS = "/regulator/api/v1/policy-answers";
    private static final String DESK = "/regulator/api/v1/policy-questions";
    private static final String OWN = "/association/api/v1/policy-questions";

    @Override
    public String name() {
        return "policy questions";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        JsonNode told;
        try (InputStream in = ConsultationStep.class.getResourceAsStream("/demo/consultation.json")) {
            told = client.mapper().readTree(in);
        }
        JsonNode standing = DemoClient.expectOk(client.get(WRITER, ANSWERS + "?limit=100"), "reading the answers")
                .json();
        String first = told.at("/published/0/title").asText();
        for (JsonNode entry : standing.get("items")) {
            if (entry.at("/text/title").asText().equals(first)) return;
        }
        for (JsonNode text : told.get("published")) {
            JsonNode entry = post(client, WRITER, ANSWERS, Map.of("text", text));
            post(
                    client,
                    PUBLISHER,
                    ANSWERS + "/" + entry.get("key").asText() + "/publication",
                    Map.of("version", entry.get("version").asLong()));
        }
        for (JsonNode question : told.get("asked")) ask(client, (ObjectNode) question);
    }

    private static void ask(DemoClient client, ObjectNode asked) throws Exception {
        ObjectNode body = asked.deepCopy();
        body.remove(List.of("who", "draft", "drafter", "decider"));
        String key =
                post(client, asked.get("who").asText(), OWN, body).get("key").asText();
        if (!asked.has("draft")) return;
        String drafter = asked.get("drafter").asText();
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("version", version(client, key));
        for (String part : new String[] {"words", "document", "article"}) {
            proposal.put(part, asked.at("/draft/" + part).asText());
        }
        post(client, drafter, DESK + "/" + key + "/proposal", proposal);
        if (asked.has("decider")) {
            post(
                    client,
                    asked.get("decider").asText(),
                    DESK + "/" + key + "/decision",
                    Map.of("version", version(client, key)));
        }
    }

    private static long version(DemoClient client, String key) throws Exception {
        return DemoClient.expectOk(client.get(PUBLISHER, DESK + "/" + key), "a question")
                .json()
                .get("version")
                .asLong();
    }

    private static JsonNode post(DemoClient client, String who, String path, Object body) throws Exception {
        return DemoClient.expectOk(client.post(who, path, body), "policy questions")
                .json();
    }
}
