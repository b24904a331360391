package io.zhuangan.showcase;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.domain.CaseStudies;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Cases with a planned publication whose moment has come, for the timer. */
@Reads
@OpenToAll(because = "the timer asks which cases are due; keys only")
public class CasesDue {
    private static final int AT_ONCE = 50;

    @Inject
    CaseStudies cases;

    @Inject
    Clock clock;

    public List<Due> due() {
        return cases.due(Time.now(clock), AT_ONCE).stream()
                .map(d -> new Due(d.platform(), d.study()))
                .toList();
    }

    /** A case and the platform acting for its city. */
    public record Due(AccessScope platform, UUID study) {}
}
