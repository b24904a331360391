package io.zhuangan.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Two texts clause by clause, by the clauses' keys. In the order of the later text; a removed clause stands behind the
 * one it followed. A clause moved when its place among the clauses of both texts is another: of [A, B, C] and
 * [C, A, B] only C moved. Pure.
 *
 * @param changed clauses and variables that are not the same
 */
public record TextComparison(List<Change> clauses, List<VariableChange> variables, int changed) {

    /** What became of a clause or variable; MOVED means its words are the same. */
    public enum Kind {
        SAME,
        MOVED,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * A clause in both texts.
     *
     * @param moved it stands elsewhere, perhaps with other words
     * @param before its number, or 0
     * @param after its number, or 0
     * @param title what became of its title
     * @param lines what became of its paragraphs
     * @param nowOptional it may be left out in the later text only; {@code nowRequired} the other way round
     */
    public record Change(
            Kind kind,
            boolean moved,
            String key,
            int before,
            int after,
            List<Redline.Part> title,
            List<List<Redline.Part>> lines,
            String basis,
            boolean nowOptional,
            boolean nowRequired) {}

    /** A variable in both texts; {@code name} as it is called last. */
    public record VariableChange(Kind kind, String code, String name) {}

    /** A clause's number as contracts write it. */
    public String mark(int number, boolean english) {
        return ClauseMark.of(number, english);
    }

    public static TextComparison between(ContractText before, ContractText after, boolean english) {
        Map<String, ContractClause> old = new LinkedHashMap<>();
        before.clauses().forEach(c -> old.put(c.key(), c));
        Set<String> kept = new HashSet<>();
        after.clauses().forEach(c -> kept.add(c.key()));
        Set<String> moved = moved(before, after);
        List<Change> changes = new ArrayList<>();
        for (ContractClause now : after.clauses()) {
            changes.add(change(before, old.get(now.key()), after, now, moved.contains(now.key()), english));
        }
        String previous = null;
        for (ContractClause was : before.clauses()) {
            if (!kept.contains(was.key())) {
                changes.add(behind(changes, previous), change(before, was, after, null, false, english));
            }
            previous = was.key();
        }
        List<VariableChange> variables = variables(before, after, english);
        int changed = (int) changes.stream().filter(c -> c.kind() != Kind.SAME).count();
        return new TextComparison(List.copyOf(changes), variables, changed + variables.size());
    }

    private static Change change(
            ContractText before,
            ContractClause was,
            ContractText after,
            ContractClause now,
            boolean moved,
            boolean english) {
        ContractClause any = now == null ? was : now;
        String oldTitle = was == null ? "" : was.titleIn(english);
        String newTitle = now == null ? "" : now.titleIn(english);
        String oldText = was == null ? "" : before.named(was.textIn(english), english);
        String newText = now == null ? "" : after.named(now.textIn(english), english);
        boolean optional = was != null && now != null && !was.optional() && now.optional();
        boolean required = was != null && now != null && was.optional() && !now.optional();
        boolean same = oldTitle.equals(newTitle) && oldText.equals(newText) && !optional && !required;
        Kind kind = was == null
                ? Kind.ADDED
                : now == null ? Kind.REMOVED : !same ? Kind.CHANGED : moved ? Kind.MOVED : Kind.SAME;
        return new Change(
                kind,
                moved,
                any.key(),
                was == null ? 0 : before.number(was.key()),
                now == null ? 0 : after.number(now.key()),
                Redline.between(oldTitle, newTitle),
                Redline.lines(oldText, newText),
                any.basisIn(english),
                optional,
                required);
    }

    private static int behind(List<Change> changes, String previous) {
        if (previous == null) return 0;
        for (int i = 0; i < changes.size(); i++) if (changes.get(i).key().equals(previous)) return i + 1;
        return changes.size();
    }

    /** The clauses of both texts that are not part of their longest common order. */
    private static Set<String> moved(ContractText before, ContractText after) {
        List<String> shared = after.clauses().stream()
                .map(ContractClause::key)
                .filter(key -> before.number(key) > 0)
                .toList();
        int n = shared.size();
        int[] length = new int[n];
        int[] from = new int[n];
        int best = -1;
        for (int i = 0; i < n; i++) {
            length[i] = 1;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (before.number(shared.get(j)) < before.number(shared.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    from[i] = j;
                }
            }
            if (best < 0 || length[i] > length[best]) best = i;
        }
        Set<String> moved = new HashSet<>(shared);
        for (int i = best; i >= 0; i = from[i]) moved.remove(shared.get(i));
        return moved;
    }

    private static List<VariableChange> variables(ContractText before, ContractText after, boolean english) {
        List<VariableChange> changes = new ArrayList<>();
        for (ContractVariable now : after.variables()) {
            ContractVariable was = before.variable(now.code()).orElse(null);
            if (was == null) {
                changes.add(new VariableChange(Kind.ADDED, now.code(), now.nameIn(english)));
            } else if (!Objects.equals(was, now)) {
                changes.add(new VariableChange(Kind.CHANGED, now.code(), now.nameIn(english)));
            }
        }
        for (ContractVariable was : before.variables()) {
            if (after.variable(was.code()).isEmpty()) {
                changes.add(new VariableChange(Kind.REMOVED, was.code(), was.nameIn(english)));
            }
        }
        return List.copyOf(changes);
    }
}
