package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * 化妆品原料采购协议示范文本 in two published editions and a draft that is open for comment, a norm of the other
 * association open for comment, and what demo firms do with them. A text of ours (示例文本), invented firms only.
 */
final class ContractsStep implements DemoStep {
    private static final String A = "/association/api/v1";
    private static final String TEMPLATES = A + "/contract-templates";
    private static final String ROUNDS = A + "/contract-rounds/";
    private static final String CITY_ROUNDS = "/regulator/api/v1/contract-rounds/";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int ROUND_DAYS = 30;

    /** Drafts, and has answered when the round is over. */
    private static final String WRITER = "assoc.he";

    /** Lays open and publishes. */
    private static final String SECOND = "assoc.wang";

    private DemoClient client;

    @Override
    public String name() {
        return "model contracts";
    }

    @Override
    public void run(DemoClient demo) throws Exception {
        client = demo;
        JsonNode data = data();
        ObjectNode text = (ObjectNode) data.get("first");
        String key = template(WRITER, data.get("slug").asText(), "CONTRACT", text);
        publish(key, 1, text, data.get("firstReason").asText(), "2026-1", Map.of("change", "变更通知请写明天数由双方填写。"));
        fillIn(key);
        ObjectNode second = changed(text, data.get("second"));
        publish(
                key,
                2,
                second,
                data.at("/second/reason").asText(),
                "2026-2",
                Map.of("coa", "检验报告的批号经常与标签对不上，建议写进协议。", "change", "建议写明甲方同意之前不得按新条件交货。"));
        adopt(key);
        next(
                key,
                3,
                changed(second, data.get("third")),
                data.at("/third/reason").asText());
        layOpen(SECOND, key);
        String norm = template("assoc2.zhao", data.at("/norm/slug").asText(), "NORM", data.at("/norm/text"));
        layOpen("assoc2.zhao", norm);
    }

    private static JsonNode data() throws IOException {
        try (InputStream in = ContractsStep.class.getResourceAsStream("/demo/contracts.json")) {
            return new com.fasterxml.jackson.databind.ObjectMapper().readTree(in);
        }
    }

    private JsonNode ask(String account, String path) throws IOException, InterruptedException {
        return DemoClient.expectOk(client.get(account, path), "reading " + path).json();
    }

    private void post(String account, String path, Map<String, ?> body) throws IOException, InterruptedException {
        DemoClient.expectOk(client.post(account, path, body), path);
    }

    private String template(String account, String slug, String kind, JsonNode text)
            throws IOException, InterruptedException {
        for (JsonNode line : ask(account, TEMPLATES + "?limit=100").get("items")) {
            if (line.at("/template/slug").asText().equals(slug)) {
                return line.at("/template/key").asText();
            }
        }
        return DemoClient.expectOk(
                        client.post(account, TEMPLATES, Map.of("kind", kind, "slug", slug, "text", text)),
                        "beginning " + slug)
                .json()
                .get("key")
                .asText();
    }

    private JsonNode latest(String account, String key) throws IOException, InterruptedException {
        return ask(account, TEMPLATES + "/" + key).at("/editions/0");
    }

    /** Another edition with these words; nothing when there is one already. */
    private void next(String key, int number, JsonNode text, String reason) throws IOException, InterruptedException {
        if (latest(WRITER, key).get("number").asInt() >= number) return;
        post(WRITER, TEMPLATES + "/" + key + "/editions", null);
        save(key, text, reason);
    }

    private void save(String key, JsonNode text, String reason) throws IOException, InterruptedException {
        DemoClient.expectOk(
                client.put(
                        WRITER,
                        TEMPLATES + "/" + key + "/draft",
                        Map.of("version", latest(WRITER, key).get("version"), "text", text, "reason", reason)),
                "saving the text");
    }

    private void layOpen(String account, String key) throws IOException, InterruptedException {
        JsonNode edition = latest(account, key);
        if (!edition.get("phase").asText().equals("DRAFT")) return;
        LocalDate until = LocalDate.now(SHANGHAI).plusDays(ROUND_DAYS);
        post(
                account,
                TEMPLATES + "/" + key + "/round",
                Map.of("version", edition.get("version"), "until", until.toString()));
    }

