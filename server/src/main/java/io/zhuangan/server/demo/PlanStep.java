package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Task 1 of the plan, closed late: proposed by one officer with day and evidence, confirmed by another. */
final class PlanStep implements DemoStep {
    private static final String TASK = "/regulator/api/v1/plan/tasks/1";

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        JsonNode standing = DemoClient.expectOk(client.get("city.lin", TASK), "reading task 1")
                .json()
                .at("/stages/0/standing");
        String state = standing.path("state").asText("");
        if (state.isEmpty()) {
            Map<String, String> proposal = Map.of(
                    "stage", "survey",
                    "doneOn", "2026-06-12",
                    "reason", "各单位调研完成并分类建档，共性问题已梳理（示例）",
                    "evidence", "《企业质量体系调研汇总》，2026-06-12（示例）");
            DemoClient.expectOk(client.post("city.chen", TASK + "/closures", proposal), "proposing to close task 1");
        }
        if (state.equals("CONFIRMED")) return;
        DemoClient.expectOk(
                client.post("city.lin", TASK + "/closures/survey/decision", Map.of("confirm", true)),
                "confirming that task 1 is closed");
    }
}
