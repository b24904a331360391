package io.zhuangan.grading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published rule set.
 *
 * @param firstYear evaluation year it holds from
 * @param frozen whether a run was calculated by it
 * @param years years whose grades rest on it, ascending
 * @param inForce whether it is the one for its first year; another took the place of one that is not
 * @param draftedBy null, like {@code publishedBy}, for one that came with the city's pack
 */
public record RuleSetLine(
        UUID key,
        String code,
        String version,
        TwoNames name,
        TwoNames notice,
        int firstYear,
        boolean frozen,
        List<Integer> years,
        boolean inForce,
        Instant publishedAt,
        String draftedBy,
        String publishedBy) {
    public RuleSetLine {
        years = List.copyOf(years);
    }
}
