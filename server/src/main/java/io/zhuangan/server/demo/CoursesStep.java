package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Certificates of the past sessions, the sessions to come, and who has enrolled so far; each by whoever does it. */
final class CoursesStep implements DemoStep {
    private static final String API = "/association/api/v1";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    /** A session to come. */
    private record Coming(
            String account,
            String title,
            String starts,
            String closes,
            String place,
            String mode,
            String lecturer,
            int quota,
            Integer cap,
            boolean published,
            List<String> units) {}

    private static final List<Coming> COMING = List.of(
            new Coming(
                    "assoc.wang",
                    "原料合规与供应商审核实务",
                    "2026-12-08T09:30",
                    "2026-12-04T17:00",
                    "奉贤南桥 302",
                    "IN_PERSON",
                    "俞清和",
                    80,
                    3,
                    true,
                    List.of("法规与台账", "供应商审核", "案例练习", "测验与反馈")),
            new Coming(
                    "assoc.wang",
                    "放行审核大讲堂",
                    "2026-12-10T13:30",
                    "2026-12-08T17:00",
                    "线上直播间 A",
                    "ONLINE",
                    "何筠",
                    200,
                    null,
                    true,
                    List.of("放行的依据", "问答")),
            new Coming(
                    "assoc.wang",
                    "产品留样与稳定性",
                    "2026-12-15T09:30",
                    "2026-12-11T17:00",
                    "奉贤南桥 201（实操小班）",
                    "IN_PERSON",
                    "沈既白",
                    4,
                    null,
                    true,
                    List.of("留样要求", "稳定性方案", "实操")),
            new Coming(
                    "assoc.wang",
                    "儿童化妆品专题",
                    "2026-12-24T09:30",
                    "2026-12-21T17:00",
                    "奉贤南桥 302",
                    "IN_PERSON",
                    "何筠",
                    40,
                    2,
                    true,
                    List.of("法规要点", "配方与原料", "标签与宣称")),
            new Coming(
                    "assoc.wang",
                    "质量安全负责人履职能力提升",
                    "2027-01-20T09:30",
                    "2027-01-15T17:00",
                    "大学堂路报告厅",
                    "MIXED",
                    "俞清和",
                    120,
                    2,
                    true,
                    List.of("职责清单", "风险研判", "案例讨论", "测验与反馈")),
            new Coming(
                    "assoc.wang",
                    "生产质量管理规范解读",
                    "2027-03-10T09:30",
                    "2027-03-05T17:00",
                    "奉贤南桥 302",
                    "IN_PERSON",
                    "",
                    80,
                    3,
                    false,
                    List.of("机构与人员", "物料与产品", "生产过程", "测验与反馈")),
            new Coming(
                    "assoc2.zhao",
                    "标签与功效宣称合规",
                    "2026-12-17T13:30",
                    "2026-12-14T17:00",
                    "静安会议中心 3 楼",
                    "IN_PERSON",
                    "祝念远",
                    60,
                    3,
                    true,
                    List.of("标签要素", "功效宣称评价")),
            new Coming(
                    "assoc2.zhao",
                    "香氛与精油原料安全",
                    "2027-02-24T09:30",
                    "2027-02-19T17:00",
                    "静安会议中心 3 楼",
                    "IN_PERSON",
                    "苗知秋",
                    50,
                    null,
                    true,
                    List.of("原料分级", "致敏与限用", "实操")));

    /** Which firms' contacts enrol how many of their people, in this order, for which session of {@link #COMING}. */
    private static final List<Map.Entry<String, int[]>> ENROLLING = List.of(
            Map.entry("firm2.qian", new int[] {2, 2}),
            Map.entry("firm3.feng", new int[] {2, 2}),
            Map.entry("firm1.sun", new int[] {2, 3}),
            Map.entry("firm1.sun", new int[] {0, 1}),
            Map.entry("firm2.qian", new int[] {0, 2}),
            Map.entry("firm3.feng", new int[] {6, 2}));

    @Override
    public String name() {
        return "courses and enrolments";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        template(client);
        for (String account : List.of("assoc.wang", "assoc2.zhao")) certify(client, account);
        Map<String, String> keys = new HashMap<>();
        for (Coming coming : COMING) keys.put(coming.starts(), plan(client, coming));
        for (Map.Entry<String, int[]> who : ENROLLING) {
            enrol(client, who.getKey(), keys.get(COMING.get(who.getValue()[0]).starts()), who.getValue()[1]);
        }
    }

    /** Association 1 has words of its own; association 2 uses the platform's. */
    private static void template(DemoClient client) throws Exception {
        JsonNode versions = DemoClient.expectOk(client.get("assoc.wang", API + "/certificate-templates"), "templates")
                .json()
                .get("items");
        if (!versions.isEmpty()) return;
        JsonNode draft = DemoClient.expectOk(
                        client.post(
                                "assoc.wang",
                                API + "/certificate-templates",
                                Map.of(
                                        "title", "培训证明",
                                        "wording",
                                                "{name}（{firm}）于 {held} 参加《{course}》第 {number} 期公益培训，"
                                                        + "应到 {units} 个单元，实到 {attended} 个单元，计 {hours} 学时，特此证明。",
                                        "signatory", "顾清如（示例）",
                                        "position", "秘书长",
                                        "serialPattern", "申妆培〔{year}〕-{no}")),
                        "the template of association 1")
                .json();
        DemoClient.expectOk(
                client.post(
                        "assoc.wang",
                        API + "/certificate-templates/" + draft.get("number").asInt() + "/use",
                        Map.of("version", draft.get("version").asLong())),
                "using the template");
    }

