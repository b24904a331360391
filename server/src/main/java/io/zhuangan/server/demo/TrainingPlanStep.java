package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The yearly training plans: 2026 filed and accepted for both associations, with their courses tied to it, and a draft
 * of 2027 that came from it. Invented (示例).
 */
final class TrainingPlanStep implements DemoStep {
    private static final String PLANS = "/association/api/v1/training-plans";
    private static final String ANSWERS = "/regulator/api/v1/training-plans";
    private static final int YEAR = 2026;
    private static final List<String> HEADS = List.of("QUALITY_SAFETY_HEAD");
    private static final List<String> MAKERS = List.of("QUALITY_MANAGER", "PRODUCTION_MANAGER");
    private static final List<String> RELEASERS = List.of("QUALITY_SAFETY_HEAD", "RELEASE");

    /** A planned course. */
    private record Planned(
            String title,
            String purpose,
            List<String> posts,
            List<String> kinds,
            int from,
            int to,
            int sessions,
            int people,
            double hours,
            String mode,
            String lecturer,
            String organiser) {}

    private static final List<Planned> FIRST = List.of(
            new Planned(
                    "原料合规与供应商审核实务",
                    "讲清原料台账和供应商审核怎么做（示例）",
                    MAKERS,
                    List.of(),
                    3,
                    12,
                    2,
                    60,
                    6,
                    "IN_PERSON",
                    "EXPERT",
                    "ENTRUSTED"),
            new Planned(
                    "生产质量管理规范解读",
                    "逐条解读，配检查实例（示例）",
                    MAKERS,
                    List.of("SMALL_MEDIUM"),
                    3,
                    6,
                    1,
                    30,
                    6,
                    "IN_PERSON",
                    "EXPERT",
                    "ENTRUSTED"),
            new Planned(
                    "质量安全负责人履职能力提升",
                    "职责清单、风险研判、案例讨论（示例）",
                    HEADS,
                    List.of(),
                    3,
                    11,
                    2,
                    60,
                    8,
                    "MIXED",
                    "LECTURE_HALL",
                    "REGULATOR"),
            new Planned(
                    "产品留样与稳定性",
                    "留样和稳定性考察的实操（示例）",
                    MAKERS,
                    List.of(),
                    9,
                    12,
                    2,
                    50,
                    4,
                    "IN_PERSON",
                    "EXPERT",
                    "ASSOCIATION"),
            new Planned(
                    "不良反应监测与报告",
                    "报告时限与分析评价（示例）",
                    List.of("ADVERSE_REACTION"),
                    List.of(),
                    4,
                    6,
                    1,
                    30,
                    4,
                    "IN_PERSON",
                    "EXPERT",
                    "ENTRUSTED"),
            new Planned(
                    "儿童化妆品专题",
                    "配方、标签与小金盾标志（示例）",
                    HEADS,
                    List.of("CHILDREN"),
                    3,
                    12,
                    2,
                    60,
                    6,
                    "IN_PERSON",
                    "EXPERT",
                    "ASSOCIATION"),
            new Planned(
                    "放行审核大讲堂",
                    "放行的依据与常见错误（示例）",
                    RELEASERS,
                    List.of(),
                    3,
                    12,
                    3,
                    240,
                    4,
                    "ONLINE",
                    "LECTURE_HALL",
                    "ASSOCIATION"),
            new Planned(
                    "企业家上讲台：从一次召回说起",
                    "由企业负责人讲质量改进的经过（示例）",
                    List.of("LEGAL_REPRESENTATIVE"),
                    List.of(),
                    9,
                    10,
                    1,
                    40,
                    2,
                    "IN_PERSON",
                    "ENTREPRENEUR",
                    "ASSOCIATION"));

    private static final List<Planned> SECOND = List.of(
            new Planned(
                    "标签与功效宣称合规",
                    "标签要素与功效宣称评价（示例）",
                    HEADS,
                    List.of(),
                    3,
                    12,
                    2,
                    60,
                    6,
                    "IN_PERSON",
                    "EXPERT",
                    "ENTRUSTED"),
            new Planned(
                    "香氛与精油原料安全",
                    "原料分级与致敏限用（示例）",
                    MAKERS,
                    List.of(),
                    3,
                    11,
                    2,
                    50,
                    4,
                    "IN_PERSON",
                    "EXPERT",
                    "ASSOCIATION"),
            new Planned(
                    "中小企业质量管理入门",
                    "从记录做起的质量体系（示例）",
                    MAKERS,
                    List.of("SMALL_MEDIUM"),
                    4,
                    6,
                    1,
                    30,
                    6,
                    "IN_PERSON",
                    "LECTURE_HALL",
                    "ENTRUSTED"),
            new Planned(
                    "企业家上讲台：小厂怎么做体系",
                    "由中小企业负责人讲自己的做法（示例）",
                    List.of("LEGAL_REPRESENTATIVE"),
                    List.of("SMALL_MEDIUM"),
                    10,
                    12,
                    1,
                    30,
                    2,
                    "IN_PERSON",
                    "ENTREPRENEUR",
                    "ASSOCIATION"));

