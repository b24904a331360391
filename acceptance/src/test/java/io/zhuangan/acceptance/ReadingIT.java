package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhuangan.server.demo.DemoClient;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public site as programs read it: kept pages and their tags, how soon something new shows, search, feeds, API. */
class ReadingIT {
    private static final String CASES = "/regulator/api/v1/cases";
    private static final String CAMPAIGNS = "/regulator/api/v1/edited-pages/CAMPAIGN/";

    private final Platform platform = Platform.shared();
    private final DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());
    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(platform.url(path)));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String text(String path) throws IOException, InterruptedException {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String asked(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The newest case that can be read, as the officers see it. */
    private JsonNode published() throws IOException, InterruptedException {
        for (JsonNode one : DemoClient.expectOk(client.get("city.lin", CASES + "?limit=100"), "cases")
                .json()
                .get("items")) {
            if (one.get("state").asText().equals("PUBLISHED")) return one;
        }
        throw new AssertionError("the demo city has a published case");
    }

    private ObjectNode draft(JsonNode standing, String summary) {
        JsonNode latest = standing.get("latest");
        ObjectNode draft = client.mapper().createObjectNode();
        for (String same : List.of("demo", "consentBy", "consentOn", "consentUntil", "chinese", "english", "results")) {
            if (latest.has(same)) draft.set(same, latest.get(same).deepCopy());
        }
        draft.set("district", latest.get("districtCode"));
        draft.set("cluster", latest.get("clusterCode"));
        draft.set("evidence", latest.get("evidence"));
        ((ObjectNode) draft.get("chinese")).put("summary", summary);
        return draft;
    }

    @Test
    @DisplayName("a revision leaves the page alone until it is published, and then shows within a second everywhere")
    void shownWithinASecond() throws Exception {
        JsonNode standing = published();
        String key = standing.get("key").asText();
        String page = "/zh/cases/" + key;
        String before = standing.at("/latest/chinese/summary").asText();
        String word = "独" + UUID.randomUUID().toString().substring(0, 8);
        String tag = header(get(page), "ETag");
        assertThat(tag).startsWith("\"");
        assertThat(text("/zh/cases?q=" + asked(word))).doesNotContain("/cases/" + key);

        DemoClient.expectOk(
                client.post("city.chen", CASES + "/" + key + "/revisions", draft(standing, before + word)), "revising");
        assertThat(header(get(page), "ETag")).as("not published yet").isEqualTo(tag);
        DemoClient.expectOk(client.post("city.lin", CASES + "/" + key + "/publication", null), "publishing");
        long published = System.nanoTime();
        while (!text(page).contains(word)) {
            assertThat(Duration.ofNanos(System.nanoTime() - published)).isLessThan(Duration.ofSeconds(1));
        }
        for (String there : List.of("/zh/", "/zh/cases?q=" + word, "/zh/search?q=" + word, "/feeds/cases-zh.atom")) {
            while (!text(there.replace(word, asked(word))).contains(word)) {
                assertThat(Duration.ofNanos(System.nanoTime() - published))
                        .as(there)
                        .isLessThan(Duration.ofSeconds(2));
            }
        }
        assertThat(text("/api/v1/cases/" + key)).contains(word);

        DemoClient.expectOk(
                client.post("city.chen", CASES + "/" + key + "/revisions", draft(standing, before)), "putting it back");
        DemoClient.expectOk(client.post("city.lin", CASES + "/" + key + "/publication", null), "publishing again");
    }

    @Test
    @DisplayName("pages carry strong tags, one each as it is and squeezed; who has it gets 304")
    void tags() throws Exception {
        String page = "/zh/cases/" + published().get("key").asText();
        HttpResponse<byte[]> plain = get(page);
        HttpResponse<byte[]> squeezed = get(page, "Accept-Encoding", "gzip");
        assertThat(header(plain, "Vary")).contains("Accept-Encoding");
        assertThat(header(squeezed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(squeezed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(squeezed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(get(page, "If-None-Match", header(plain, "ETag")).statusCode())
                .isEqualTo(304);
        assertThat(get(page, "If-None-Match", header(squeezed, "ETag")).statusCode())
                .isEqualTo(200);
        assertThat(get(page, "If-None-Match", header(squeezed, "ETag"), "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(304);
        assertThat(header(get("/zh/certificates/aaaa-bbbb-cccc"), "Cache-Control"))
                .isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases", "/api/v1/clusters", "/api/v1/courses", "/api/v1/changes"})
    @DisplayName("open data: conditional, readable from any site")
    void openData(String path) throws Exception {
        HttpResponse<byte[]> first = get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(get(path, "If-None-Match", header(first, "ETag")).statusCode())
                .isEqualTo(304);
        if (path.endsWith("cases")) assertThat(header(first, "Last-Modified")).endsWith("GMT");
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"a, 10000, zh", "放, 10000, en", "放, 201, zh"})
    @DisplayName(
            "a text too long to search for is refused with a page that keeps it; a quick one beside it still works")
    void tooLong(String character, int times, String lang) throws Exception {
        HttpResponse<byte[]> refused = get("/" + lang + "/search?q=" + asked(character.repeat(times)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8))
                .contains("value=\"" + character.repeat(times) + "\"")
                .contains("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"><script>alert(1)</script>", "title:* AND (", "[* TO *]", "放行~ ^ && ||", "\\", "' or 1=1 --"})
    @DisplayName("signs of a query language, of HTML and of SQL are text")
    void signs(String typed) throws Exception {
        HttpResponse<byte[]> answer = get("/zh/search?q=" + asked(typed));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("<script>alert");
    }

    @Test
    @DisplayName("a font of titles has an address for each set of characters; a made-up one leads nowhere")
    void titles() throws Exception {
        String html = text("/zh/");
        String font = html.replaceAll("(?s).*href=\"(/titles/[^\"]+\\.woff)\".*", "$1");
        HttpResponse<byte[]> answer = get(font);
        assertThat(header(answer, "Content-Type")).isEqualTo("font/woff");
        assertThat(header(answer, "Cache-Control")).contains("immutable");
        assertThat(answer.body().length).isBetween(2_000, 80_000);
        assertThat(get("/titles/AAAA.woff").statusCode()).isEqualTo(404);
        assertThat(get("/titles/..%2Fx.woff").statusCode()).isIn(400, 404);
    }

    private void publishCampaign(String code, String title, String lead) throws Exception {
        String one = CAMPAIGNS + code;
        DemoClient.Answer standing = client.get("city.chen", one);
        long version = standing.ok() ? standing.json().get("version").asLong() : 0;
        Map<String, Object> body = Map.of(
                "title",
                title,
                "titleEn",
                "Story " + title,
                "lead",
                lead,
                "leadEn",
                "Lead " + lead,
                "from",
                "2026-05-18",
                "until",
                "2026-05-24",
                "demo",
                true,
                "entries",
                List.of());
        DemoClient.expectOk(client.put("city.chen", one, Map.of("version", version, "body", body)), "writing");
        DemoClient.expectOk(client.post("city.lin", one + "/publication", null), "publishing");
    }

    /** Content of a meta element of a page. */
    private String meta(String page, String property) throws Exception {
        return text(page).replaceAll("(?s).*<meta property=\"" + property + "\" content=\"([^\"]*)\".*", "$1");
    }

    private String awaitOther(String page, String property, String before) throws Exception {
        long asked = System.nanoTime();
        String now = meta(page, property);
        while (now.equals(before)) {
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(3));
            now = meta(page, property);
        }
        return now;
    }

    private void awaitSearch(String word, String path, boolean there) throws Exception {
        long asked = System.nanoTime();
        while (text("/zh/search?kind=CAMPAIGN&q=" + asked(word)).contains(path) != there) {
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    @DisplayName("a campaign is found and has its own card; another wording has another, the old address leads to it;"
            + " withdrawn, it is not found and its card is gone")
    void campaignFoundAndShared() throws Exception {
        String code = "found-" + UUID.randomUUID().toString().substring(0, 8);
        String word = "柚" + UUID.randomUUID().toString().substring(0, 8);
        String page = "/zh/campaigns/" + code;
        publishCampaign(code, "护肤日" + word, "柚子试用会" + word);
        awaitSearch(word, page, true);
        assertThat(text("/zh/search?q=" + asked(word))).contains("宣传活动");
        assertThat(text("/en/search?q=" + asked(word))).contains("Campaign").contains("/en/campaigns/" + code);

        String first = meta(page, "og:image");
        assertThat(first).startsWith(platform.url("/cards" + page + "/"));
        assertThat(meta(page, "og:image:alt")).contains("护肤日" + word);
        assertThat(meta("/en/campaigns/" + code, "og:image")).isNotEqualTo(first);
        String path = first.substring(platform.url("").length());
        HttpResponse<byte[]> card = get(path);
        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(header(card, "Content-Type")).isEqualTo("image/png");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(card.body()));
        assertThat(drawn.getWidth()).isEqualTo(1200);
        assertThat(drawn.getHeight()).isEqualTo(630);
        assertThat(get(path).body()).isEqualTo(card.body());
        assertThat(get(path, "If-None-Match", header(card, "ETag")).statusCode())
                .isEqualTo(304);

        publishCampaign(code, "护肤周" + word, "石榴开放日");
        awaitSearch("护肤周" + word, page, true);
        // the search forgives a character, so it finds the wording of before, too
        String second = awaitOther(page, "og:image", first);
        HttpResponse<byte[]> old = get(path);
        assertThat(old.statusCode()).isEqualTo(302);
        assertThat(header(old, "Location"))
                .endsWith(second.substring(platform.url("").length()));

        DemoClient.expectOk(
                client.post("city.lin", CAMPAIGNS + code + "/withdrawal", Map.of("reason", "改期")), "withdrawing");
        awaitSearch(word, page, false);
        assertThat(get(second.substring(platform.url("").length())).statusCode())
                .isEqualTo(410);
        assertThat(get("/cards/zh/campaigns/never-was/000000000000000000000000.png")
                        .statusCode())
                .isEqualTo(404);
        assertThat(meta("/zh/", "og:image")).endsWith("/img/card-zh.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/clusters", "/bulletins", "/contracts"})
    @DisplayName("what is published has a card in both languages, whole as a picture")
    void cards(String list) throws Exception {
        for (String lang : List.of("zh", "en")) {
            Matcher one =
                    Pattern.compile("href=\"(/" + lang + list + "/[^\"#?]+)\"").matcher(text("/" + lang + list));
            assertThat(one.find()).as("the demo city has " + list).isTrue();
            String card = meta(one.group(1), "og:image");
            assertThat(card).contains("/cards/" + lang + list + "/");
            HttpResponse<byte[]> answer = get(card.substring(platform.url("").length()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth())
                    .isEqualTo(1200);
        }
    }
}
