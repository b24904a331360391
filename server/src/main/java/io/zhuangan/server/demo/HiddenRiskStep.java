package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * The own log of demo firm 1: a place with its code, a hidden risk that went the whole way and one that is being put
 * right. Reported and handled by the head of quality, closed by the legal representative; invented (示例).
 */
final class HiddenRiskStep implements DemoStep {
    private static final String HEAD = "firm1.sun";
    private static final String LEGAL = "firm1.wu";
    private static final String RISKS = "/association/api/v1/firm/hidden-risks";
    private static final String PLACES = "/association/api/v1/firm/hidden-risk-places";

    @Override
    public String name() {
        return "hidden risks of a firm";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        JsonNode places = DemoClient.expectOk(client.get(HEAD, PLACES), "reading the places")
                .json();
        if (!places.isEmpty()) return;
        String room =
                post(client, HEAD, PLACES, Map.of("name", "灌装间（示例）")).get("key").asText();
        String done = report(client, room, "HYGIENE", "地漏水封干涸，地面返水（示例）");
        judge(client, done, "MEDIUM", "设备组 何平（示例）", 5);
        step(client, HEAD, done, "fix", "更换水封，清洗消毒后恢复使用（示例）");
        step(client, HEAD, done, "prevention", "水封长期不补水所致，列入每周点检（示例）");
        step(client, LEGAL, done, "closing", "现场核实，无返水（示例）");
        judge(client, report(client, room, "LABEL", "一批外盒批号喷码不清（示例）"), "LOW", "包装组 郑立（示例）", 9);
    }

    private static String report(DemoClient client, String place, String kind, String what) throws Exception {
        return post(client, HEAD, RISKS, Map.of("kind", kind, "place", place, "what", what))
                .get("key")
                .asText();
    }

    private static void judge(DemoClient client, String risk, String severity, String owner, int days)
            throws Exception {
        LocalDate due = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(days);
        Map<String, Object> judgement =
                Map.of("founded", true, "severity", severity, "owner", owner, "dueOn", due.toString(), "words", "");
        post(
                client,
                HEAD,
                RISKS + "/" + risk + "/judgement",
                Map.of("version", version(client, risk), "judgement", judgement));
    }

    private static void step(DemoClient client, String who, String risk, String to, String words) throws Exception {
        post(client, who, RISKS + "/" + risk + "/" + to, Map.of("version", version(client, risk), "words", words));
    }

    private static long version(DemoClient client, String risk) throws Exception {
        return DemoClient.expectOk(client.get(HEAD, RISKS + "/" + risk), "a hidden risk")
                .json()
                .get("version")
                .asLong();
    }

    private static JsonNode post(DemoClient client, String who, String path, Object body) throws Exception {
        return DemoClient.expectOk(client.post(who, path, body), "hidden risks").json();
    }
}
