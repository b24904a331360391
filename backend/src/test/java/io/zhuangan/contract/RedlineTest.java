package io.zhuangan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.contract.Redline.Op;
import io.zhuangan.contract.Redline.Part;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedlineTest {
    private static String marked(List<Part> parts) {
        return parts.stream()
                .map(p -> switch (p.op()) {
                    case SAME -> p.text();
                    case INS -> "[+" + p.text() + "]";
                    case DEL -> "[-" + p.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            应当提前15日通知甲方。|应当提前30日通知甲方。|应当提前[-15][+30]日通知甲方。
            应当附检验报告或者合格证明。|应当附与该批次对应的检验报告。|应当附[+与该批次对应的]检验报告[-或者合格证明]。
            乙方配合审核。|乙方配合审核。发生质量事件的，甲方可以随时审核。|乙方配合审核。[+发生质量事件的，甲方可以随时审核。]
            The seller gives 15 days notice.|The seller gives 30 days notice.|The seller gives [-15][+30] days notice.
            同一句话。|同一句话。|同一句话。
            """)
    @DisplayName("改动按词和数字显示，没改的原样")
    void wordsAndNumbers(String before, String after, String shown) {
        assertThat(marked(Redline.between(before, after))).isEqualTo(shown);
    }

    @Test
    @DisplayName("差别太大的句子整句替换，不拆成零碎的字")
    void notASoupOfCharacters() {
        assertThat(marked(Redline.between("乙方应当保证原料质量。", "因本协议发生的争议，由甲方所在地人民法院管辖。")))
                .isEqualTo("[-乙方应当保证原料质量。][+因本协议发生的争议，由甲方所在地人民法院管辖。]");
        List<Part> parts = Redline.between("双方确认的质量指标为准，", "双方确认的原料规格书为准，");
        assertThat(parts).filteredOn(p -> p.op() != Op.SAME).hasSize(2);
    }

    @Test
    @DisplayName("段落各自成行，删掉的段落也在")
    void paragraphs() {
        List<List<Part>> lines = Redline.lines("第一段。\n第二段。\n第三段。", "第一段。\n第三段。");
        assertThat(lines).hasSize(3);
        assertThat(marked(lines.get(1))).isEqualTo("[-第二段。]");
        assertThat(marked(lines.get(2))).isEqualTo("第三段。");
    }

    @Property(tries = 300)
    @Label("划掉的加没改的是旧文，加上的加没改的是新文")
    void nothingIsLost(
            @ForAll @StringLength(max = 40) @Chars({'甲', '乙', '方', '。', '，', '\n', '1', '5', 'a', ' '}) String before,
            @ForAll @StringLength(max = 40) @Chars({'甲', '乙', '方', '。', '，', '\n', '1', '5', 'a', ' '}) String after) {
        List<Part> parts = Redline.between(before, after);
        assertThat(text(parts, Op.DEL)).isEqualTo(before);
        assertThat(text(parts, Op.INS)).isEqualTo(after);
    }

    private static String text(List<Part> parts, Op side) {
        return parts.stream()
                .filter(p -> p.op() == Op.SAME || p.op() == side)
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
