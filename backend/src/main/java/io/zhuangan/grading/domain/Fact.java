package io.zhuangan.grading.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * One thing that happened at a firm and may cost points, as the engine sees it: values only.
 *
 * @param event code of the event in the rule set
 * @param occurredOn legal day it happened; decides the evaluation year
 * @param count how many, or the numerator of a rate; at least 0
 * @param base denominator of a rate, or null
 * @param subject the matter or product, or null
 * @param batch batch number, or null
 * @param dueOn day by which something was owed, or null
 * @param doneOn day on which it was done, or null when it is still owed
 * @param inspectionType code of the kind of inspection, or null
 */
public record Fact(
        UUID key,
        String event,
        LocalDate occurredOn,
        int count,
        Integer base,
        String subject,
        String batch,
        LocalDate dueOn,
        LocalDate doneOn,
        String inspectionType,
        String documentNo)
        implements Comparable<Fact> {

    public Fact {
        Objects.requireNonNull(key);
        Objects.requireNonNull(event);
        Objects.requireNonNull(occurredOn);
        if (count < 0) throw new IllegalArgumentException("count " + count);
        if (base != null && base <= 0) throw new IllegalArgumentException("base " + base);
    }

    /**
     * By day, then by everything else, so that the order in which facts arrive never shows. Written out: sorting is
     * what a verdict spends its time on.
     */
    @Override
    public int compareTo(Fact other) {
        int by = occurredOn.compareTo(other.occurredOn);
        if (by == 0) by = event.compareTo(other.event);
        if (by == 0) by = compare(documentNo, other.documentNo);
        if (by == 0) by = compare(subject, other.subject);
        if (by == 0) by = compare(batch, other.batch);
        return by == 0 ? key.compareTo(other.key) : by;
    }

    /** What is missing comes first. */
    private static int compare(String one, String other) {
        if (one == null || other == null) return one == other ? 0 : one == null ? -1 : 1;
        return one.compareTo(other);
    }

    /** Owed on a day and not done by the end of it. */
    public boolean late() {
        return dueOn != null && doneOn != null && doneOn.isAfter(dueOn);
    }

    public boolean missing() {
        return dueOn != null && doneOn == null;
    }

    /** count ÷ base is above {@code percent}: compared without dividing. */
    public boolean rateAbove(int percent) {
        return base != null && (long) count * 100 > (long) percent * base;
    }
}
