package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;

/** One typical case of an invented firm: written by one officer, published by another. */
final class ShowcaseStep implements DemoStep {
    private static final String CASES = "/regulator/api/v1/cases";

    @Override
    public String name() {
        return "showcase";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        JsonNode draft = draft(client);
        String title = draft.at("/chinese/title").asText();
        JsonNode standing = find(client, title);
        if (standing == null) {
            DemoClient.expectOk(client.post("city.chen", CASES, draft), "writing the typical case");
            standing = find(client, title);
        }
        if (standing.get("state").asText().equals("PUBLISHED")) return;
        DemoClient.expectOk(
                client.post("city.lin", CASES + "/" + standing.get("key").asText() + "/publication", null),
                "publishing the typical case");
    }

    private static JsonNode find(DemoClient client, String title) throws IOException, InterruptedException {
        JsonNode all = DemoClient.expectOk(client.get("city.lin", CASES + "?limit=100"), "reading the cases")
                .json()
                .get("items");
        for (JsonNode one : all) {
            if (one.at("/latest/chinese/title").asText().equals(title)) return one;
        }
        return null;
    }

    private static JsonNode draft(DemoClient client) throws IOException {
        try (InputStream in = ShowcaseStep.class.getResourceAsStream("/demo/case-study.json")) {
            return client.mapper().readTree(in);
        }
    }
}
