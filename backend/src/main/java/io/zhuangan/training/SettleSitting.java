package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.ExamSitting;
import io.zhuangan.training.domain.Exams;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Ends an attempt that somebody left, with what was answered in time. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class SettleSitting {
    @Inject
    Exams exams;

    @Inject
    SittingEnd end;

    @Inject
    Clock clock;

    public void settle(AccessScope scope, UUID key) {
        ExamSitting sitting = exams.lock(scope, key);
        Instant now = Time.now(clock);
        if (sitting.overAt(now)) end.settle(scope, sitting, now);
    }
}
