package io.zhuangan.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.consultation.ConsultationError;
import io.zhuangan.consultation.EntryText;
import io.zhuangan.shared.RuleViolated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

    private static final Asker ASKER = new Asker(
            Arrays.asList("上海甲乙丙化妆品有限公司（示例）", "Shanghai Jiayi Cosmetics Co., Ltd.", null),
            Arrays.asList("91310120MA1HXA2B3C", "沪妆20160021", null),
            Arrays.asList("孙知微", "王芳", "欧", null));

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("谁提的问，文中不能看出：名称、简称、信用代码、许可证编号、人员姓名，加空格、换大小写、用全角也不行")
    @CsvSource(
            nullValues = "-",
            value = {
                "贵公司应当留样,                                  -",
                "上海甲乙丙化妆品有限公司（示例）应当留样,          NAMES_ASKER",
                "上海甲乙丙 化妆品有限公司 (示例)应当留样,          NAMES_ASKER",
                "上海甲乙丙化妆品有限公司应当留样,                  NAMES_ASKER_SHORT",
                "甲乙丙化妆品应当留样,                            NAMES_ASKER_SHORT",
                "甲 乙 丙应当留样,                               NAMES_ASKER_SHORT",
                "甲乙双方应当留样,                               -",
                "化妆品有限公司应当留样,                           -",
                "SHANGHAI JIAYI cosmetics should,              NAMES_ASKER_SHORT",
                "Cosmetics in Shanghai should,                  -",
                "代码 91310120ma1hxa2b3c 的企业,                  NAMES_ASKER_CODE",
                "代码 9131-0120-MA1H-XA2B-3C 的企业,              NAMES_ASKER_CODE",
                "代码 ９１３１０１２０ＭＡ１ＨＸＡ２Ｂ３Ｃ 的企业,      NAMES_ASKER_CODE",
                "许可证沪妆 2016 0021,                            NAMES_ASKER_CODE",
                "沪妆20160022,                                  -",
                "由孙 知微签字放行,                               NAMES_ASKER_PERSON",
                "由王芳签字放行,                                 NAMES_ASKER_PERSON",
                "由王某签字放行,                                 -",
                "出口欧盟的产品,                                 -",
            })
    void namesNobody(String answer, ConsultationError refused) {
        EntryText typed = text(answer, null, null, null);
        if (refused != null) {
            assertThatThrownBy(() -> EntryRule.mustNameNobody(typed, ASKER))
                    .isInstanceOfSatisfying(
                            RuleViolated.class, e -> assertThat(e.code()).isEqualTo(refused));
        } else {
            assertThatCode(() -> EntryRule.mustNameNobody(typed, ASKER)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("两个字的简称也是普通词，只在后面跟着公司、牌子或行业时才算")
    @CsvSource({
        "应当安全生产,false",
        "质量安全负责人,false",
        "安全公司应当留样,true",
        "安全牌面霜,true",
        "安全化妆品,true",
    })
    void twoCharacters(String answer, boolean named) {
        Asker asker = new Asker(List.of("上海安全生物科技有限公司"), List.of(), List.of());
        EntryText typed = text(answer, null, null, null);
        if (named) {
            assertThatThrownBy(() -> EntryRule.mustNameNobody(typed, asker)).isInstanceOf(RuleViolated.class);
        } else {
            assertThatCode(() -> EntryRule.mustNameNobody(typed, asker)).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("名称里只有行业的企业，行业词不算它的简称")
    void tradeAlone() {
        Asker asker = new Asker(List.of("上海化妆品有限公司"), List.of(), List.of());
        assertThatCode(() -> EntryRule.mustNameNobody(text("化妆品应当留样", null, null, null), asker))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @DisplayName("简称：去掉地名、行业和组织形式，剩下的不能是空的")
    @CsvSource({
        "上海甲乙丙化妆品有限公司（示例）,甲乙丙",
        "上海市甲乙生物科技股份有限公司,甲乙",
        "甲乙丙日用化学品厂,甲乙丙",
        "广东甲乙丙集团有限公司,甲乙丙",
        "上海申妆日化行业协会（示例）,申妆",
        "上海化妆品有限公司,化妆品",
    })
    void shortName(String name, String shortName) {
        assertThat(ShortNames.of(name)).isEqualTo(shortName);
    }
}
