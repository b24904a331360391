package io.zhuangan.contract;

import static io.zhuangan.contract.GivenText.clause;
import static io.zhuangan.contract.GivenText.text;
import static io.zhuangan.contract.GivenText.variable;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.contract.domain.EditionLabel;
import io.zhuangan.contract.domain.Placeholders;
import io.zhuangan.contract.domain.ValueRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Placeholders, values, labels and small figures. */
class ContractRulesTest {
    private static List<String> faults(ContractText text) {
        return Placeholders.check(text).stream()
                .map(f -> f.kind() + " " + f.number() + " " + f.value())
                .toList();
    }

    @Test
    @DisplayName("完整的文本没有问题；未知变量说出在哪一条，没有用到的变量只提醒")
    void placeholders() {
        assertThat(faults(GivenText.purchase())).isEmpty();
        ContractText wrong = text(
                List.of(variable("unused", VariableKind.TEXT, "", "")), clause("a", "质量", "按{{price}}和{{ price }}付款。"));
        assertThat(faults(wrong)).containsExactly("UNKNOWN_VARIABLE 1 price", "UNUSED_VARIABLE 1 unused名");
        assertThat(Placeholders.check(wrong)).extracting(TextFault::blocking).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"付{{款", "付款}}", "{{单价}}", "{{1a}}", "{{}}"})
    @DisplayName("不成对或写错的括号不放行")
    void brokenPlaceholders(String words) {
        assertThat(faults(text(List.of(), clause("a", "价款", words))).get(0)).startsWith("BROKEN_PLACEHOLDER 1");
    }

    @Test
    @DisplayName("空标题、空条款、重复的代码、只有一个选项、上下限颠倒都要说")
    void otherFaults() {
        ContractText wrong = new ContractText(
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(
                        variable("a", VariableKind.NUMBER, "9", "1"),
                        variable("a", VariableKind.DATE, "2026-13-01", ""),
                        new ContractVariable(
                                "c", VariableKind.CHOICE, true, "", "", "", "", "", "", "", "", "只有一个", "")),
                List.of(clause("k", "", "")));
        assertThat(Placeholders.check(wrong))
                .extracting(TextFault::kind)
                .contains(
                        TextFaultKind.TITLE_MISSING,
                        TextFaultKind.CLAUSE_TITLE_MISSING,
                        TextFaultKind.CLAUSE_TEXT_MISSING,
                        TextFaultKind.CODE_TWICE,
                        TextFaultKind.BOUNDS_WRONG,
                        TextFaultKind.NAME_MISSING,
                        TextFaultKind.CHOICES_MISSING);
    }

    @ParameterizedTest(name = "{0} [{1}, {2}] {3} → {4}")
    @CsvSource({
        "NUMBER,1,90,1,",
        "NUMBER,1,90,90,",
        "NUMBER,1,90,0,TOO_SMALL",
        "NUMBER,1,90,90.5,TOO_LARGE",
        "NUMBER,,,三十,NOT_A_NUMBER",
        "NUMBER,,,'1,234.5',",
        "NUMBER,,,1e9,NOT_A_NUMBER",
        "MONEY,,,12.34,",
        "MONEY,,,12.345,TOO_MANY_DECIMALS",
        "MONEY,,,-1,TOO_SMALL",
        "DATE,2026-01-01,2026-12-31,2026-01-01,",
        "DATE,2026-01-01,2026-12-31,2025-12-31,TOO_EARLY",
        "DATE,2026-01-01,2026-12-31,2027-01-01,TOO_LATE",
        "DATE,,,2026-02-30,NOT_A_DAY",
        "DATE,,,明天,NOT_A_DAY",
        "PARTY,,,某某公司（示例）,",
        "TEXT,,3,四个字的,TOO_LONG",
        "TEXT,,3,三个字,",
        "TEXT,,,'',MISSING",
        "NUMBER,,,' ',MISSING"
    })
    @DisplayName("每一种值按自己的规则核对")
    void values(VariableKind kind, String from, String until, String typed, ValueFaultKind fault) {
        var found = ValueRules.check(variable("x", kind, from == null ? "" : from, until == null ? "" : until), typed);
        assertThat(found.map(ValueFault::kind).orElse(null)).isEqualTo(fault);
    }

    @Test
    @DisplayName("一万字的值指出上限；选项只认给出的；没有要求的可以空着")
    void longAndChosen() {
        assertThat(ValueRules.check(variable("x", VariableKind.TEXT, "", ""), "字".repeat(10_000)))
                .get()
                .matches(f -> f.kind() == ValueFaultKind.TOO_LONG && f.limit().equals("2000"));
        ContractVariable choice = new ContractVariable(
                "c", VariableKind.CHOICE, false, "运输", "", "", "", "", "", "", "", "公路\n冷链", "Road\nCold chain");
        assertThat(ValueRules.check(choice, "冷链")).isEmpty();
        assertThat(ValueRules.check(choice, "空运")).get().matches(f -> f.kind() == ValueFaultKind.NOT_A_CHOICE);
        assertThat(ValueRules.check(choice, "")).isEmpty();
        assertThat(choice.answerIn(true, "冷链")).isEqualTo("Cold chain");
        assertThat(ValueRules.check(variable("p", VariableKind.PARTY, "", ""), "甲\n乙"))
                .get()
                .matches(f -> f.kind() == ValueFaultKind.SEVERAL_LINES);
    }

    @ParameterizedTest(name = "{0} 之后 {1} 年是 {2}")
    @CsvSource({",2026,2026-1", "2026-1,2026,2026-2", "2026-9,2026,2026-10", "2026-3,2027,2027-1", "2027-1,2026,2027-2"
    })
    @DisplayName("版次按年份和号数往后走")
    void labels(String earlier, int year, String next) {
        EditionLabel was = earlier == null ? null : EditionLabel.read(earlier);
        EditionLabel is = EditionLabel.next(was, year);
        assertThat(is).hasToString(next);
        if (was != null) assertThat(is).isGreaterThan(was);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-0", "2026-100", "1999-1", "2026-1a", "<b>2026-1</b>", ""})
    @DisplayName("不成版次的写法不认")
    void notALabel(String typed) {
        assertThat(EditionLabel.read(typed)).isNull();
    }

    @ParameterizedTest(name = "{0} / {1} → {2}")
    @CsvSource({
        "0,4,HIDDEN",
        "4,4,HIDDEN",
        "0,5,FEW",
        "4,12,FEW",
        "5,12,EXACT",
        "7,12,EXACT",
        "8,12,MANY",
        "12,12,MANY",
        "5,9,MANY"
    })
    @DisplayName("少于 5 家的数字不说，剩下不到 5 家的也不说")
    void smallFigures(int firms, int of, ClauseShare.Said said) {
        assertThat(new ClauseShare(firms, of).said()).isEqualTo(said);
    }

    @Test
    @DisplayName("没有采用的可选条款里的变量不要求填写；必选条款不能去掉；换版时没有位置的内容去掉")
    void sheets() {
        ContractText text = GivenText.purchase();
        SheetValues sheet =
                new SheetValues(Map.of("days", "30", "seller", "乙（示例）"), List.of("bonus"), Map.of("change", "15 日"));
        assertThat(SheetRules.faults(text, sheet)).isEmpty();
        assertThat(SheetRules.faults(text, new SheetValues(sheet.values(), List.of(), Map.of())))
                .extracting(ValueFault::variable)
                .containsExactly("fee");
        assertThat(SheetRules.deviations(text, sheet)).containsOnlyKeys("change", "bonus");
        ContractText shorter =
                text(List.of(variable("days", VariableKind.NUMBER, "", "")), clause("change", "变更", "提前{{days}}日。"));
        assertThat(SheetRules.carried(shorter, sheet))
                .isEqualTo(new SheetValues(Map.of("days", "30"), List.of(), Map.of("change", "15 日")));
    }

    @Test
    @DisplayName("同一文本保存后读回一样，指纹一样；改一个字指纹就变")
    void keptTextAndFingerprint() {
        ContractText text = GivenText.purchase();
        String kept = ContractJson.write(text);
        assertThat(ContractJson.text(kept)).isEqualTo(text);
        assertThat(ContractJson.write(ContractJson.text(kept))).isEqualTo(kept);
        assertThat(ContractJson.fingerprint(kept))
                .hasSize(64)
                .isNotEqualTo(ContractJson.fingerprint(
                        ContractJson.write(GivenText.with(text, "change", "乙方变更工艺的，应当提前{{days}}日通知甲方"))));
        assertThat(ContractJson.fingerprint("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "25,二十五", "100,一百", "105,一百零五", "110,一百一十", "200,二百"})
    @DisplayName("条号按合同的写法")
    void marks(int number, String mark) {
        assertThat(ClauseMark.of(number, false)).isEqualTo(mark);
        assertThat(ClauseMark.of(number, true)).isEqualTo(String.valueOf(number));
    }
}
