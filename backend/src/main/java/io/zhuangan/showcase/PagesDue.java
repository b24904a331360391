package io.zhuangan.showcase;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.domain.EditedPages;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Pages of clusters and campaigns with a planned publication whose moment has come, for the timer. */
@Reads
@OpenToAll(because = "the timer asks which pages are due; their addresses only")
public class PagesDue {
    private static final int AT_ONCE = 50;

    @Inject
    EditedPages pages;

    @Inject
    Clock clock;

    public List<Due> due() {
        return pages.due(Time.now(clock), AT_ONCE).stream()
                .map(d -> new Due(d.platform(), d.kind(), d.code()))
                .toList();
    }

    /** A page and the platform acting for its city. */
    public record Due(AccessScope platform, EditedKind kind, String code) {}
}
