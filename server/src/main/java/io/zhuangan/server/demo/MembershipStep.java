package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * Who may join association 1, in its own words, and two firms that consent to be listed among its members. Invented (示例).
 */
final class MembershipStep implements DemoStep {
    private static final String BASE = "/association/api/v1";
    private static final String ADMIN = "assoc.he";

    @Override
    public String name() {
        return "members of an association";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        JsonNode said = read(client, ADMIN, "/membership-statement");
        if (said.hasNonNull("words")) return;
        list(client, "firm1.wu");
        list(client, "firm2.qian");
        DemoClient.expectOk(
                client.put(
                        ADMIN,
                        BASE + "/membership-statement",
                        Map.of(
                                "version",
                                0,
                                "words",
                                "在本市持有化妆品生产许可证的企业可以申请入会。申请时说明主要产品类别和联系人，承诺遵守协会章程。（示例）",
                                "longestDays",
                                365)),
                "who may join");
    }

    /** A run that was cut off gave it already. */
    private static void list(DemoClient client, String firm) throws Exception {
        if (!read(client, firm, "/firm/consents").get("items").isEmpty()) return;
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String association = null;
        for (JsonNode one : read(client, firm, "/firm/memberships")) {
            if (one.get("belongs").asBoolean() && one.get("number").asText().startsWith("A-")) {
                association = one.get("association").asText();
            }
        }
        DemoClient.expectOk(
                client.post(
                        firm,
                        BASE + "/firm/consents",
                        Map.of(
                                "association",
                                association,
                                "kind",
                                "LISTING",
                                "purpose",
                                "会员之间联系（示例）",
                                "from",
                                today.toString(),
                                "until",
                                today.plusDays(364).toString())),
                "a consent to be listed");
    }

    private static JsonNode read(DemoClient client, String who, String path) throws Exception {
        return DemoClient.expectOk(client.get(who, BASE + path), "members").json();
    }
}
