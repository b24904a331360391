package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.ExamAnswer;
import io.zhuangan.training.domain.ExamDesk;
import io.zhuangan.training.domain.ExamSitting;
import io.zhuangan.training.domain.Exams;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps one answer the moment it is given. The same answer again changes nothing; another one replaces it. After the
 * time, by the server's clock, none is taken.
 */
@UseCase
@Permit(Right.ATTEND)
public class KeepAnswer {
    @Inject
    Exams exams;

    @Inject
    Clock clock;

    /**
     * @param number of the question in the attempt, from 1
     * @param chosen places of options as shown, from 0; none takes the answer back
     */
    public void keep(AccessScope scope, UUID place, int number, Set<Integer> chosen) {
        ExamDesk desk = exams.desk(scope, place);
        List<ExamSitting> sittings = exams.sittings(scope, desk.examId(), desk.enrolmentId());
        if (sittings.isEmpty()) throw new RuleViolated(TrainingError.EXAM_NOT_STARTED);
        ExamSitting sitting = exams.lock(scope, sittings.get(sittings.size() - 1));
        if (sitting.onPaper()) throw new RuleViolated(TrainingError.EXAM_NOT_STARTED);
        Instant now = Time.now(clock);
        if (sitting.overAt(now)) throw new RuleViolated(TrainingError.EXAM_TIME_UP, sitting.endsAt());
        if (!sitting.running()) throw new RuleViolated(TrainingError.EXAM_HANDED_IN);
        ExamAnswer answer = exams.answer(scope, sitting, number)
                .orElseThrow(() -> new NotFound("ExamAnswer", place + " " + number));
        answer.choose(exams.kind(scope, answer), chosen, now);
    }
}
