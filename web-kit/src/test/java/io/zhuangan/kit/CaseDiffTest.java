package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a second person sees before approving: nothing that changed is hidden, nothing that stayed is marked. */
class CaseDiffTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "放行要等五天|放行只等两天|放行-要+只等-五+两天",
                "same words|same words|same words",
                "release takes 5.2 days|release takes 1.9 days|release takes -5.2+1.9 days",
                "|新写的一节|+新写的一节",
                "删掉的一节||-删掉的一节"
            })
    @DisplayName("中文按字、英文按词比较，去掉的和加上的都标出来")
    void pieces(String before, String after, String marked) {
        String shown = CaseDiff.pieces(before == null ? "" : before, after == null ? "" : after).stream()
                .map(p -> switch (p.kind()) {
                    case SAME -> p.text();
                    case OUT -> "-" + p.text();
                    case IN -> "+" + p.text();
                })
                .collect(Collectors.joining());
        assertThat(shown).isEqualTo(marked);
    }
}
