package io.zhuangan.contract;

import static io.zhuangan.contract.GivenText.clause;
import static io.zhuangan.contract.GivenText.text;
import static io.zhuangan.contract.GivenText.variable;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.contract.TextComparison.Kind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextComparisonTest {
    private final ContractClause a = clause("a", "质量", "质量要求。");
    private final ContractClause b = clause("b", "交付", "交付要求。");
    private final ContractClause c = clause("c", "价款", "价款要求。");

    private static List<String> kinds(TextComparison comparison) {
        return comparison.clauses().stream().map(x -> x.key() + " " + x.kind()).toList();
    }

    @Test
    @DisplayName("增、删、改各归各，删掉的条款留在原来的位置")
    void addedRemovedChanged() {
        TextComparison seen = TextComparison.between(
                text(List.of(), a, b, c),
                text(List.of(), a, clause("c", "价款", "价款另议。"), clause("d", "争议", "协商。")),
                false);
        assertThat(kinds(seen)).containsExactly("a SAME", "b REMOVED", "c CHANGED", "d ADDED");
        assertThat(seen.changed()).isEqualTo(3);
        assertThat(seen.clauses().get(1).after()).isZero();
        assertThat(seen.clauses().get(3).before()).isZero();
    }

    @Test
    @DisplayName("只有换了次序的那一条算移动，其余只是编号变了")
    void moved() {
        TextComparison seen = TextComparison.between(text(List.of(), a, b, c), text(List.of(), c, a, b), false);
        assertThat(kinds(seen)).containsExactly("c MOVED", "a SAME", "b SAME");
        assertThat(seen.clauses().get(0).before()).isEqualTo(3);
        assertThat(seen.clauses().get(0).after()).isEqualTo(1);
    }

    @Test
    @DisplayName("移动又改了字的条款两样都说；前面插一条不算移动")
    void movedAndChanged() {
        TextComparison seen = TextComparison.between(
                text(List.of(), a, b, c), text(List.of(), clause("c", "价款", "价款要求高。"), a, b), false);
        assertThat(seen.clauses().get(0)).matches(x -> x.moved() && x.kind() == Kind.CHANGED);
        TextComparison inserted = TextComparison.between(text(List.of(), a, b), text(List.of(), c, a, b), false);
        assertThat(kinds(inserted)).containsExactly("c ADDED", "a SAME", "b SAME");
    }

    @Test
    @DisplayName("变量的增删改也算改动；同一文本没有改动")
    void variables() {
        ContractVariable days = variable("days", VariableKind.NUMBER, "1", "9");
        TextComparison seen = TextComparison.between(
                text(List.of(days, variable("old", VariableKind.TEXT, "", "")), a),
                text(
                        List.of(
                                variable("days", VariableKind.NUMBER, "1", "90"),
                                variable("fresh", VariableKind.DATE, "", "")),
                        a),
                false);
        assertThat(seen.variables())
                .extracting(v -> v.code() + " " + v.kind())
                .containsExactly("days CHANGED", "fresh ADDED", "old REMOVED");
        assertThat(TextComparison.between(GivenText.purchase(), GivenText.purchase(), true)
                        .changed())
                .isZero();
    }

    @Test
    @DisplayName("必选改成可选，字没变也是改动")
    void optional() {
        TextComparison seen = TextComparison.between(
                text(List.of(), a), text(List.of(), GivenText.optional("a", "质量", "质量要求。")), false);
        assertThat(seen.clauses().get(0)).matches(x -> x.kind() == Kind.CHANGED && x.nowOptional());
    }

    @Test
    @DisplayName("填写项在对照稿里以名称出现，不露出代码")
    void variablesAreNamed() {
        ContractText before = GivenText.purchase();
        TextComparison seen =
                TextComparison.between(before, GivenText.with(before, "change", "应当提前{{days}}日书面通知甲方。"), false);
        String shown = seen.clauses().get(1).lines().stream()
                .flatMap(List::stream)
                .map(Redline.Part::text)
                .reduce("", String::concat);
        assertThat(shown).contains("〔days名〕").doesNotContain("{{");
    }
}
