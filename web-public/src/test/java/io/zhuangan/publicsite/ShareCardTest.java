package io.zhuangan.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCardTest {
    private static final String LONG_ZH =
            "从原料进厂到成品放行：一家六十八人的小微企业怎样把质量安全负责人的每日管控、每周排查、" + "每月调度做成看得见、查得到、改得了的标准动作，并让供应商跟着一起改";
    private static final String LONG_EN =
            "From incoming materials to batch release: how a firm of sixty-eight people turned daily"
                    + " control, weekly inspection and monthly review into routines that can be seen, checked and mended, and made"
                    + " its suppliers follow";

    private static BufferedImage drawn(String lang, String line, String title) {
        try {
            return ImageIO.read(new ByteArrayInputStream(new ShareCard(lang, line, title).png()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The box around what differs from a card without words: left, top, right, bottom. */
    private static int[] written(BufferedImage card, String lang) {
        BufferedImage bare = drawn(lang, "", "");
        int[] box = {card.getWidth(), card.getHeight(), -1, -1};
        for (int y = 0; y < card.getHeight(); y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                if (card.getRGB(x, y) == bare.getRGB(x, y)) continue;
                box[0] = Math.min(box[0], x);
                box[1] = Math.min(box[1], y);
                box[2] = Math.max(box[2], x);
                box[3] = Math.max(box[3], y);
            }
        }
        return box;
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("1200 × 630, something written, nothing beyond the frame, on the dish or on the foot line")
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | 放行",
                "zh | 逐批放行怎样不拖慢交货",
                "zh | " + LONG_ZH,
                "zh | " + LONG_ZH + LONG_ZH + LONG_ZH,
                "en | Batch release without delay",
                "en | " + LONG_EN,
                "en | " + LONG_EN + " " + LONG_EN + " " + LONG_EN,
                "en | Pneumonoultramicroscopicsilicovolcanoconiosispseudopseudohypoparathyroidismfloccinaucinihilipilification",
                "zh | 生僻字：𠮷野、喆、镕，以及 SPF 50+"
            })
    void withinTheFrame(String lang, String title) {
        BufferedImage card = drawn(lang, "典型案例 · 2026 年第 3 号", title);
        assertThat(card.getWidth()).isEqualTo(ShareCard.WIDTH);
        assertThat(card.getHeight()).isEqualTo(ShareCard.HEIGHT);
        int[] box = written(card, lang);
        assertThat(box[0]).isBetween(ShareCard.LEFT - 4, ShareCard.LEFT + 16);
        assertThat(box[1]).as("below the site's name").isGreaterThan(150);
        assertThat(box[2]).isLessThanOrEqualTo(ShareCard.WIDTH - ShareCard.LEFT + 2);
        assertThat(box[3]).as("above the foot line").isLessThan(555);
        BufferedImage bare = drawn(lang, "", "");
        for (int y = 250; y < ShareCard.HEIGHT; y++) {
            for (int x = 740; x < ShareCard.WIDTH; x++) {
                if ((x - 1050) * (x - 1050) + (y - 560) * (y - 560) > 310 * 310) continue;
                assertThat(card.getRGB(x, y)).as("the dish at %d, %d", x, y).isEqualTo(bare.getRGB(x, y));
            }
        }
    }

    @Test
    @DisplayName("a line of kind and issuer that is too long is cut, and stays one line")
    void longLine() {
        int[] box = written(drawn("en", "Risk bulletin · " + LONG_EN, ""), "en");
        assertThat(box[2]).isLessThanOrEqualTo(ShareCard.WIDTH - ShareCard.LEFT + 2);
        assertThat(box[3] - box[1]).isLessThan(40);
    }

    @Test
    @DisplayName("a short title is large; a long one is smaller and whole; one that is too long ends with an ellipsis")
    void sizes() {
        ShareCard.Setting brief = new ShareCard("zh", "", "逐批放行怎样不拖慢交货").set();
        ShareCard.Setting whole = new ShareCard("zh", "", LONG_ZH).set();
        ShareCard.Setting cut = new ShareCard("zh", "", LONG_ZH.repeat(3)).set();
        assertThat(brief.size()).isEqualTo(64);
        assertThat(whole.size()).isLessThan(64);
        assertThat(String.join("", whole.lines())).isEqualTo(LONG_ZH);
        assertThat(cut.lines().get(cut.lines().size() - 1)).endsWith("…");
        assertThat(String.join(" ", new ShareCard("en", "", LONG_EN).set().lines()))
                .isEqualTo(LONG_EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {LONG_ZH, "原料、包材、成品；放行、留样、召回：三张表（附填写说明），“一家的好做法”（示例）。"})
    @DisplayName("no line begins with a sign that ends something, and none is a single character")
    void lineBreaks(String title) {
        List<String> lines = new ShareCard("zh", "", title).set().lines();
        for (String line : lines) {
            assertThat("，。、；：！？）》”".indexOf(line.charAt(0))).as(line).isNegative();
            assertThat(line.codePointCount(0, line.length())).as(line).isGreaterThan(1);
        }
    }

    @Test
    @DisplayName("other words have another mark, the same words the same; both languages differ")
    void marks() {
        String mark = new ShareCard("zh", "典型案例", "放行").mark();
        assertThat(mark).matches("[0-9a-f]{24}").isEqualTo(new ShareCard("zh", "典型案例", "放行").mark());
        assertThat(mark)
                .isNotEqualTo(new ShareCard("zh", "典型案例", "放行二").mark())
                .isNotEqualTo(new ShareCard("zh", "典型案例 · 示例", "放行").mark())
                .isNotEqualTo(new ShareCard("en", "典型案例", "放行").mark());
    }
}
