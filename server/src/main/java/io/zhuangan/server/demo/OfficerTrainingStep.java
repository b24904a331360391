package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Officers' training of 2026: some reach the plan's hours, some do not, some records wait. Invented (示例). */
final class OfficerTrainingStep implements DemoStep {
    private static final String API = "/regulator/api/v1/officer-trainings";
    private static final String YEAR = "2026";

    /** A record, and who confirms it; null leaves it waiting. */
    private record Learnt(
            String officer,
            String confirmedBy,
            String kind,
            String title,
            String organiser,
            String day,
            double hours) {}

    private static final List<Learnt> LEARNT = List.of(
            new Learnt("city.chen", "city.lin", "REGULATION", "生产质量管理规范条款解读（示例）", "市局", "2026-03-18", 8),
            new Learnt("city.chen", "city.lin", "CASE_ANALYSIS", "质量体系缺陷案例剖析（示例）", "市局", "2026-06-10", 6),
            new Learnt("city.chen", "city.lin", "MOCK_INSPECTION", "放行环节模拟检查（示例）", "市局", "2026-09-16", 8),
            new Learnt("city.lin", "city.chen", "REGULATION", "生产质量管理规范条款解读（示例）", "市局", "2026-03-18", 8),
            new Learnt("city.lin", null, "SKILL_CONTEST", "检查技能比武（示例）", "市局", "2026-10-21", 6),
            new Learnt("fengxian.li", "fengxian.wei", "MOCK_INSPECTION", "东方美谷企业模拟检查（示例）", "奉贤区局", "2026-05-13", 7.5),
            new Learnt("fengxian.li", "fengxian.wei", "CASE_ANALYSIS", "留样与稳定性案例剖析（示例）", "奉贤区局", "2026-08-12", 4),
            new Learnt("fengxian.li", null, "REGULATION", "儿童化妆品监管要求解读（示例）", "市局", "2026-11-04", 4),
            new Learnt("fengxian.wei", "city.chen", "REGULATION", "生产质量管理规范条款解读（示例）", "市局", "2026-03-18", 8));

    @Override
    public String name() {
        return "officers' training";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        List<String> known = new ArrayList<>();
        for (String officer : LEARNT.stream().map(Learnt::officer).distinct().toList()) {
            for (JsonNode one : DemoClient.expectOk(
                            client.get(officer, API + "?limit=100&year=" + YEAR), "training of " + officer)
                    .json()
                    .get("items")) {
                known.add(officer + one.get("title").asText());
            }
        }
        for (Learnt l : LEARNT) {
            if (!known.contains(l.officer() + l.title())) record(client, l);
        }
    }

    private static void record(DemoClient client, Learnt l) throws Exception {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", l.kind());
        body.put("title", l.title());
        body.put("organiser", l.organiser());
        body.put("heldFrom", l.day());
        body.put("hours", l.hours());
        JsonNode made = DemoClient.expectOk(client.post(l.officer(), API, body), "recording " + l.title())
                .json();
        if (l.confirmedBy() == null) return;
        DemoClient.expectOk(
                client.post(
                        l.confirmedBy(),
                        API + "/" + made.get("key").asText() + "/confirmation",
                        Map.of("version", made.get("version").asLong())),
                "confirming " + l.title());
    }
}
