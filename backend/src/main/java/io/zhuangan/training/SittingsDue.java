package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Exams;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Attempts whose time is up, for the timer. */
@Reads
@OpenToAll(because = "the timer asks which attempts are over; keys only, nobody's name")
public class SittingsDue {
    private static final int AT_ONCE = 100;

    @Inject
    Exams exams;

    @Inject
    Clock clock;

    public List<Due> due() {
        return exams.due(Time.now(clock), AT_ONCE).stream()
                .map(d -> new Due(d.owner(), d.sitting()))
                .toList();
    }

    /** An attempt and the platform acting for its association. */
    public record Due(AccessScope scope, UUID sitting) {}
}
