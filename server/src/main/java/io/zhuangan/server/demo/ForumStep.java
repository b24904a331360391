package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The exchange forum of association 1: two topics that members talk about, one that waits to be let through, and a comment
 * that a reader reported. Invented (示例).
 */
final class ForumStep implements DemoStep {
    private static final String FIRM = "/association/api/v1/firm/forum";
    private static final String DESK = "/association/api/v1/forum";
    private static final String STAFF = "assoc.he";

    @Override
    public String name() {
        return "exchange of experience";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        if (!read(client, STAFF, DESK + "/topics?all=true").get("items").isEmpty()) return;
        String samples = published(
                client,
                "firm2.qian",
                "TESTING",
                "留样按批放还是按品种放（示例）",
                "<p>我们以前按品种放，复检时找一批要半小时。去年改成按批放，每批一个盒子，盒子上写批号和到期月份。</p>"
                        + "<ul><li>找一批不到两分钟</li><li>到期的一眼看得到</li><li>盒子要多占三分之一的架子</li></ul>");
        comment(client, "firm1.wu", samples, "我们也按批放，另外每月盘一次，盘点表由质量安全负责人签字。");
        comment(client, "firm2.qian", samples, "盘点表能不能给个样子？");
        comment(client, STAFF, samples, "协会把两家的盘点表整理后放进下次培训的材料。");
        String suppliers = published(
                client,
                "firm1.wu",
                "RAW_MATERIALS",
                "供应商现场审核，一次看哪几样（示例）",
                "<p>一天里看三样：仓库的温湿度记录、投料记录和放行签字、最近一次偏差的处理。表格一页，看完当场签。</p>");
        String advert = comment(client, "firm1.xu", suppliers, "需要审核表的可以找我们买（示例）。");
        DemoClient.expectOk(
                client.post("firm2.qian", FIRM + "/posts/" + advert + "/report", Map.of("reason", "像是广告")), "a report");
        posted(client, "firm1.xu", "TRAINING", "新员工上岗前的一小时讲什么（示例）", "先讲更衣和洗手，再到线上看一遍，最后做五道题。题目来自我们自己的偏差记录。");
    }

    private static String published(DemoClient client, String who, String category, String subject, String body)
            throws Exception {
        JsonNode topic = posted(client, who, category, subject, body);
        String key = topic.get("key").asText();
        DemoClient.expectOk(
                client.post(
                        STAFF,
                        DESK + "/posts/" + key + "/decision",
                        Map.of("version", topic.get("version").asLong(), "publish", true)),
                "a topic let through");
        return key;
    }

    private static JsonNode posted(DemoClient client, String who, String category, String subject, String body)
            throws Exception {
        String association = null;
        for (JsonNode one : read(client, "firm1.wu", "/association/api/v1/firm/memberships")) {
            if (one.get("belongs").asBoolean() && one.get("number").asText().startsWith("A-")) {
                association = one.get("association").asText();
            }
        }
        return DemoClient.expectOk(
                        client.post(
                                who,
                                FIRM + "/topics",
                                Map.of(
                                        "association",
                                        association,
                                        "category",
                                        category,
                                        "subject",
                                        subject,
                                        "body",
                                        body)),
                        "a topic")
                .json();
    }

    private static String comment(DemoClient client, String who, String topic, String body) throws Exception {
        String base = who.equals(STAFF) ? DESK : FIRM;
        return DemoClient.expectOk(
                        client.post(who, base + "/topics/" + topic + "/comments", Map.of("body", body)), "a comment")
                .json()
                .get("key")
                .asText();
    }

    private static JsonNode read(DemoClient client, String who, String path) throws Exception {
        return DemoClient.expectOk(client.get(who, path), "the forum").json();
    }
}
