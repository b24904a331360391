package io.zhuangan.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.PublicCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CaseFeedTest {
    private static final UUID KEY = UUID.fromString("0f0e0d0c-0000-4000-8000-000000000001");
    private static final PublicCase CASE = one("<script>alert(1)</script> & 放行\u0001");

    private static PublicCase one(String title) {
        CaseWords words = new CaseWords(title, "摘要", "示例日化", "", "奉贤区市场监管局", "", "", "", "", "", "", "", "", "", "");
        return new PublicCase(
                KEY,
                2026,
                2,
                3,
                Instant.parse("2026-09-02T01:02:03Z"),
                true,
                "310120",
                "奉贤区",
                "Fengxian",
                null,
                EvidenceLevel.MEASURED,
                LocalDate.of(2028, 9, 1),
                "zh",
                List.of("zh"),
                words,
                List.of());
    }

    @Test
    @DisplayName("阅读器读得懂 Atom：编号、时间、作者、链接，尖括号还是文字")
    void atomIsRead() throws Exception {
        byte[] atom = new CaseFeedServlet.CaseFeed("https://z.example", "zh").atom(List.of(CASE));
        SyndFeed feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(atom)));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).contains("典型案例");
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getUri()).isEqualTo("urn:uuid:" + KEY);
        assertThat(entry.getLink()).isEqualTo("https://z.example/zh/cases/" + KEY);
        assertThat(entry.getTitle()).isEqualTo("<script>alert(1)</script> & 放行");
        assertThat(entry.getAuthor()).isEqualTo("奉贤区市场监管局");
        assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(CASE.publishedAt());
        SyndFeed empty = new SyndFeedInput()
                .build(new XmlReader(new ByteArrayInputStream(
                        new CaseFeedServlet.CaseFeed("https://z.example", "en").atom(List.of()))));
        assertThat(empty.getEntries()).isEmpty();
    }

    @Test
    @DisplayName("JSON Feed 1.1 的必填项都在")
    void jsonFeed() {
        JsonObject feed = Json.createReader(new StringReader(new String(
                        new CaseFeedServlet.CaseFeed("https://z.example", "en").json(List.of(CASE)),
                        java.nio.charset.StandardCharsets.UTF_8)))
                .readObject();
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("feed_url")).isEqualTo("https://z.example/feeds/cases-en.json");
        JsonObject item = feed.getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("id")).isEqualTo("urn:uuid:" + KEY);
        assertThat(item.getString("language")).isEqualTo("zh-CN");
        assertThat(item.getString("content_text")).isEqualTo("摘要");
    }

    @Test
    @DisplayName("站点地图：每页两种语言，各指出彼此和缺省的一页")
    void sitemap() throws Exception {
        String xml = MapServlet.sitemap(
                "https://z.example",
                List.of(new MapServlet.Place("/", null), new MapServlet.Place("/cases/" + KEY, CASE.publishedAt())));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document map = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        NodeList urls = map.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "url");
        assertThat(urls.getLength()).isEqualTo(4);
        for (int i = 0; i < 4; i++) {
            NodeList links = ((Element) urls.item(i)).getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
            assertThat(links.getLength()).isEqualTo(3);
        }
        assertThat(xml).contains("<lastmod>2026-09-02T01:02:03Z</lastmod>");
        assertThat(xml).contains("hreflang=\"x-default\" href=\"https://z.example/zh/cases/" + KEY);
    }

    @Test
    @DisplayName("结构化数据里的文字结束不了它的元素")
    void dataStaysData() {
        assertThat(StructuredData.safe("{\"a\":\"</script><script>alert(1)&\"}"))
                .doesNotContain("<", ">", "&")
                .contains("\\u003c/script\\u003e");
    }
}
