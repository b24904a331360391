package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Feedbacks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Feedback forms that wait for the caller. */
@Reads
@Permit(Right.ATTEND)
public class OwnFeedbackQueries {
    @Inject
    Feedbacks feedbacks;

    @Inject
    Clock clock;

    /** Not answered yet, the one that closes next first. */
    public List<OwnFeedback> open(AccessScope scope) {
        return feedbacks.open(scope, Time.now(clock));
    }

    public OwnFeedback one(AccessScope scope, UUID session) {
        return feedbacks.invitation(scope, session).view();
    }
}
