package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Whether a firm's consent holds at a moment: from when it was given until the end of its last day in Shanghai, or the
 * moment it was taken back. Of several the longest counts. Example: "until 2028-09-01" holds at 23:59 of that day and
 * not a second later.
 */
public final class ConsentAt {
    /** A consent as the rule sees it; {@code withdrawnAt} null while it stands. */
    public record Given(Instant at, LocalDate until, Instant withdrawnAt) {}

    private ConsentAt() {}

    public static boolean holds(Given consent, Instant moment) {
        boolean begun = !moment.isBefore(consent.at());
        boolean open = !Time.day(moment).isAfter(consent.until());
        boolean stands = consent.withdrawnAt() == null || moment.isBefore(consent.withdrawnAt());
        return begun && open && stands;
    }

    /** The last day of the consents that hold; empty when none does. */
    public static Optional<LocalDate> until(Collection<Given> consents, Instant moment) {
        return consents.stream().filter(c -> holds(c, moment)).map(Given::until).max(LocalDate::compareTo);
    }
}
