package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.ExamDesk;
import io.zhuangan.training.domain.ExamSitting;
import io.zhuangan.training.domain.Exams;
import io.zhuangan.training.domain.SittingRule;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The caller's own tests. Nobody's colleague and no contact of the firm sees them. */
@Reads
@Permit(Right.ATTEND)
public class OwnExamQueries {
    @Inject
    Exams exams;

    @Inject
    Clock clock;

    /** Tests of sessions that the caller attended, latest first. */
    public List<OwnExam> list(AccessScope scope) {
        return exams.desks(scope).stream().map(desk -> view(scope, desk)).toList();
    }

    public OwnExam one(AccessScope scope, UUID place) {
        return view(scope, exams.desk(scope, place));
    }

    /** The latest attempt's questions; none before the first, and none of a result from paper. */
    public Optional<ExamPaper> paper(AccessScope scope, UUID place) {
        ExamDesk desk = exams.desk(scope, place);
        Instant now = Time.now(clock);
        List<ExamSitting> sittings = exams.sittings(scope, desk.examId(), desk.enrolmentId()).stream()
                .filter(s -> !s.onPaper())
                .toList();
        if (sittings.isEmpty()) return Optional.empty();
        ExamSitting latest = sittings.get(sittings.size() - 1);
        boolean running = latest.running() && !latest.overAt(now);
        boolean answers = !latest.running() && !now.isBefore(desk.terms().closes());
        return Optional.of(new ExamPaper(
                latest.attempt(),
                running,
                latest.endsAt(),
                running ? Duration.between(now, latest.endsAt()).toSeconds() : 0,
                exams.paper(scope, latest, answers)));
    }

    private OwnExam view(AccessScope scope, ExamDesk desk) {
        Instant now = Time.now(clock);
        List<ExamSitting> sittings = exams.sittings(scope, desk.examId(), desk.enrolmentId());
        SittingRule.Standing standing = desk.standing(sittings);
        Optional<RuleViolated> refusal = SittingRule.refusal(desk.terms(), standing, now);
        Optional<ExamSitting> running =
                sittings.stream().filter(s -> s.running() && !s.overAt(now)).findFirst();
        return new OwnExam(
                desk.enrolment(),
                desk.session(),
                desk.title(),
                desk.number(),
                desk.association(),
                desk.terms().minutes(),
                desk.passMark(),
                desk.terms().attempts(),
                desk.randomCount() == null ? exams.askable(desk).size() : desk.randomCount(),
                desk.terms().opens(),
                desk.terms().closes(),
                running.map(ExamSitting::endsAt).orElse(null),
                sittings.stream()
                        .map(ExamSitting::score)
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(null),
                standing.passed(),
                refusal.map(r -> (TrainingError) r.code()).orElse(null),
                refusal.map(RuleViolated::args).orElse(List.of()),
                sittings.stream()
                        .filter(s -> !s.running())
                        .map(s -> new OwnExam.Attempt(
                                s.attempt(),
                                s.state(),
                                s.startedAt(),
                                s.handedInAt(),
                                s.rightCount(),
                                s.asked(),
                                s.score(),
                                s.passed()))
                        .toList());
    }
}
