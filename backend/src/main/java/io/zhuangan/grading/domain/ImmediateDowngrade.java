package io.zhuangan.grading.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 即时评为D (Measures Art. 8): an event on the rule set's list overrides any score, from the day it happened. Last year
 * B, production stopped by order in March with 88 points: D. It counts only with a document number.
 */
public final class ImmediateDowngrade {
    private ImmediateDowngrade() {}

    /** The first event that puts the firm at D, if there is one. */
    public static Optional<Fact> cause(List<Fact> facts, RuleSet rules) {
        return facts.stream()
                .filter(f -> rules.event(f.event()).immediate())
                .filter(f -> f.documentNo() != null && !f.documentNo().isBlank())
                .min(Comparator.naturalOrder());
    }
}
