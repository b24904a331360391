package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;

/** Suppliers' documents that two members of association 1 share; one expires soon. Invented (示例). */
final class MaterialStep implements DemoStep {
    private static final String BASE = "/association/api/v1/firm";

    @Override
    public String name() {
        return "raw-material documents";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        share(client, "firm1.sun", "甘油（示例）", "Glycerin", "56-81-5", "ANALYSIS", "COA-2026-0417", today.plusDays(300));
        share(
                client,
                "firm2.qian",
                "烟酰胺（示例）",
                "Niacinamide",
                "98-92-0",
                "SAFETY_INFORMATION",
                "SI-88",
                today.plusDays(40));
    }

    private static void share(
            DemoClient client,
            String who,
            String ingredient,
            String inci,
            String cas,
            String kind,
            String number,
            LocalDate until)
            throws Exception {
        // a run that was cut off shared it already
        if (!read(client, who, "/supplier-documents?own=true").get("items").isEmpty()) return;
        String association = null;
        for (JsonNode one : read(client, who, "/memberships")) {
            if (one.get("belongs").asBoolean() && one.get("number").asText().startsWith("A-")) {
                association = one.get("association").asText();
            }
        }
        Map<String, Object> about = Map.of(
                "supplier", "示例原料有限公司",
                "ingredient", ingredient,
                "inci", inci,
                "casNo", cas,
                "kind", kind,
                "number", number,
                "issuedOn", until.minusDays(400).toString(),
                "validUntil", until.toString(),
                "open", true);
        DemoClient.expectOk(
                client.post(
                        who,
                        BASE + "/supplier-documents",
                        Map.of(
                                "association",
                                association,
                                "about",
                                about,
                                "fileName",
                                number + ".txt",
                                "fileBase64",
                                Base64.getEncoder()
                                        .encodeToString(("示例文件 " + number).getBytes(StandardCharsets.UTF_8)))),
                "a document");
    }

    private static JsonNode read(DemoClient client, String who, String path) throws Exception {
        return DemoClient.expectOk(client.get(who, BASE + path), "raw-material documents")
                .json();
    }
}
