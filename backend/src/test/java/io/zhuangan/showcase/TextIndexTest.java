package io.zhuangan.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {
    private static final TextIndex INDEX = TextIndex.of(List.of(
            thing("release", "zh", "逐批放行怎样不拖慢交货", "一家 68 人工厂把放行审核拆成三道", "称量配料、灌装、检验各自完成\n由质量安全负责人终审", "310120", "2026"),
            thing("material", "zh", "原料进厂先对三张表", "第三方核验供应商资质", "再开第一桶", "310117", "2026"),
            thing("paste", "zh", "牙膏生产线的错题本", "把缺陷写成题", "每周一题", "310120", "2025"),
            thing(
                    "release-en",
                    "en",
                    "Batch release without delay",
                    "A factory of 68 people",
                    "Supplier's deviations are graded first",
                    "310120",
                    "2026")));

    private static Findable thing(
            String path, String lang, String title, String lead, String body, String district, String year) {
        return new Findable(
                "CASE",
                path,
                lang,
                title,
                lead,
                body,
                List.of(new Findable.Choice("district", district), new Findable.Choice("year", year)),
                year);
    }

    private static TextIndex.Found find(String text, String lang, Map<String, String> chosen) {
        return INDEX.search(new TextIndex.Wish(text, lang, chosen, 0, 10));
    }

    private static List<String> paths(TextIndex.Found found) {
        return found.hits().stream().map(h -> h.thing().path()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("中文按词找，错一个字、单字、同义词、全角也找得到；英文不怕大小写、词形和拼错")
    @CsvSource({
        "放行,zh,release",
        "逐批方行审核,zh,release",
        "膏,zh,paste",
        "供货商,zh,material",
        "原材料,zh,material",
        "ｔｏｏｔｈｐａｓｔｅ,zh,paste",
        "质安负责人,zh,release",
        "RELEASES,en,release-en",
        "relaese,en,release-en",
        "suplier,en,release-en",
        "vendor,en,release-en",
        "deviation,en,release-en"
    })
    void finds(String text, String lang, String path) {
        assertThat(paths(find(text, lang, Map.of()))).containsExactly(path);
    }

    @Test
    @DisplayName("没有的词找不到东西；空着就是全部，新的在前")
    void nothingAndAll() {
        assertThat(find("火星探测", "zh", Map.of()).total()).isZero();
        assertThat(find("!!!", "zh", Map.of()).total()).isZero();
        assertThat(paths(find(" ", "zh", Map.of()))).containsExactly("material", "release", "paste");
    }

    @Test
    @DisplayName("每个选项的数，是改选它以后会有的条数")
    void counts() {
        TextIndex.Found found = find("", "zh", Map.of("district", "310120"));
        assertThat(paths(found)).containsExactly("release", "paste");
        assertThat(found.counts().get("district")).isEqualTo(Map.of("310117", 1, "310120", 2));
        assertThat(found.counts().get("year")).isEqualTo(Map.of("2025", 1, "2026", 1));
        for (Map.Entry<String, Integer> year : found.counts().get("year").entrySet()) {
            assertThat(find("", "zh", Map.of("district", "310120", "year", year.getKey()))
                            .total())
                    .isEqualTo(year.getValue());
        }
    }

    @Test
    @DisplayName("标出找到的词：题目里、正文里最合适的一段")
    void marks() {
        TextIndex.Hit hit = find("放行", "zh", Map.of()).hits().get(0);
        assertThat(said(hit.title())).isEqualTo("逐批[放行]怎样不拖慢交货");
        assertThat(said(find("质量安全负责人", "zh", Map.of()).hits().get(0).passage()))
                .isEqualTo("由[质量安全负责人]终审");
        assertThat(said(find("relaese", "en", Map.of()).hits().get(0).title()))
                .isEqualTo("Batch [release] without delay");
        assertThat(said(find("vendor", "en", Map.of()).hits().get(0).passage()))
                .isEqualTo("[Supplier's] deviations are graded first");
    }

    private static String said(List<TextIndex.Piece> pieces) {
        return pieces.stream()
                .map(p -> p.hit() ? "[" + p.text() + "]" : p.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("查询符号没有特别的意思")
    @ValueSource(
            strings = {
                "放行 AND",
                "\"放行",
                "title:放行",
                "放行~99 && ||",
                "(((放行",
                "[* TO *] 放行",
                "放行\\",
                "*:* 放行",
                "<script>放行",
                "放行\u0000",
                "\ud83d 放行",
                "/放行/",
                "^放行^",
                "?* 放行"
            })
    void charactersAreText(String text) {
        assertThat(find(text, "zh", Map.of()).hits()).isNotNull();
    }

    @Test
    @DisplayName("两百字以内才找；更长的拒绝，不去试")
    void tooLong() {
        find("放".repeat(TextIndex.LONGEST), "zh", Map.of());
        assertThatThrownBy(() -> find("放".repeat(TextIndex.LONGEST + 1), "zh", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
