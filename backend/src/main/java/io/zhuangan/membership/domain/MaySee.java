package io.zhuangan.membership.domain;

import io.zhuangan.membership.ConsentKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * Whether an association may see a thing of a firm on a day: the firm belongs on that day, consented to exactly this thing
 * for this association in the present membership, the day lies within the span, and the consent was not taken back. Joined
 * on 1 March, consented from 5 to 20 March: seen on the 5th and the 20th, not on the 4th or the 21st. A consent given
 * before the firm left and joined again shows nothing.
 */
public final class MaySee {
    /** Days before the end of a consent from which it is warned of (示例). */
    public static final int WARNING_DAYS = 30;

    private MaySee() {}

    /**
     * What may be seen.
     *
     * @param year of a grade, or null
     * @param person whose contact it is, or null
     */
    public record Seen(ConsentKind kind, Integer year, UUID person) {
        public static Seen grade(int year) {
            return new Seen(ConsentKind.GRADE, year, null);
        }
    }

    /**
     * A consent as far as the rule looks at it.
     *
     * @param association internal id
     * @param until last day
     */
    public record Given(long association, Seen seen, LocalDate from, LocalDate until, boolean ended) {
        boolean shows(long reader, Seen wanted, LocalDate day) {
            return !ended && association == reader && seen.equals(wanted) && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * The present membership.
     *
     * @param leftOn first day without it, or null
     */
    public record Belonging(LocalDate joinedOn, LocalDate leftOn) {
        public boolean on(LocalDate day) {
            return !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
        }
    }

    /** @param belonging null for a firm that never belonged */
    public static boolean on(
            LocalDate day, long association, Seen wanted, Belonging belonging, Collection<Given> consents) {
        if (belonging == null || !belonging.on(day)) return false;
        return consents.stream()
                .anyMatch(c -> !c.from().isBefore(belonging.joinedOn()) && c.shows(association, wanted, day));
    }
}
