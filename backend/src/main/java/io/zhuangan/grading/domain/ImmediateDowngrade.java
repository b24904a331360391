package io.zhuangan.grading.domain;

/**
 * 即时评为D (Measures Art. 8): an event on the rule set's list overrides any score, from the day it happened. Last year
 * B, production stopped by order in March with 88 points: D. It counts only with a document number.
 */
public final class ImmediateDowngrade {
    private ImmediateDowngrade() {}

    /** Whether a fact of that type puts the firm at D. */
    public static boolean is(EventType type, Fact fact) {
        return type.immediate()
                && fact.documentNo() != null
                && !fact.documentNo().isBlank();
    }
}
