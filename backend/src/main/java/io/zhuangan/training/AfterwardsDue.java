package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Afterwards;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Tests, forms and follow-up questions with somebody to tell, for the timer. */
@Reads
@OpenToAll(because = "the timer asks which tests and forms are due; keys only, nobody's name")
public class AfterwardsDue {
    @Inject
    Afterwards afterwards;

    @Inject
    Clock clock;

    public List<Due> due() {
        return afterwards.due(Time.now(clock)).stream()
                .map(d -> new Due(d.owner(), d.news(), d.about()))
                .toList();
    }

    /** A test or form and the platform acting for its association. */
    public record Due(AccessScope scope, AfterwardsNews news, long about) {}
}
