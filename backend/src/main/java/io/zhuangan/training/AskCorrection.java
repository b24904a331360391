package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.AttendanceCorrection;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.FrozenAttendance;
import io.zhuangan.training.domain.Settlements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** 更正, first half: asks for another value of a frozen record, with reason and document number. */
@UseCase
@Permit(Right.SETTLE_ATTENDANCE)
public class AskCorrection {
    @Inject
    Settlements settlements;

    @Inject
    AttendanceReads reads;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public UUID ask(
            AccessScope scope, UUID unit, UUID enrolment, AttendanceState to, String reasons, String documentNo) {
        AttendanceRecord.Line line =
                reads.line(scope, unit, enrolment).orElseThrow(() -> new NotFound("Attendance", enrolment));
        if (line.frozen() == null) throw new RuleViolated(TrainingError.NOT_FROZEN);
        FrozenAttendance frozen = settlements.lockFrozen(scope, line.frozen().key());
        if (settlements.correctionWaits(scope, frozen.id())) throw new RuleViolated(TrainingError.CORRECTION_WAITS);
        AttendanceCorrection correction =
                new AttendanceCorrection(frozen, to, reasons, documentNo, scope, Time.now(clock));
        settlements.add(correction);
        audit.record(
                scope,
                "ASK_CORRECTION",
                "AttendanceCorrection",
                correction.key(),
                Map.of("record", frozen.state() == null ? "—" : frozen.state()),
                Map.of("record", to, "document", correction.documentNo(), "unit", unit, "enrolment", enrolment),
                reasons);
        return correction.key();
    }
}