    /** From a draft to a published edition: laid open, commented on by a firm and the city, answered, published. */
    private void publish(
            String key, int number, JsonNode text, String reason, String label, Map<String, String> comments)
            throws IOException, InterruptedException {
        JsonNode seen = ask(WRITER, TEMPLATES + "/" + key);
        if (seen.path("published").asInt(0) >= number) return;
        if (number > 1) next(key, number, text, reason);
        else if (latest(WRITER, key).get("phase").asText().equals("DRAFT")) save(key, text, reason);
        layOpen(SECOND, key);
        JsonNode edition = latest(WRITER, key);
        String said = TEMPLATES + "/" + key + "/editions/" + number + "/comments?limit=100";
        if (edition.get("phase").asText().equals("OPEN")) {
            if (ask(WRITER, said).get("items").isEmpty()) {
                for (Map.Entry<String, String> c : comments.entrySet()) {
                    post(
                            "firm1.sun",
                            ROUNDS + edition.get("key").asText() + "/comments",
                            Map.of("clause", c.getKey(), "words", c.getValue()));
                }
                post(
                        "city.lin",
                        CITY_ROUNDS + edition.get("key").asText() + "/comments",
                        Map.of("words", "请写明本文本是示范文本，不是法律规定。"));
            }
            post(
                    SECOND,
                    TEMPLATES + "/" + key + "/round/end",
                    Map.of("version", edition.get("version"), "reason", "参加单位都已反馈（示例）"));
        }
        for (JsonNode comment : ask(WRITER, said).get("items")) {
            if (!comment.path("outcome").isNull() && comment.has("outcome")) continue;
            post(
                    WRITER,
                    TEMPLATES + "/comments/" + comment.get("key").asText() + "/answer",
                    Map.of("outcome", "ACCEPTED", "words", "采纳，已写入文本。"));
        }
        post(
                SECOND,
                TEMPLATES + "/" + key + "/publication",
                Map.of("version", latest(SECOND, key).get("version"), "label", label, "reason", reason));
    }

    private String edition(String key) throws IOException, InterruptedException {
        for (JsonNode e : ask(WRITER, TEMPLATES + "/" + key).get("editions")) {
            if (e.get("state").asText().equals("PUBLISHED")) return e.get("key").asText();
        }
        throw new IOException("nothing published");
    }

    /** A firm's half-filled sheet on the first edition. */
    private void fillIn(String key) throws IOException, InterruptedException {
        String sheets = A + "/firm/contract-sheets";
        if (!ask("firm1.sun", sheets).get("items").isEmpty()) return;
        String sheet = DemoClient.expectOk(
                        client.post("firm1.sun", sheets, Map.of("edition", edition(key), "name", "香精采购，沪韵香料（示例）")),
                        "beginning a sheet")
                .json()
                .get("key")
                .asText();
        Map<String, String> values = new HashMap<>();
        values.put("buyer", "上海申妆化妆品有限公司（示例）");
        values.put("seller", "沪韵香料有限公司（示例）");
        values.put("signDate", "2026-06-01");
        values.put("materials", "晚香玉香精 HY-203，Parfum，25 千克桶装（示例）");
        values.put("deliveryDays", "20");
        values.put("noticeDays", "六十");
        DemoClient.expectOk(
                client.put(
                        "firm1.sun",
                        sheets + "/" + sheet,
                        Map.of(
                                "version",
                                ask("firm1.sun", sheets + "/" + sheet).get("version"),
                                "name",
                                "香精采购，沪韵香料（示例）",
                                "values",
                                Map.of(
                                        "values",
                                        values,
                                        "leftOut",
                                        new String[] {"insurance"},
                                        "changes",
                                        Map.of("acceptance", "香精另做气味比对，验收期限延长五个工作日。")))),
                "filling in a sheet");
    }

    private void adopt(String key) throws IOException, InterruptedException {
        String adoptions = A + "/firm/contract-adoptions";
        LocalDate today = LocalDate.now(SHANGHAI);
        for (String firm : new String[] {"firm2.qian", "firm3.feng"}) {
            if (!ask(firm, adoptions).get("items").isEmpty()) continue;
            post(firm, adoptions, Map.of("edition", edition(key), "since", today.toString()));
        }
    }

    /** The words with other clauses, clauses added behind others, and clauses at another place. */
    private static ObjectNode changed(ObjectNode text, JsonNode change) {
        ObjectNode next = text.deepCopy();
        ArrayNode clauses = (ArrayNode) next.get("clauses");
        for (JsonNode clause : clauses) {
            JsonNode words = change.get("changes").get(clause.get("key").asText());
            if (words != null) ((ObjectNode) clause).setAll((ObjectNode) words);
        }
        for (JsonNode move : change.get("move")) {
            JsonNode clause = clauses.remove(at(clauses, move.get("key").asText()));
            clauses.insert(at(clauses, move.get("after").asText()) + 1, clause);
        }
        for (JsonNode add : change.get("add")) {
            clauses.insert(at(clauses, add.get("after").asText()) + 1, add.get("clause"));
        }
        return next;
    }

    private static int at(ArrayNode clauses, String key) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).get("key").asText().equals(key)) return i;
        }
        throw new IllegalArgumentException(key);
    }
}
