package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.ExamAnswer;
import io.zhuangan.training.domain.ExamDesk;
import io.zhuangan.training.domain.ExamSitting;
import io.zhuangan.training.domain.Exams;
import io.zhuangan.training.domain.SittingRule;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The signed-in person begins a test, or goes on with the attempt that runs. The questions are drawn here and stay for
 * this attempt, each with its options in an order of its own.
 */
@UseCase
@Permit(Right.ATTEND)
public class StartSitting {
    private final SecureRandom random = new SecureRandom();

    @Inject
    Exams exams;

    @Inject
    SittingEnd end;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param place key of the person's place in a session of the course */
    public void start(AccessScope scope, UUID place) {
        Instant now = Time.now(clock);
        ExamDesk desk = exams.lockDesk(scope, place);
        List<ExamSitting> sittings = exams.sittings(scope, desk.examId(), desk.enrolmentId());
        for (ExamSitting earlier : sittings) {
            if (!earlier.running()) continue;
            if (!earlier.overAt(now)) return;
            end.settle(scope, earlier, now);
        }
        SittingRule.refusal(desk.terms(), desk.standing(sittings), now).ifPresent(refusal -> {
            throw refusal;
        });
        List<Exams.Askable> asked = draw(desk);
        ExamSitting sitting = new ExamSitting(desk, sittings.size() + 1, asked.size(), now);
        List<ExamAnswer> answers = new ArrayList<>();
        for (Exams.Askable question : asked) {
            answers.add(new ExamAnswer(sitting, answers.size() + 1, question.version(), order(question)));
        }
        exams.use(desk, asked.stream().map(Exams.Askable::version).toList());
        exams.add(sitting, answers);
        audit.record(
                scope,
                "START_EXAM",
                "ExamSitting",
                sitting.key(),
                null,
                Map.of("attempt", sitting.attempt(), "endsAt", sitting.endsAt()),
                null);
    }

    private List<Exams.Askable> draw(ExamDesk desk) {
        List<Exams.Askable> all = new ArrayList<>(exams.askable(desk));
        int wanted = desk.randomCount() == null ? Math.max(1, all.size()) : desk.randomCount();
        if (all.size() < wanted) throw new RuleViolated(TrainingError.EXAM_TOO_FEW, wanted, all.size());
        if (desk.randomCount() != null) Collections.shuffle(all, random);
        return all.subList(0, wanted);
    }

    /** True and false stand where everybody expects them. */
    private List<Integer> order(Exams.Askable question) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, question.options()).boxed().toList());
        if (question.kind() != QuestionKind.TRUE_FALSE) Collections.shuffle(order, random);
        return order;
    }
}
