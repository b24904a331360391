package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.ExamDesk;
import io.zhuangan.training.domain.ExamSitting;
import io.zhuangan.training.domain.Exams;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The person hands the latest attempt in; after its time that only settles what was answered in time. Twice is once. */
@UseCase
@Permit(Right.ATTEND)
public class HandIn {
    @Inject
    Exams exams;

    @Inject
    SittingEnd end;

    @Inject
    Clock clock;

    public void handIn(AccessScope scope, UUID place) {
        ExamDesk desk = exams.desk(scope, place);
        List<ExamSitting> sittings = exams.sittings(scope, desk.examId(), desk.enrolmentId());
        if (sittings.isEmpty()) throw new RuleViolated(TrainingError.EXAM_NOT_STARTED);
        end.settle(scope, sittings.get(sittings.size() - 1), Time.now(clock));
    }
}
