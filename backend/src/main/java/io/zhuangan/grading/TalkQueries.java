package io.zhuangan.grading;

import io.zhuangan.grading.domain.Talks;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Accountability talks of firms within reach. */
@Reads
@Permit(Right.READ_GRADES)
public class TalkQueries {
    @Inject
    Talks talks;

    /** Open ones first, then newest first. */
    public List<TalkView> slice(AccessScope scope, TalkFilter filter, int first, int size) {
        return talks.list(scope, filter.domain(), first, size).stream()
                .map(TalkView::of)
                .toList();
    }

    public int count(AccessScope scope, TalkFilter filter) {
        return talks.count(scope, filter.domain());
    }

    public TalkView one(AccessScope scope, UUID key) {
        return TalkView.of(talks.get(scope, key));
    }
}
