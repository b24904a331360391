package io.zhuangan.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.IntakeError;
import io.zhuangan.shared.RuleViolated;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text("licence", "许可证编号", "Licence number", 40, "", "").mandatory(),
            ImportColumn.text("name", "企业名称", "Enterprise", 40, "", "").mandatory(),
            ImportColumn.text("note", "备注", "Note", 40, "", ""));

    @Test
    @DisplayName("列可换序，中英文都认，星号和空格不算")
    void anyOrderAndLanguage() {
        Layout layout = Layout.of(List.of("备注", "", " enterprise ", "许可证编号*"), COLUMNS);
        assertThat(layout.keys())
                .containsEntry(0, "note")
                .containsEntry(2, "name")
                .containsEntry(3, "licence");
        assertThat(Layout.parse(layout.text())).isEqualTo(layout);
    }

    @Test
    @DisplayName("缺列、多列、重列都点名拒绝；自己报告里的列放过")
    void wrongColumnsByName() {
        refused(List.of("备注"), IntakeError.COLUMNS_MISSING, "许可证编号、企业名称");
        refused(List.of("许可证编号", "企业名称", "身份证号"), IntakeError.COLUMNS_UNKNOWN, "身份证号");
        refused(List.of("许可证编号", "企业名称", "Enterprise"), IntakeError.COLUMNS_TWICE, "Enterprise");
        assertThat(Layout.of(List.of("行", "结果", "许可证编号", "企业名称", "说明"), COLUMNS).keys())
                .hasSize(2);
    }

    private static void refused(List<String> headings, IntakeError code, String named) {
        assertThatThrownBy(() -> Layout.of(headings, COLUMNS)).isInstanceOfSatisfying(RuleViolated.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.args()).containsExactly(named);
        });
    }

    @ParameterizedTest
    @CsvSource({"0,A", "2,C", "25,Z", "26,AA", "701,ZZ", "702,AAA"})
    @DisplayName("Excel 的列名")
    void letters(int index, String letter) {
        assertThat(Layout.letter(index)).isEqualTo(letter);
    }
}
