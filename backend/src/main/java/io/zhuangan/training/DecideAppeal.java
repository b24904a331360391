package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.Holders;
import io.zhuangan.training.domain.AttendanceAppeal;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.Lesson;
import io.zhuangan.training.domain.Mark;
import io.zhuangan.training.domain.Settlements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Decides an appeal with reasons: the record is kept or adjusted, and freezes next. Who made the record does not decide
 * about it, unless nobody else of the association may: course managers and the association's admin have the right.
 */
@UseCase
@Permit(Right.SETTLE_ATTENDANCE)
public class DecideAppeal {
    @Inject
    Settlements settlements;

    @Inject
    Enrolments enrolments;

    @Inject
    AttendanceReads reads;

    @Inject
    AttendanceBook book;

    @Inject
    Holders holders;

    @Inject
    AppealNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void decide(AccessScope scope, AppealDecision decision) {
        AttendanceAppeal appeal = settlements.appeal(scope, decision.appeal());
        appeal.expectVersion(decision.version());
        AttendanceRecord.Line line = line(scope, appeal);
        Enrolment enrolment = enrolments.get(scope, line.enrolment());
        Lesson unit = settlements
                .lock(scope, line.unit(), line.enrolment())
                .orElseThrow(() -> new NotFound("SessionUnit", line.unit()))
                .unit();
        Instant now = Time.now(clock);
        appeal.decide(decision.result(), decision.reasons(), scope, alone(scope), now);
        if (appeal.state() == AppealState.ADJUSTED) {
            Mark mark = new Mark(
                    decision.result(),
                    decision.minutesLate(),
                    decision.minutesEarly(),
                    AttendanceMethod.APPEAL,
                    "",
                    now,
                    false);
            book.write(scope, unit, enrolment, mark, "ADJUST_ATTENDANCE");
        }
        settlements.lookAgain(scope, unit.id(), now.isBefore(unit.ends()) ? unit.ends() : now);
        audit.record(
                scope,
                "DECIDE_APPEAL",
                "AttendanceAppeal",
                appeal.key(),
                Map.of("state", AppealState.OPEN),
                Map.of("state", appeal.state(), "record", appeal.became() == null ? "—" : appeal.became()),
                decision.reasons());
        news.decided(scope, enrolment, line, appeal);
    }

    private AttendanceRecord.Line line(AccessScope scope, AttendanceAppeal appeal) {
        return reads.ofAppeal(scope, appeal.key()).orElseThrow(() -> new NotFound("AttendanceAppeal", appeal.key()));
    }

    private boolean alone(AccessScope scope) {
        List<Long> others = holders.of(scope.tenantId(), Right.SETTLE_ATTENDANCE);
        return others.stream().allMatch(person -> person == scope.personId());
    }
}
