package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A call for cases with a nomination in each state, a cluster's page, and campaigns; all firms are invented. */
final class EditorialStep implements DemoStep {
    private static final String R = "/regulator/api/v1";
    private static final String A = "/association/api/v1";
    private static final List<String> STATES =
            List.of("DRAFT", "SUBMITTED", "NOT_CHOSEN", "CHOSEN", "SCHEDULED", "PUBLISHED", "WITHDRAWN");

    @Override
    public String name() {
        return "editorial";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        JsonNode demo = read(client);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        JsonNode call = call(client, demo.get("call"), today);
        for (JsonNode nomination : demo.get("nominations")) nominate(client, call, nomination, today);
        cluster(client, demo.get("cluster"));
        for (JsonNode campaign : demo.get("campaigns")) {
            page(client, "CAMPAIGN", campaign.get("code").asText(), campaign.get("body"));
        }
    }

    private static JsonNode read(DemoClient client) throws IOException {
        try (InputStream in = EditorialStep.class.getResourceAsStream("/demo/editorial.json")) {
            return client.mapper().readTree(in);
        }
    }

    private static JsonNode call(DemoClient client, JsonNode wanted, LocalDate today) throws Exception {
        JsonNode standing = null;
        for (JsonNode one :
                get(client, "city.chen", R + "/case-calls?limit=100").get("items")) {
            if (one.get("title").asText().equals(wanted.get("title").asText())) standing = one;
        }
        if (standing == null) {
            ObjectNode body = wanted.deepCopy();
            body.put("opensOn", today.minusDays(20).toString());
            body.put("closesOn", today.plusDays(40).toString());
            String key = post(client, "city.chen", R + "/case-calls", body)
                    .get("key")
                    .asText();
            for (JsonNode who : get(client, "city.chen", R + "/case-calls/" + key + "/candidates")
                    .get("items")) {
                if (!List.of("林听", "卫长宁", "周以宁").contains(who.get("name").asText())) continue;
                post(
                        client,
                        "city.chen",
                        R + "/case-calls/" + key + "/jurors",
                        Map.of(
                                "seat",
                                who.get("seat").asText(),
                                "person",
                                who.get("person").asText()));
            }
            standing = get(client, "city.chen", R + "/case-calls/" + key).get("call");
        }
        return standing;
    }

    private static void nominate(DemoClient client, JsonNode call, JsonNode wanted, LocalDate today) throws Exception {
        String by = wanted.get("by").asText();
        String title = wanted.at("/chinese/title").asText();
        String own = A + "/case-nominations";
        for (JsonNode one : get(client, by, own + "?limit=100").get("items")) {
            if (one.get("title").asText().equals(title)) return;
        }
        ObjectNode body = client.mapper().createObjectNode();
        body.set("call", call.get("key"));
        body.put("demo", true);
        for (String field : List.of("district", "cluster", "chinese", "english", "results")) {
            if (wanted.hasNonNull(field)) body.set(field, wanted.get(field));
        }
        body.put("evidence", "MEASURED");
        String key = post(client, by, own, body).get("key").asText();
        int until = STATES.indexOf(wanted.get("until").asText());
        if (until < 1) return;
        String one = own + "/" + key;
        post(
                client,
                by,
                one + "/submission",
                Map.of(
                        "version",
                        version(client, by, one),
                        "name",
                        text(wanted, "signer"),
                        "post",
                        text(wanted, "post")));
        if (until < 2) return;
        if (until > 2) {
            post(
                    client,
                    by,
                    one + "/consents",
                    Map.of(
                            "extent",
                            "TEXT_AND_PICTURES",
                            "signerName",
                            text(wanted, "consentSigner"),
                            "signerPost",
                            "法定代表人",
                            "until",
                            today.plusYears(2).toString()));
        }
        String judged = R + "/case-nominations/" + key;
        for (String juror : List.of("city.lin", "fengxian.wei")) {
            ObjectNode points = client.mapper().createObjectNode();
            for (JsonNode criterion : call.get("criteria")) {
                points.put(criterion.get("key").asText(), until == 2 ? 4.5 : juror.equals("city.lin") ? 8 : 8.5);
            }
            DemoClient.expectOk(client.put(juror, judged + "/score", Map.of("points", points)), "scoring a nomination");
        }
        JsonNode file = get(client, "city.chen", judged + "/jury");
        post(
                client,
                "city.chen",
                judged + "/result",
                Map.of(
                        "version",
                        file.at("/line/version").asLong(),
                        "chosen",
                        until > 2,
                        "reasons",
                        text(wanted, "reasons")));
        if (until > 3) edit(client, file.at("/line/caseKey").asText(), wanted, until);
    }

