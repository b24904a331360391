package io.zhuangan.contract;

import io.zhuangan.contract.domain.ContractSheet;
import io.zhuangan.contract.domain.Placeholders;
import io.zhuangan.contract.domain.ValueRules;
import io.zhuangan.shared.RuleViolated;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a sheet may hold, what is missing on it, and where it differs from its edition. Pure. */
final class SheetRules {
    private SheetRules() {}

    /** A sheet is kept as typed, but not without end, and only optional clauses can be left out. */
    static void expectKept(ContractText text, SheetValues sheet) {
        List<String> typed = new ArrayList<>(sheet.values().values());
        typed.addAll(sheet.changes().values());
        for (String value : typed) {
            if (value.length() > ContractSheet.LONGEST_KEPT) {
                throw new RuleViolated(ContractError.SHEET_VALUE_TOO_LONG, ContractSheet.LONGEST_KEPT, value.length());
            }
        }
        for (String key : sheet.leftOut()) {
            text.clause(key).filter(c -> !c.optional()).ifPresent(c -> {
                throw new RuleViolated(ContractError.SHEET_CLAUSE_NEEDED, text.number(key), c.title());
            });
        }
    }

    /** In the order of the variables; a variable that only clauses left out name is not asked for. */
    static List<ValueFault> faults(ContractText text, SheetValues sheet) {
        Set<String> asked = asked(text, sheet);
        List<ValueFault> faults = new ArrayList<>();
        for (ContractVariable v : text.variables()) {
            if (asked.contains(v.code()))
                ValueRules.check(v, sheet.value(v.code())).ifPresent(faults::add);
        }
        return faults;
    }

    /** Variables of the clauses that are part of the contract. */
    static Set<String> asked(ContractText text, SheetValues sheet) {
        Set<String> asked = new HashSet<>();
        for (ContractClause clause : text.clauses()) {
            if (sheet.leaves(clause.key())) continue;
            asked.addAll(Placeholders.in(clause.text()));
            asked.addAll(Placeholders.in(clause.textEn()));
        }
        return asked;
    }

    static Map<String, Set<DeviationKind>> deviations(ContractText text, SheetValues sheet) {
        Map<String, Set<DeviationKind>> deviations = new LinkedHashMap<>();
        for (ContractClause clause : text.clauses()) {
            Set<DeviationKind> kinds = EnumSet.noneOf(DeviationKind.class);
            if (sheet.leaves(clause.key())) {
                kinds.add(DeviationKind.LEFT_OUT);
            } else if (!sheet.change(clause.key()).isEmpty()) {
                kinds.add(DeviationKind.CHANGED);
            }
            if (!kinds.isEmpty()) deviations.put(clause.key(), kinds);
        }
        return deviations;
    }

    /** The sheet on another edition: what has no place there any more goes. */
    static SheetValues carried(ContractText to, SheetValues sheet) {
        Map<String, String> values = new LinkedHashMap<>(sheet.values());
        values.keySet().removeIf(code -> to.variable(code).isEmpty());
        Map<String, String> changes = new LinkedHashMap<>(sheet.changes());
        changes.keySet().removeIf(key -> to.clause(key).isEmpty());
        List<String> leftOut = sheet.leftOut().stream()
                .filter(key -> to.clause(key).filter(ContractClause::optional).isPresent())
                .toList();
        return new SheetValues(values, leftOut, changes);
    }
}
