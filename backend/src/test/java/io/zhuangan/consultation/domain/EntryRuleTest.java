package io.zhuangan.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.consultation.ConsultationError;
import io.zhuangan.consultation.EntryText;
import io.zhuangan.shared.RuleViolated;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static EntryText text(String answer, String titleEn, String questionEn, String answerEn) {
        return new EntryText(
                "system", " 标题 ", "问题", answer, titleEn, questionEn, answerEn, "《化妆品监督管理条例》", "第三十一条", TODAY, false);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @DisplayName("英文要么标题、问题、答复都有，要么都没有")
    @CsvSource({",,,true", "t,q,a,true", "t,,,false", "t,q,,false", ",q,a,false", "' ',' ','',true"})
    void englishWholeOrNotAtAll(String title, String question, String answer, boolean sound) {
        EntryText typed = text("答复", title, question, answer);
        if (sound) assertThatCode(() -> EntryRule.sound(typed, TODAY)).doesNotThrowAnyException();
        else refused(ConsultationError.ENGLISH_INCOMPLETE, typed, TODAY);
    }

    @Test
    @DisplayName("前后的空白去掉；没有答复、依据日期在将来的不收")
    void kept() {
        assertThat(EntryRule.sound(text("答复", null, null, null), TODAY).title()).isEqualTo("标题");
        refused(ConsultationError.ANSWER_MISSING, text(" ", null, null, null), TODAY);
        refused(ConsultationError.ANSWER_MISSING, text("长".repeat(8001), null, null, null), TODAY);
        refused(ConsultationError.AS_OF_WRONG, text("答复", null, null, null), TODAY.minusDays(1));
    }

    private static void refused(ConsultationError code, EntryText typed, LocalDate today) {
        assertThatThrownBy(() -> EntryRule.sound(typed, today))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("谁提的问，文中不能出现名称，中间加空格、换大小写也不行")
    @CsvSource({
        "贵公司应当留样,false",
        "示例甲化妆品有限公司应当留样,true",
        "示例甲 化妆品 有限公司应当留样,true",
        "EXAMPLE A Cosmetics should,true",
        "甲方应当留样,false"
    })
    void namesNobody(String answer, boolean named) {
        EntryText typed = text(answer, null, null, null);
        var names = Arrays.asList("示例甲化妆品有限公司", "Example A Cosmetics", null, "甲");
        if (named) {
            assertThatThrownBy(() -> EntryRule.mustNameNobody(typed, names))
                    .isInstanceOfSatisfying(
                            RuleViolated.class, e -> assertThat(e.code()).isEqualTo(ConsultationError.NAMES_ASKER));
        } else {
            assertThatCode(() -> EntryRule.mustNameNobody(typed, names)).doesNotThrowAnyException();
        }
    }
}
