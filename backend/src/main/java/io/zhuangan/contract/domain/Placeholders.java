package io.zhuangan.contract.domain;

import io.zhuangan.contract.ContractClause;
import io.zhuangan.contract.ContractText;
import io.zhuangan.contract.ContractVariable;
import io.zhuangan.contract.TextFault;
import io.zhuangan.contract.TextFaultKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text holds together: every placeholder has its variable, every variable its place. Example: a clause with
 * {@code {{price}}} and no variable {@code price} is UNKNOWN_VARIABLE at that clause.
 */
public final class Placeholders {
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9_]{0,39})\\s*}}");

    private Placeholders() {}

    /** The codes that a text names, in order. */
    public static Set<String> in(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) codes.add(place.group(1));
        return codes;
    }

    /** All that is wrong, in the order of the text: the whole, its clauses, its variables. */
    public static List<TextFault> check(ContractText text) {
        List<TextFault> faults = new ArrayList<>();
        if (text.title().isEmpty()) faults.add(new TextFault(TextFaultKind.TITLE_MISSING, null, 0, ""));
        if (text.clauses().isEmpty()) faults.add(new TextFault(TextFaultKind.NO_CLAUSES, null, 0, ""));
        Set<String> codes = new HashSet<>();
        text.variables().forEach(v -> codes.add(v.code()));
        boolean translated = text.clauses().stream().anyMatch(c -> !c.textEn().isEmpty());
        Set<String> keys = new HashSet<>();
        Set<String> used = new HashSet<>();
        int number = 0;
        for (ContractClause clause : text.clauses()) {
            number++;
            if (!keys.add(clause.key())) faults.add(at(TextFaultKind.CLAUSE_KEY_TWICE, clause, number, clause.key()));
            clause(clause, number, codes, translated, faults);
            used.addAll(in(clause.text()));
            used.addAll(in(clause.textEn()));
        }
        variables(text.variables(), used, faults);
        return faults;
    }

    private static void clause(
            ContractClause clause, int number, Set<String> codes, boolean translated, List<TextFault> faults) {
        if (clause.title().isEmpty()) faults.add(at(TextFaultKind.CLAUSE_TITLE_MISSING, clause, number, ""));
        if (clause.text().isEmpty()) faults.add(at(TextFaultKind.CLAUSE_TEXT_MISSING, clause, number, ""));
        if (translated && clause.textEn().isEmpty()) {
            faults.add(at(TextFaultKind.ENGLISH_MISSING, clause, number, ""));
        }
        Set<String> named = new LinkedHashSet<>(in(clause.text()));
        named.addAll(in(clause.textEn()));
        for (String code : named) {
            if (!codes.contains(code)) faults.add(at(TextFaultKind.UNKNOWN_VARIABLE, clause, number, code));
        }
        for (String words : List.of(clause.text(), clause.textEn())) {
            String rest = PLACE.matcher(words).replaceAll("");
            if (rest.contains("{{") || rest.contains("}}")) {
                faults.add(at(TextFaultKind.BROKEN_PLACEHOLDER, clause, number, around(rest)));
            }
        }
        boolean both = !clause.text().isEmpty() && !clause.textEn().isEmpty();
        if (both && !in(clause.text()).equals(in(clause.textEn()))) {
            Set<String> one = new LinkedHashSet<>(named);
            Set<String> shared = new HashSet<>(in(clause.text()));
            shared.retainAll(in(clause.textEn()));
            one.removeAll(shared);
            if (!one.isEmpty()) {
                faults.add(at(TextFaultKind.LANGUAGES_DIFFER, clause, number, String.join(", ", one)));
            }
        }
    }

    private static void variables(List<ContractVariable> variables, Set<String> used, List<TextFault> faults) {
        Set<String> codes = new HashSet<>();
        int number = 0;
        for (ContractVariable v : variables) {
            number++;
            String name = v.name().isEmpty() ? v.code() : v.name();
            if (!CODE.matcher(v.code()).matches()) {
                faults.add(new TextFault(TextFaultKind.CODE_WRONG, null, number, v.code()));
            } else if (!codes.add(v.code())) {
                faults.add(new TextFault(TextFaultKind.CODE_TWICE, null, number, v.code()));
            } else if (!used.contains(v.code())) {
                faults.add(new TextFault(TextFaultKind.UNUSED_VARIABLE, null, number, name));
            }
            if (v.name().isEmpty()) faults.add(new TextFault(TextFaultKind.NAME_MISSING, null, number, v.code()));
            if (ValueRules.choicesMissing(v)) {
                faults.add(new TextFault(TextFaultKind.CHOICES_MISSING, null, number, name));
            }
            if (ValueRules.boundsWrong(v)) faults.add(new TextFault(TextFaultKind.BOUNDS_WRONG, null, number, name));
        }
    }

    private static TextFault at(TextFaultKind kind, ContractClause clause, int number, String value) {
        return new TextFault(kind, clause.key(), number, value);
    }

    /** A piece of the text where the braces stand, so that the editor finds them. */
    private static String around(String rest) {
        int at = rest.contains("{{") ? rest.indexOf("{{") : rest.indexOf("}}");
        return rest.substring(Math.max(0, at - 6), Math.min(rest.length(), at + 12))
                .replace('\n', ' ');
    }
}
