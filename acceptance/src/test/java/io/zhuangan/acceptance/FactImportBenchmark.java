package io.zhuangan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.server.demo.DemoClient;
import io.zhuangan.server.demo.DemoClient.Part;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Ten thousand facts from one xlsx file, as an officer sends it: the preview with every row's verdict, then the writing;
 * a file of other facts each round. Then the last file again, which must change nothing. Starts its own platform, or uses
 * the one of {@code -Dzhuangan.url}.
 */
public final class FactImportBenchmark {
    private static final int ROWS = 10_000;
    private static final int ROUNDS = 3;
    private static final double TARGET_SECONDS = 30;
    private static final String IMPORTS = "/regulator/api/v1/imports";
    private static final String OFFICER = "city.chen";
    private static final List<String> HEADINGS =
            List.of("许可证编号", "事实类型", "发生日期", "数量", "总数", "事项或产品", "批号", "应办日期", "办结日期", "检查类型", "文书号", "数据来源", "说明");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        System.exit(new FactImportBenchmark().run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        Platform platform = Platform.shared();
        DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());
        List<String> licences = licences(client);
        List<Double> seconds = new ArrayList<>();
        byte[] file = new byte[0];
        for (int round = 1; round <= ROUNDS; round++) {
            file = Workbooks.sheet(HEADINGS, rows(licences, round));
            long begin = System.nanoTime();
            JsonNode seen = preview(client, file);
            double previewed = (System.nanoTime() - begin) / 1e9;
            if (seen.get("created").asInt() != ROWS) throw new IllegalStateException(seen.toString());
            JsonNode written = DemoClient.expectOk(
                            client.post(OFFICER, IMPORTS + "/" + seen.get("key").asText() + "/apply", Map.of()),
                            "writing")
                    .json();
            double all = (System.nanoTime() - begin) / 1e9;
            if (!written.get("state").asText().equals("APPLIED")) throw new IllegalStateException(written.toString());
            seconds.add(all);
            out.printf(
                    "round %d: %,d facts of %d firms, %,d bytes: preview %.1f s, with writing %.1f s%n",
                    round, ROWS, licences.size(), file.length, previewed, all);
        }
        JsonNode again = preview(client, file);
        seconds.sort(null);
        double median = seconds.get(ROUNDS / 2);
        out.printf(
                "median %.1f s, target %.0f s; the same file again: %d unchanged%n",
                median, TARGET_SECONDS, again.get("unchanged").asInt());
        return median <= TARGET_SECONDS && again.get("unchanged").asInt() == ROWS;
    }

    private static JsonNode preview(DemoClient client, byte[] file) throws Exception {
        return DemoClient.expectOk(
                        client.upload(
                                OFFICER,
                                IMPORTS,
                                UUID.randomUUID().toString(),
                                Part.field("kind", "GRADING_FACTS"),
                                Part.xlsx("file", "facts.xlsx", file)),
                        "a preview")
                .json();
    }

    private static List<String> licences(DemoClient client) throws Exception {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = DemoClient.expectOk(
                            client.get(OFFICER, "/regulator/api/v1/enterprises?limit=100" + cursor), "firms")
                    .json();
            page.get("items").forEach(f -> all.add(f.get("licenceNumber").asText()));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : null;
        } while (cursor != null);
        return all;
    }

    /** Of the mix that {@link SyntheticYear} has, spread over all firms; a round's matters are its own. */
    private static List<List<String>> rows(List<String> licences, int round) {
        String mark = Long.toString(System.currentTimeMillis(), 36) + round;
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; rows.size() < ROWS; i++) {
            Fact fact = SyntheticYear.fact(i / licences.size() * 1000 + i % licences.size(), i % 35);
            if (fact.event().startsWith("PENALTY_SUSPENSION") || fact.event().equals("PRODUCTION_STOP")) continue;
            rows.add(List.of(
                    licences.get(i % licences.size()),
                    fact.event(),
                    fact.occurredOn().toString(),
                    Integer.toString(fact.count()),
                    text(fact.base()),
                    fact.subject() + mark + i,
                    text(fact.batch()),
                    text(fact.dueOn()),
                    text(fact.doneOn()),
                    text(fact.inspectionType()),
                    text(fact.documentNo()),
                    "基准测试",
                    "示例事实，用于测量导入"));
        }
        return rows;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
