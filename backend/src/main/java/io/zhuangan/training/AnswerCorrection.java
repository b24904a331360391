package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.AttendanceCorrection;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.FrozenAttendance;
import io.zhuangan.training.domain.Lesson;
import io.zhuangan.training.domain.Mark;
import io.zhuangan.training.domain.Settlements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** 更正, second half: somebody else signs the correction, and the frozen record says the other value; or refuses it. */
@UseCase
@Permit(Right.SETTLE_ATTENDANCE)
public class AnswerCorrection {
    @Inject
    Settlements settlements;

    @Inject
    AttendanceReads reads;

    @Inject
    Enrolments enrolments;

    @Inject
    AttendanceBook book;

    @Inject
    AppealNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void answer(AccessScope scope, UUID key, boolean confirm) {
        AttendanceCorrection correction = settlements.correction(scope, key);
        FrozenAttendance frozen = settlements.frozen(scope, correction.frozenId());
        Instant now = Time.now(clock);
        correction.answer(confirm, scope, now);
        audit.record(
                scope,
                confirm ? "CONFIRM_CORRECTION" : "REFUSE_CORRECTION",
                "AttendanceCorrection",
                key,
                Map.of("record", correction.was() == null ? "—" : correction.was()),
                Map.of("record", correction.to(), "document", correction.documentNo()),
                correction.reasons());
        if (!confirm) return;
        AttendanceRecord.Line line =
                reads.ofFrozen(scope, frozen.key()).orElseThrow(() -> new NotFound("FrozenAttendance", frozen.key()));
        Enrolment enrolment = enrolments.get(scope, line.enrolment());
        Lesson unit = new Lesson(frozen.unitId(), line.unit(), line.unitNumber(), line.starts(), line.ends());
        Mark mark = new Mark(correction.to(), 0, 0, AttendanceMethod.CORRECTION, correction.documentNo(), now, false);
        Attendance record = book.write(scope, unit, enrolment, mark, "CORRECT_ATTENDANCE");
        frozen.correct(record);
        news.corrected(scope, enrolment, line, correction.documentNo());
    }
}