    private static void certify(DemoClient client, String account) throws Exception {
        for (JsonNode session : sessions(client, account, "2023-12-31T16:00:00Z")) {
            if (!"CLOSED".equals(session.get("state").asText())) continue;
            DemoClient.expectOk(
                    client.post(account, API + "/sessions/" + session.get("key").asText() + "/certificates", null),
                    "certificates of " + session.get("course").get("name").asText());
        }
    }

    /** Own sessions of an association that start at this moment or later. */
    private static List<JsonNode> sessions(DemoClient client, String account, String from) throws Exception {
        String own = DemoClient.expectOk(client.get(account, API + "/me"), "seat of " + account)
                .json()
                .get("tenant")
                .get("key")
                .asText();
        List<JsonNode> sessions = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = DemoClient.expectOk(
                            client.get(account, API + "/sessions?limit=100&from=" + from + cursor),
                            "sessions of " + account)
                    .json();
            for (JsonNode session : page.get("items")) {
                if (session.get("association").get("key").asText().equals(own)) sessions.add(session);
            }
            JsonNode next = page.get("next");
            cursor = next == null || next.isNull() ? null : "&cursor=" + next.asText();
        } while (cursor != null);
        return sessions;
    }

    private static String plan(DemoClient client, Coming coming) throws Exception {
        String starts = moment(coming.starts()).toString();
        for (JsonNode session : sessions(client, coming.account(), "2026-11-22T00:00:00Z")) {
            if (session.get("course").get("name").asText().equals(coming.title())
                    && session.get("startsAt").asText().equals(starts)) {
                return session.get("key").asText();
            }
        }
        JsonNode made = DemoClient.expectOk(
                        client.post(
                                coming.account(),
                                API + "/courses/" + course(client, coming) + "/sessions",
                                body(coming)),
                        "planning " + coming.title())
                .json();
        String key = made.get("key").asText();
        if (coming.published()) {
            // somebody who loads the demo after the session's day keeps it as a draft
            published(client.post(coming.account(), API + "/sessions/" + key + "/publication", Map.of()), coming);
        }
        return key;
    }

    private static void published(DemoClient.Answer answer, Coming coming) throws IOException {
        if (answer.status() != UNPROCESSABLE) DemoClient.expectOk(answer, "publishing " + coming.title());
    }

    private static String course(DemoClient client, Coming coming) throws Exception {
        JsonNode courses = DemoClient.expectOk(client.get(coming.account(), API + "/courses"), "courses")
                .json()
                .get("items");
        for (JsonNode course : courses) {
            if (course.get("title").asText().equals(coming.title()))
                return course.get("key").asText();
        }
        throw new IOException("no course " + coming.title());
    }

    private static Map<String, Object> body(Coming coming) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("place", coming.place());
        body.put("mode", coming.mode());
        body.put("lecturer", coming.lecturer());
        if (coming.title().contains("大讲堂")) body.put("lecturerKind", "LECTURE_HALL");
        if (!coming.mode().equals("IN_PERSON")) body.put("onlineLink", "https://meet.example.org/zhuangan-demo");
        body.put("quota", coming.quota());
        body.put("firmCap", coming.cap());
        body.put("opensAt", moment("2026-11-02T09:00").toString());
        body.put("closesAt", moment(coming.closes()).toString());
        List<Map<String, Object>> units = new ArrayList<>();
        LocalDateTime from = LocalDateTime.parse(coming.starts());
        for (String title : coming.units()) {
            LocalDateTime to = from.plusMinutes(75);
            units.add(Map.of(
                    "title",
                    title,
                    "startsAt",
                    from.atZone(SHANGHAI).toInstant().toString(),
                    "endsAt",
                    to.atZone(SHANGHAI).toInstant().toString(),
                    "hours",
                    1.5));
            from = to.plusMinutes(10);
        }
        body.put("units", units);
        return body;
    }

    private static void enrol(DemoClient client, String account, String session, int people) throws Exception {
        DemoClient.Answer asked = client.get(account, API + "/firm/people");
        // a firm that is not in the register yet enrols nobody
        if (asked.status() == NOT_FOUND) return;
        JsonNode answer = DemoClient.expectOk(asked, "people of " + account).json();
        JsonNode list = answer.isArray() ? answer : answer.get("items");
        Set<String> chosen = new HashSet<>();
        for (JsonNode person : list) {
            if (chosen.size() == people) break;
            String key = person.get("key").asText();
            DemoClient.Answer placed =
                    client.post(account, API + "/sessions/" + session + "/enrolments", Map.of("person", key));
            if (placed.status() != UNPROCESSABLE) DemoClient.expectOk(placed, "enrolling for " + account);
            chosen.add(key);
        }
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
