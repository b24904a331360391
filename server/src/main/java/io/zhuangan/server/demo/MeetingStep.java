package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Meetings of the demo city, invented (示例): a warning meeting that was held and whose receipts come in, an annual meeting
 * to come, and a talk that association 1 calls its members to. Each drafted by one person and convened by another.
 */
final class MeetingStep implements DemoStep {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String CITY = "/regulator/api/v1/meetings";
    private static final String ASSOCIATION = "/association/api/v1/meetings";
    private static final String FIRM = "/association/api/v1/firm/meetings/";
    private static final int PATIENCE = 100;

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        if (!DemoClient.expectOk(client.get("city.chen", CITY), "reading meetings")
                .json()
                .get("items")
                .isEmpty()) return;
        Instant soon = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(4);
        String warning = convened(
                client,
                CITY,
                "city.chen",
                "city.lin",
                content(
                        "HIGH_RISK_WARNING",
                        "批记录与留样管理高风险预警座谈会（示例）",
                        "Warning meeting on batch records and retained samples (example)",
                        soon,
                        List.of(
                                point("PROBLEM", "批生产记录缺少复核签名（示例）", "多家企业的批记录事后补签，复核人与操作人为同一人。", "逐批抽查近三个月的批记录，核对复核人。"),
                                point("CASE", "留样数量不足以复检（示例）", "一家企业留样不够两次全检，投诉发生后无法复检。", "按品种核对留样数量和留样台账。"))),
                Map.of("districts", List.of("310120")));
        Instant coming = LocalDate.now(SHANGHAI)
                .plusDays(12)
                .atTime(LocalTime.of(9, 30))
                .atZone(SHANGHAI)
                .toInstant();
        convened(
                client,
                CITY,
                "city.lin",
                "city.chen",
                content(
                        "ANNUAL_SUPERVISION",
                        "全市化妆品生产监管年度大会（示例）",
                        "Annual supervision meeting (example)",
                        coming,
                        List.of(
                                point("PROBLEM", "功效宣称依据不完整（示例）", "抽查中发现宣称与评价报告不一致。", "核对在售品种的宣称与报告。"),
                                reading(
                                        client,
                                        point(
                                                "CASE",
                                                "逐批放行的典型做法（示例）",
                                                "一家企业改了放行顺序，放行用时明显缩短。",
                                                "对照案例，查本企业的放行记录在哪一步等得最久。")))),
                Map.of());
        convened(
                client,
                ASSOCIATION,
                "assoc.wang",
                "assoc.he",
                content(
                        "GOVERNMENT_AND_FIRMS",
                        "原料采购与供应商审核交流会（示例）",
                        "Talk on suppliers of raw materials (example)",
                        coming.plus(2, ChronoUnit.DAYS),
                        List.of(point("PROBLEM", "供应商审核流于形式（示例）", "审核表照抄上年，没有现场核对。", "抽查三家关键原料供应商的审核记录。"))),
                Map.of());
        followUp(client, warning);
    }

    private static Map<String, Object> point(String kind, String title, String happened, String toCheck) {
        return Map.of("kind", kind, "title", title, "happened", happened, "toCheck", toCheck);
    }

    /** The point with the demo's published case to read along. */
    private static Map<String, Object> reading(DemoClient client, Map<String, Object> point) throws Exception {
        JsonNode cases = DemoClient.expectOk(client.get("city.chen", "/api/v1/cases"), "reading the published cases")
                .json()
                .get("items");
        Map<String, Object> naming = new LinkedHashMap<>(point);
        for (JsonNode one : cases) {
            if (one.get("title").asText().startsWith("逐批放行")) {
                naming.put("publicCase", one.get("key").asText());
            }
        }
        return naming;
    }

    private static Map<String, Object> content(
            String kind, String title, String titleEn, Instant begin, List<Map<String, Object>> points) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("kind", kind);
        content.put("title", title);
        content.put("titleEn", titleEn);
        content.put("place", "示例会议中心一号厅");
        content.put("startsAt", begin.toString());
        content.put("endsAt", begin.plus(3, ChronoUnit.HOURS).toString());
        content.put("receiptWorkdays", 10);
        content.put("points", points);
        return content;
    }

    private static String convened(
            DemoClient client,
            String path,
            String writer,
            String second,
            Map<String, Object> content,
            Map<String, ?> firms)
            throws Exception {
        String key = DemoClient.expectOk(client.post(writer, path, Map.of("content", content)), "drafting a meeting")
                .json()
                .get("key")
                .asText();
        String meeting = path + "/" + key;
        DemoClient.expectOk(client.post(writer, meeting + "/guests", firms), "listing firms");
        DemoClient.expectOk(
                client.post(second, meeting + "/convocation", Map.of("version", version(client, second, meeting))),
                "convening a meeting");
        return key;
    }

    private static long version(DemoClient client, String who, String meeting) throws Exception {
        return DemoClient.expectOk(client.get(who, meeting), "a meeting")
                .json()
                .at("/meeting/version")
                .asLong();
    }

    /** The meeting begins a few seconds after it was convened: before that, its minutes are refused. */
    private static void followUp(DemoClient client, String key) throws Exception {
        String meeting = CITY + "/" + key;
        Map<String, Object> minutes =
                Map.of("version", version(client, "city.chen", meeting), "words", "通报两项，要求受邀企业逐项对照检查并交回执（示例）。");
        DemoClient.Answer held = client.post("city.chen", meeting + "/minutes", minutes);
        for (int i = 0; held.status() == 422 && i < PATIENCE; i++) {
            Thread.sleep(100);
            held = client.post("city.chen", meeting + "/minutes", minutes);
        }
        DemoClient.expectOk(held, "keeping minutes");
        JsonNode points = DemoClient.expectOk(client.get("firm1.sun", FIRM + key), "an invitation")
                .json()
                .at("/meeting/content/points");
        LocalDate due = LocalDate.now(SHANGHAI).plusDays(20);
        receipt(
                client,
                key,
                points.get(0),
                Map.of("stand", "APPLIES", "words", "抽查 36 批，2 批为事后补签（示例）。", "dueOn", due.toString()));
        receipt(client, key, points.get(1), Map.of("stand", "NOT_OURS", "words", "逐品种核对，留样数量均满足两次全检（示例）。"));
        DemoClient.expectOk(
                client.post(
                        "firm1.sun",
                        FIRM + key + "/receipts/" + points.get(0).get("key").asText() + "/fix",
                        Map.of("words", "已重新培训并启用复核人电子签名（示例）。")),
                "reporting a fix");
    }

    private static void receipt(DemoClient client, String key, JsonNode point, Map<String, Object> body)
            throws Exception {
        DemoClient.expectOk(
                client.put(
                        "firm1.sun",
                        FIRM + key + "/receipts/" + point.get("key").asText(),
                        body),
                "giving a receipt");
    }
}
