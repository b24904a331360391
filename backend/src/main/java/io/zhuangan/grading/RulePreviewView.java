package io.zhuangan.grading;

import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.RuleDraft;
import io.zhuangan.grading.domain.RulePreview;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a draft would make of a year's facts.
 *
 * @param state RUNNING, DONE or FAILED
 * @param outdated whether the draft was saved since
 * @param before firms by level under the rules of that year, A to D, then those who sit it out
 * @param after the same under the draft
 * @param changes firms whose level differs, in order of the register
 */
public record RulePreviewView(
        UUID key,
        String state,
        int year,
        String rulesVersion,
        boolean outdated,
        int done,
        int total,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        List<Integer> before,
        List<Integer> after,
        List<Change> changes) {
    public RulePreviewView {
        before = List.copyOf(before);
        after = List.copyOf(after);
        changes = List.copyOf(changes);
    }

    /**
     * A firm whose level would differ.
     *
     * @param before level, or null when it sits the year out
     * @param reason INDICATOR, BANDS, CEILING, IMMEDIATE or ELIGIBILITY
     * @param indicator name of the indicator that decides, or null
     * @param difference points it costs more, or fewer when negative; null without an indicator
     */
    public record Change(
            UUID firm,
            String name,
            String licenceNumber,
            String district,
            String before,
            BigDecimal pointsBefore,
            String after,
            BigDecimal pointsAfter,
            String reason,
            String code,
            TwoNames indicator,
            BigDecimal difference) {}

    private static final int CELLS = 13;

    static RulePreviewView of(RulePreview preview, RuleDraft draft, String rulesVersion) {
        TreeMap<String, Integer> before = new TreeMap<>();
        TreeMap<String, Integer> after = new TreeMap<>();
        List<Change> changes = new ArrayList<>();
        for (String line : preview.effects().lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length == CELLS) changes.add(change(cells));
            else {
                before.merge(cells[0], Integer.valueOf(cells[2]), Integer::sum);
                after.merge(cells[1], Integer.valueOf(cells[2]), Integer::sum);
            }
        }
        return new RulePreviewView(
                preview.key(),
                preview.state().name(),
                preview.year(),
                rulesVersion,
                preview.draftVersion() != draft.version(),
                preview.done(),
                preview.total(),
                preview.startedByName(),
                preview.startedAt(),
                preview.finishedAt(),
                counts(before),
                counts(after),
                changes);
    }

    private static List<Integer> counts(TreeMap<String, Integer> byLevel) {
        List<Integer> counts = new ArrayList<>();
        Arrays.stream(Grade.values()).forEach(g -> counts.add(byLevel.getOrDefault(g.name(), 0)));
        counts.add(byLevel.getOrDefault("", 0));
        return counts;
    }

    private static Change change(String[] c) {
        return new Change(
                UUID.fromString(c[0]),
                c[1],
                c[2],
                c[3],
                c[4].isEmpty() ? null : c[4],
                number(c[5]),
                c[6].isEmpty() ? null : c[6],
                number(c[7]),
                c[8],
                c[9].isEmpty() ? null : c[9],
                c[9].isEmpty() ? null : new TwoNames(c[10], c[11]),
                number(c[12]));
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
