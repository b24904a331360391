package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Says which clauses the courses of association 1 teach. */
final class ClausesStep implements DemoStep {
    private static final String COURSES = "/association/api/v1/courses";

    @Override
    public String name() {
        return "clauses that courses teach";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        JsonNode courses = DemoClient.expectOk(client.get("assoc.wang", COURSES + "?limit=100"), name())
                .json()
                .get("items");
        for (JsonNode course : courses) {
            List<String> clauses = DemoFindings.TAUGHT.get(course.get("title").asText());
            if (clauses == null) continue;
            DemoClient.expectOk(
                    client.put(
                            "assoc.wang",
                            COURSES + "/" + course.get("key").asText() + "/clauses",
                            Map.of("clauses", clauses)),
                    name());
        }
    }
}
