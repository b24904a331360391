package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.RuleViolated;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateWordsTest {
    @ParameterizedTest
    @CsvSource({
        "〔{year}〕-{no},2026,1,〔2026〕-0001",
        "申妆培〔{year}〕{no},2026,42,申妆培〔2026〕0042",
        "{no}/{year},2026,1,",
        "SZ-{year}-{no},2027,10000,SZ-2027-10000"
    })
    @DisplayName("编号由年份和顺序号组成，超过四位照样排下去")
    void serials(String pattern, int year, int number, String serial) {
        if (serial == null) {
            assertThatThrownBy(() -> new SerialPattern(pattern)).isInstanceOf(RuleViolated.class);
        } else {
            assertThat(new SerialPattern(pattern).serial(year, number)).isEqualTo(serial);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{year}", "{no}", "{year}{year}{no}", "{year}-{no}-{no}", "{year}-{no}<b>", "{year}{no}{x}"})
    @DisplayName("年份或顺序号缺少、重复，或有不能印的字符，都不收")
    void serialPatternsThatWouldRepeat(String pattern) {
        assertThatThrownBy(() -> new SerialPattern(pattern))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("SERIAL_PATTERN_WRONG");
    }

    @ParameterizedTest
    @CsvSource({
        "'{name}学完《{course}》，{hours} 学时',",
        "'{name}学完《{course}》',TEMPLATE_PLACEHOLDER_MISSING",
        "'{nmae}学完《{course}》，{hours} 学时',TEMPLATE_PLACEHOLDER_UNKNOWN",
        "'{name}{course}{hours}{idNumber}',TEMPLATE_PLACEHOLDER_UNKNOWN",
        "' ',TEMPLATE_WORDING_MISSING"
    })
    @DisplayName("正文要有姓名、课程、学时；写错的占位符不收，证件号没有占位符")
    void wordings(String text, String refusal) {
        if (refusal == null) {
            assertThat(new CertificateWording(text)
                            .fill(
                                    Map.of("name", "甲", "course", "乙", "hours", "6"),
                                    UnaryOperator.identity(),
                                    v -> "[" + v + "]"))
                    .isEqualTo("[甲]学完《[乙]》，[6] 学时");
        } else {
            assertThatThrownBy(() -> new CertificateWording(text)).hasMessageContaining(refusal);
        }
    }
}
