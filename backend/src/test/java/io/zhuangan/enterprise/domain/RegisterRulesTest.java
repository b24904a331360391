package io.zhuangan.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.enterprise.EnterpriseError;
import io.zhuangan.enterprise.Post;
import io.zhuangan.enterprise.StaffBand;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterRulesTest {
    private final LicenceForm form = new LicenceForm("沪妆########");

    @Test
    @DisplayName("许可证编号说出第几位错、读到了什么")
    void licencePointsAtTheCharacter() {
        assertThat(form.fault("沪妆20160001")).isEmpty();
        assertThat(form.fault("沪妆2017O208"))
                .contains(new Fault(EnterpriseError.LICENCE_NOT_DIGIT, List.of(7, 'O', "沪妆########")));
        assertThat(form.fault("沪妆２0160001").orElseThrow().args()).contains(3);
        assertThat(form.fault("粤妆20160001").orElseThrow().code()).isEqualTo(EnterpriseError.LICENCE_FORM_WRONG);
        assertThat(form.fault("沪妆2016001").orElseThrow().code()).isEqualTo(EnterpriseError.LICENCE_FORM_WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43,true",
        "91350100M000100Y44,false",
        "91350100M000100Y4,false",
        "9135I100M000100Y43,false"
    })
    @DisplayName("统一社会信用代码的校验码")
    void creditCode(String code, boolean valid) {
        assertThat(CreditCode.valid(code)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"19,BELOW_20", "20,FROM_20", "99,FROM_20", "100,FROM_100", "300,FROM_300"})
    @DisplayName("从业人数只留区间")
    void staffBands(int staff, StaffBand band) {
        assertThat(StaffBand.of(staff)).isEqualTo(band);
        assertThat(StaffBand.of(null)).isEqualTo(StaffBand.UNKNOWN);
    }

    private static Tenure tenure(String person, Post post, String from, String until) {
        return new Tenure(person, person, post, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    @Test
    @DisplayName("质量安全负责人同一时间只有一位；前任卸任当天即可接任")
    void oneHolderAtATime() {
        Tenure wu = tenure("吴", Post.QUALITY_SAFETY_HEAD, "2023-03-01", "2026-06-01");
        assertThat(PostRules.fault(tenure("徐", Post.QUALITY_SAFETY_HEAD, "2026-06-01", null), List.of(wu)))
                .isEmpty();
        assertThat(PostRules.fault(tenure("徐", Post.QUALITY_SAFETY_HEAD, "2026-05-31", null), List.of(wu)))
                .map(Fault::code)
                .contains(EnterpriseError.POST_HELD);
        assertThat(PostRules.fault(
                        tenure("徐", Post.INSPECTION, "2026-01-01", null),
                        List.of(tenure("吴", Post.INSPECTION, "2023-03-01", null))))
                .isEmpty();
    }

    @Test
    @DisplayName("质量部门与生产部门负责人不得由一人兼任")
    void qualityApartFromProduction() {
        Tenure production = tenure("吴", Post.PRODUCTION_MANAGER, "2023-03-01", null);
        assertThat(PostRules.fault(tenure("吴", Post.QUALITY_MANAGER, "2026-01-01", null), List.of(production)))
                .map(Fault::code)
                .contains(EnterpriseError.QUALITY_IS_PRODUCTION);
        assertThat(PostRules.fault(tenure("徐", Post.QUALITY_MANAGER, "2026-01-01", null), List.of(production)))
                .isEmpty();
    }

    @Test
    @DisplayName("手机号只露前三后四")
    void phonesAreMasked() {
        assertThat(MaskedPhone.of("13812345678")).isEqualTo("138****5678");
        assertThat(MaskedPhone.of("12345")).isEqualTo("****");
        assertThat(MaskedPhone.of(null)).isNull();
    }
}
