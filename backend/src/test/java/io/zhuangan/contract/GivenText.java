package io.zhuangan.contract;

import java.util.ArrayList;
import java.util.List;

/** Texts for tests: valid by default. */
final class GivenText {
    private GivenText() {}

    static ContractClause clause(String key, String title, String text) {
        return new ContractClause(key, false, title, "", text, "", "", "", "", "");
    }

    static ContractClause optional(String key, String title, String text) {
        return new ContractClause(key, true, title, "", text, "", "", "", "", "");
    }

    static ContractVariable variable(String code, VariableKind kind, String from, String until) {
        return new ContractVariable(code, kind, true, code + "名", "", "", "", "", "", from, until, "", "");
    }

    static ContractText text(List<ContractVariable> variables, ContractClause... clauses) {
        return new ContractText("采购协议", "Purchase agreement", "", "", "", "", variables, List.of(clauses));
    }

    /** Three clauses, the last of them optional; days and the seller are asked for. */
    static ContractText purchase() {
        return text(
                List.of(
                        variable("days", VariableKind.NUMBER, "1", "90"),
                        variable("seller", VariableKind.PARTY, "", ""),
                        variable("fee", VariableKind.MONEY, "", "")),
                clause("parties", "当事人", "乙方为{{seller}}。"),
                clause("change", "变更通知", "乙方变更工艺的，应当提前{{days}}日通知甲方。"),
                optional("bonus", "奖励", "甲方支付{{fee}}。"));
    }

    /** The same with other words in one clause. */
    static ContractText with(ContractText text, String key, String words) {
        List<ContractClause> clauses = new ArrayList<>();
        for (ContractClause c : text.clauses()) {
            clauses.add(
                    c.key().equals(key)
                            ? new ContractClause(
                                    key,
                                    c.optional(),
                                    c.title(),
                                    c.titleEn(),
                                    words,
                                    c.textEn(),
                                    c.note(),
                                    c.noteEn(),
                                    c.basis(),
                                    c.basisEn())
                            : c);
        }
        return new ContractText(
                text.title(),
                text.titleEn(),
                text.purpose(),
                text.purposeEn(),
                text.source(),
                text.sourceEn(),
                text.variables(),
                clauses);
    }
}