    @Override
    public String name() {
        return "yearly training plans";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        plan(client, "assoc.wang", "assoc.he", FIRST);
        plan(client, "assoc2.zhao", "assoc2.mu", SECOND);
    }

    private static void plan(DemoClient client, String drafter, String filer, List<Planned> lines) throws Exception {
        Map<Integer, JsonNode> known = new HashMap<>();
        for (JsonNode p : DemoClient.expectOk(client.get(drafter, PLANS), "plans of " + drafter)
                .json()
                .get("items")) {
            known.put(p.get("year").asInt(), p);
        }
        JsonNode plan = known.get(YEAR);
        if (plan == null) {
            plan = DemoClient.expectOk(
                            client.post(drafter, PLANS, Map.of("year", YEAR, "lines", bodies(lines))),
                            "drafting for " + drafter)
                    .json();
        } else {
            plan = one(client, drafter, plan.get("key").asText());
        }
        String key = plan.get("key").asText();
        tie(client, drafter, plan);
        if (plan.get("state").asText().equals("DRAFT") && hasSeat(client, filer)) {
            plan = DemoClient.expectOk(
                            client.post(
                                    filer,
                                    PLANS + "/" + key + "/filing",
                                    Map.of("version", plan.get("version").asLong(), "note", "年度计划，请备案（示例）")),
                            "filing for " + filer)
                    .json();
        }
        if (plan.get("state").asText().equals("FILED")) {
            DemoClient.expectOk(
                    client.post(
                            "city.lin",
                            ANSWERS + "/" + key + "/acceptance",
                            Map.of("version", plan.get("version").asLong())),
                    "accepting the plan of " + drafter);
        }
        if (known.get(YEAR + 1) == null) {
            DemoClient.expectOk(
                    client.post(drafter, PLANS, Map.of("year", YEAR + 1, "copyOf", YEAR)),
                    "drafting the next year for " + drafter);
        }
    }

    /** A platform that was filled before this account came with the demo has nobody to file: its plan stays a draft. */
    private static boolean hasSeat(DemoClient client, String account) throws InterruptedException {
        try {
            return client.get(account, "/association/api/v1/me").ok();
        } catch (IOException unknown) {
            return false;
        }
    }

    private static JsonNode one(DemoClient client, String account, String key) throws Exception {
        return DemoClient.expectOk(client.get(account, PLANS + "/" + key), "reading a plan")
                .json();
    }

    private static void tie(DemoClient client, String account, JsonNode plan) throws Exception {
        Map<String, String> courses = new HashMap<>();
        for (JsonNode course : DemoClient.expectOk(
                        client.get(account, "/association/api/v1/courses?limit=100"), "courses of " + account)
                .json()
                .get("items")) {
            courses.put(course.get("title").asText(), course.get("key").asText());
        }
        for (JsonNode line : plan.get("lines")) {
            String course = courses.get(line.get("title").asText());
            if (course == null) continue;
            DemoClient.expectOk(
                    client.post(
                            account,
                            PLANS + "/" + plan.get("key").asText() + "/courses",
                            Map.of("course", course, "line", line.get("key").asText())),
                    "tying a course");
        }
    }

    private static List<Map<String, Object>> bodies(List<Planned> lines) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (Planned p : lines) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("title", p.title());
            body.put("purpose", p.purpose());
            body.put("posts", p.posts());
            body.put("kinds", p.kinds());
            body.put("firstMonth", p.from());
            body.put("lastMonth", p.to());
            body.put("sessions", p.sessions());
            body.put("people", p.people());
            body.put("hours", p.hours());
            body.put("mode", p.mode());
            body.put("lecturer", p.lecturer());
            body.put("organiser", p.organiser());
            bodies.add(body);
        }
        return bodies;
    }
}
