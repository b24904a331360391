package io.zhuangan.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that runs comes through, neither kept nor drawn; what is meant as formatting does. */
class RichTextTest {
    private static final Set<String> TAGS =
            Set.of("p", "br", "strong", "em", "b", "i", "ul", "ol", "li", "blockquote", "a");
    private static final Pattern TAG = Pattern.compile("<(/?)([^\\s/>]*)([^>]*)>");
    private static final Pattern LINK = Pattern.compile("( href=\"(https?:|mailto:|/)[^\"]*\")?( rel=\"nofollow\")?");

    static Stream<String> payloads() {
        return Payloads.ALL.stream();
    }

    @Test
    @DisplayName("清单不少于 60 条，没有重复")
    void manyPayloads() {
        assertThat(Payloads.ALL).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    @DisplayName("清单里的每一条：存下来的和画出来的都只有允许的标签，没有处理器、样式和会运行的地址")
    void harmless(String payload) {
        for (String text : new String[] {payload, "前" + payload + "后", "<p>" + payload + "</p>"}) {
            onlyAllowed(RichText.html(text));
            onlyAllowed(RichText.html(RichText.clean(text)));
            String kept = RichText.clean(text);
            if (kept.indexOf('<') >= 0) onlyAllowed(kept);
            assertThat(RichText.clean(kept))
                    .as("cleaning again changes nothing")
                    .isEqualTo(kept);
        }
    }

    static void onlyAllowed(String html) {
        Matcher tag = TAG.matcher(html);
        StringBuilder rest = new StringBuilder();
        while (tag.find()) {
            assertThat(TAGS).as(html).contains(tag.group(2));
            String attributes = tag.group(3).replaceFirst("\\s*/$", "");
            if (tag.group(2).equals("a") && tag.group(1).isEmpty()) {
                assertThat(LINK.matcher(attributes).matches()).as(html).isTrue();
            } else {
                assertThat(attributes).as(html).isBlank();
            }
            tag.appendReplacement(rest, "");
        }
        tag.appendTail(rest);
        assertThat(rest.toString()).as("no half tag is left").doesNotContain("<");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>一<strong>二</strong></p>|<p>一<strong>二</strong></p>",
                "<ul><li>一</li><li>二</li></ul>|<ul><li>一</li><li>二</li></ul>",
                "一行|<p>一行</p>",
                "R&D|<p>R&amp;D</p>",
                "1 < 2|<p>1 &lt; 2</p>"
            })
    @DisplayName("段落、列表和强调留下来；纯文本一行一段")
    void formatting(String typed, String drawn) {
        assertThat(RichText.html(RichText.clean(typed))).isEqualTo(drawn);
    }

    @Test
    @DisplayName("链接只到网页和邮件，带 nofollow；纯文本保持原样")
    void links() {
        assertThat(RichText.html("<a href=\"https://example.org/\">见</a>"))
                .isEqualTo("<p><a href=\"https://example.org/\" rel=\"nofollow\">见</a></p>");
        assertThat(RichText.clean("第一行\n第二行")).isEqualTo("第一行\n第二行");
        assertThat(RichText.html("第一行\n第二行")).isEqualTo("<p>第一行</p><p>第二行</p>");
        assertThat(RichText.plain("<p>一 &amp; 二</p><ul><li>三</li></ul>")).isEqualTo("一 & 二\n三");
    }

    @Test
    @DisplayName("中文标点按写的样子留着：编辑再改时看到的不是实体")
    void chinesePunctuation() {
        String typed = "<p>先看标签，再试用；怎么用：（见下）好吗？好！</p>";
        assertThat(RichText.clean(typed)).isEqualTo(typed);
        assertThat(RichText.clean(RichText.clean(typed))).isEqualTo(typed);
        assertThat(RichText.plain(typed)).isEqualTo("先看标签，再试用；怎么用：（见下）好吗？好！");
        assertThat(RichText.html("一，二")).isEqualTo("<p>一，二</p>");
        assertThat(RichText.clean("<p>＜script＞</p>")).doesNotContain("<script");
    }
}
