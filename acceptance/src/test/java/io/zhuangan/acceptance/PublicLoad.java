package io.zhuangan.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case page under {@code wrk} (Debian package), against a static file with the same bytes that the same server sends,
 * turn and turn about, sixteen connections. Needs {@code -Dzhuangan.url} and {@code -Dzhuangan.data} of a platform that
 * is up: the file is put beside the deployed front-end and taken away again.
 */
public final class PublicLoad {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int SECONDS = Integer.getInteger("seconds", 8);
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");

    private PublicLoad() {}

    private record Run(double rate, double p99) {}

    public static void main(String[] args) throws Exception {
        String url = System.getProperty("zhuangan.url", "http://localhost:8080");
        String page = url + "/zh/cases/" + firstCase(url);
        Path file = beside(Path.of(System.getProperty("zhuangan.data", "data"))).resolve("load.html");
        Files.write(file, body(page));
        try {
            run(page, SECONDS);
            run(url + "/load.html", SECONDS);
            List<Double> ratios = new ArrayList<>();
            List<Double> tails = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                Run still = run(url + "/load.html", SECONDS);
                Run drawn = run(page, SECONDS);
                ratios.add(drawn.rate() / still.rate());
                tails.add(drawn.p99());
                System.out.printf(
                        Locale.ROOT,
                        "file %,.0f/s p99 %.1f ms · page %,.0f/s p99 %.1f ms · %.0f %%%n",
                        still.rate(),
                        still.p99(),
                        drawn.rate(),
                        drawn.p99(),
                        100 * drawn.rate() / still.rate());
            }
            double ratio = median(ratios);
            double p99 = median(tails);
            boolean met = ratio >= 0.6 && p99 < 50;
            System.out.printf(
                    Locale.ROOT,
                    "%,d bytes, medians of %d: page %.0f %% of the file (at least 60), p99 %.1f ms (below 50): %s%n",
                    Files.size(file),
                    ROUNDS,
                    100 * ratio,
                    p99,
                    met ? "met" : "MISSED");
            System.exit(met ? 0 : 1);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String firstCase(String url) throws IOException, InterruptedException {
        Matcher key = Pattern.compile("\"key\":\"([0-9a-f-]{36})\"")
                .matcher(new String(body(url + "/api/v1/cases?limit=1"), java.nio.charset.StandardCharsets.UTF_8));
        if (!key.find()) throw new IllegalStateException("no case is published");
        return key.group(1);
    }

    private static byte[] body(String url) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(url + ": " + answer.statusCode());
        return answer.body();
    }

    /** Where the server keeps the files of the public front-end. */
    private static Path beside(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(p -> p.endsWith("site.css")
                            && p.getParent().getFileName().toString().startsWith("web-public"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no deployed front-end below " + data))
                    .getParent();
        }
    }

    private static Run run(String url, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c16", "-d" + seconds + "s", "--latency", url)
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        wrk.waitFor();
        Matcher rate = RATE.matcher(said);
        Matcher p99 = P99.matcher(said);
        if (!rate.find() || !p99.find() || said.contains("Non-2xx")) throw new IllegalStateException(said);
        double unit =
                switch (p99.group(2)) {
                    case "us" -> 0.001;
                    case "s" -> 1000;
                    default -> 1;
                };
        return new Run(Double.parseDouble(rate.group(1)), Double.parseDouble(p99.group(1)) * unit);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
