package io.zhuangan.grading.domain;

import java.util.Set;

/**
 * A kind of fact the rule set knows.
 *
 * @param immediate on the list that puts a firm at D at once; needs a document number and a second person
 * @param needs what a fact of this kind must carry to mean anything
 * @param source article the event rests on, shown beside it
 */
public record EventType(String code, Label name, boolean immediate, Set<Need> needs, String source) {
    /** What a fact cannot do without. */
    public enum Need {
        /** A number of findings. */
        COUNT,
        /** A denominator. */
        BASE,
        /** Product and batch. */
        BATCH,
        /** A day by which something was owed. */
        DUE,
        /** The kind of inspection, because only some count for the interval. */
        INSPECTION_TYPE
    }

    public EventType {
        needs = Set.copyOf(needs);
    }
}
