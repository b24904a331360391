package io.zhuangan.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Choice;
import io.zhuangan.intake.ImportColumn.Kind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    private static ImportColumn column(Kind kind) {
        return ImportColumn.of(kind, "c", "列", "Column", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-17,2026-09-17",
        "2026/9/7,2026-09-07",
        "2026.9.7,2026-09-07",
        "2026年9月7日,2026-09-07",
        "20260907,2026-09-07",
        "' 2026-09-17\u3000',2026-09-17",
        "2028-02-29,2028-02-29"
    })
    @DisplayName("日期的各种写法都读成同一天")
    void daysAsPeopleWriteThem(String typed, String day) {
        assertThat(CellText.read(column(Kind.DATE), typed)).isEqualTo(new CellText.Reading(day, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "17/09/2026", "九月十七日", "2026-9", "46282.5.1"})
    @DisplayName("不是日期就说出读到了什么")
    void notADay(String typed) {
        CellText.Reading reading = CellText.read(column(Kind.DATE), typed);
        assertThat(reading.remark().code()).isEqualTo("CELL_NOT_DATE");
        assertThat(reading.remark().args()).containsExactly(typed);
        assertThat(reading.value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"3,3", "3.0,3", "'1,286',1286", "-4,-4"})
    @DisplayName("整数")
    void wholeNumbers(String typed, String value) {
        assertThat(CellText.read(column(Kind.WHOLE), typed).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "三", "1e99", "99999999999", "O"})
    @DisplayName("不是整数")
    void notWhole(String typed) {
        assertThat(CellText.read(column(Kind.WHOLE), typed).remark().code()).isEqualTo("CELL_NOT_WHOLE");
    }

    @Test
    @DisplayName("选项按中文、英文或代码读，读不出时列出可选的")
    void choices() {
        ImportColumn type = ImportColumn.choice(
                "type",
                "类型",
                "Type",
                List.of(new Choice("ROUTINE", "日常检查", "Routine"), new Choice("CAUSE", "有因检查", "For cause")),
                "",
                "");
        assertThat(CellText.read(type, " 日常检查 ").value()).isEqualTo("ROUTINE");
        assertThat(CellText.read(type, "for cause").value()).isEqualTo("CAUSE");
        assertThat(CellText.read(type, "ROUTINE").value()).isEqualTo("ROUTINE");
        assertThat(CellText.read(type, "日常").remark().args()).containsExactly("日常", "日常检查、有因检查");
    }

    @ParameterizedTest
    @CsvSource({"是,true", "YES,true", "1,true", "否,false", "n,false"})
    @DisplayName("是与否")
    void yesNo(String typed, String value) {
        assertThat(CellText.read(column(Kind.YES_NO), typed).value()).isEqualTo(value);
    }

    @Test
    @DisplayName("表情、生僻字、组合字符原样保留，看不见的去掉")
    void keepsWhatIsTyped() {
        assertThat(CellText.clean("\u3000上海𠮷野😀👨‍👩‍👧\u200B化妆品\uFEFF ")).isEqualTo("上海𠮷野😀👨‍👩‍👧化妆品");
        assertThat(CellText.clean("甲\r\n乙")).isEqualTo("甲 乙");
        assertThat(CellText.clean(" \u00A0\u3000\u200B")).isNull();
    }

    @Test
    @DisplayName("必填列空着就拒绝；字数按字而不按编码单元数")
    void requiredAndLength() {
        ImportColumn name = ImportColumn.text("name", "名称", "Name", 3, "", "");
        assertThat(CellText.read(name.mandatory(), " ").remark().code()).isEqualTo("CELL_EMPTY");
        assertThat(CellText.read(name, null).remark()).isNull();
        assertThat(CellText.read(name, "𠮷𠮷𠮷").remark()).isNull();
        assertThat(CellText.read(name, "四个字了").remark().args()).containsExactly("4", "3");
    }

    @Test
    @DisplayName("读过的值再读一次还是它自己")
    void canonicalIsStable() {
        for (Kind kind : List.of(Kind.DATE, Kind.WHOLE, Kind.DECIMAL, Kind.YES_NO)) {
            String typed =
                    switch (kind) {
                        case DATE -> "2026/1/2";
                        case DECIMAL -> "1,234.50";
                        case YES_NO -> "是";
                        default -> "1,000";
                    };
            String once = CellText.read(column(kind), typed).value();
            assertThat(CellText.read(column(kind), once).value()).isEqualTo(once);
        }
    }
}