    private static void edit(DemoClient client, String key, JsonNode wanted, int until) throws Exception {
        String one = R + "/cases/" + key;
        if (wanted.has("picture")) {
            JsonNode p = wanted.get("picture");
            DemoClient.expectOk(
                    client.upload(
                            "city.chen",
                            one + "/pictures",
                            UUID.randomUUID().toString(),
                            new DemoClient.Part("file", "shelf.png", "image/png", shelf()),
                            DemoClient.Part.field("alt", text(p, "alt")),
                            DemoClient.Part.field("altEn", text(p, "altEn")),
                            DemoClient.Part.field("credit", text(p, "credit")),
                            DemoClient.Part.field("licence", text(p, "licence")),
                            DemoClient.Part.field("demo", "true")),
                    "adding a picture");
        }
        if (until == STATES.indexOf("SCHEDULED")) {
            DemoClient.expectOk(
                    client.put(
                            "city.lin",
                            one + "/schedule",
                            Map.of("at", Instant.now().plus(Duration.ofDays(3)).toString())),
                    "scheduling a case");
            return;
        }
        post(client, "city.lin", one + "/publication", null);
        if (until == STATES.indexOf("WITHDRAWN")) {
            post(client, "city.chen", one + "/withdrawal", Map.of("reason", text(wanted, "withdrawReason")));
        }
    }

    /** What is known of the cluster stays, what the demo adds follows. */
    private static void cluster(DemoClient client, JsonNode wanted) throws Exception {
        String code = wanted.get("code").asText();
        JsonNode standing = get(client, "city.chen", R + "/edited-pages/CLUSTER/" + code);
        ObjectNode body = standing.get("body").deepCopy();
        ((ArrayNode) body.get("entries")).addAll((ArrayNode) wanted.get("entries"));
        page(client, "CLUSTER", code, body);
    }

    private static void page(DemoClient client, String kind, String code, JsonNode body) throws Exception {
        String one = R + "/edited-pages/" + kind + "/" + code;
        DemoClient.Answer standing = client.get("city.chen", one);
        boolean written = standing.ok() && standing.json().get("revision").asInt() > 0;
        if (!written) {
            DemoClient.expectOk(
                    client.put("city.chen", one, Map.of("version", 0, "body", body)), "writing the page " + code);
        }
        if (!written || !standing.json().has("publishedAt")) {
            post(client, "city.lin", one + "/publication", null);
        }
    }

    /** A shelf with drums in three colours, drawn here: nobody's picture. */
    private static byte[] shelf() throws IOException {
        BufferedImage image = new BufferedImage(1600, 534, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0xDCEBE3));
        g.fillRect(0, 0, 1600, 534);
        Color[] labels = {new Color(0x2C785F), new Color(0xD9A441), new Color(0xBF5B36)};
        for (int row = 0; row < 2; row++) {
            int floor = 236 + row * 250;
            g.setColor(new Color(0xBF5B36));
            g.fillRect(40, floor, 1520, 6);
            for (int i = 0; i < 9; i++) {
                int x = 80 + i * 165;
                g.setColor(new Color(i % 2 == 0 ? 0x6FA893 : 0x94C3B1));
                g.fillRoundRect(x, floor - 170, 120, 170, 22, 22);
                g.setColor(labels[(i + row) % labels.length]);
                g.fillRoundRect(x + 22, floor - 115, 76, 56, 8, 8);
            }
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static long version(DemoClient client, String account, String one) throws Exception {
        return get(client, account, one).at("/line/version").asLong();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    private static JsonNode get(DemoClient client, String account, String path)
            throws IOException, InterruptedException {
        return DemoClient.expectOk(client.get(account, path), path).json();
    }

    private static JsonNode post(DemoClient client, String account, String path, Object body)
            throws IOException, InterruptedException {
        return DemoClient.expectOk(client.post(account, path, body), path).json();
    }
}
