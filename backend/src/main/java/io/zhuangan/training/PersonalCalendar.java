package io.zhuangan.training;

import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.CalendarAddresses;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a calendar program reads under a person's secret address. */
@Reads
@OpenToAll(
        because = "calendar programs cannot sign in: the secret of 125 random bits is the permit, and it is renewable")
public class PersonalCalendar {
    private static final Duration PAST = Duration.ofDays(92);
    private static final int SECRET_LENGTH = 25;

    @Inject
    CalendarAddresses addresses;

    @Inject
    Clock clock;

    /** From three months ago on; empty when nobody has this secret. */
    public Optional<List<CalendarEntry>> read(String secret) {
        if (secret == null || secret.length() != SECRET_LENGTH) return Optional.empty();
        return addresses
                .bySecret(secret)
                .map(a -> addresses.entries(a.personId(), Time.now(clock).minus(PAST)));
    }
}
