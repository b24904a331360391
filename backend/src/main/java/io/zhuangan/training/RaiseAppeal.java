package io.zhuangan.training;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.AttendanceAppeal;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.Attendances;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.RecordKey;
import io.zhuangan.training.domain.Settlements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * 考勤申诉: the person or the firm says within the window that a record is wrong, with reasons and perhaps a document.
 * Once for each record; until it is decided nothing else changes the record and it does not freeze.
 */
@UseCase
@Permit({Right.ENROL_COLLEAGUES, Right.ATTEND})
public class RaiseAppeal {
    @Inject
    Settlements settlements;

    @Inject
    Enrolments enrolments;

    @Inject
    Attendances attendances;

    @Inject
    AttendanceReads reads;

    @Inject
    AttendanceRecords records;

    @Inject
    Attachments attachments;

    @Inject
    AppealNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param file may be null */
    public UUID raise(AccessScope scope, UUID unit, UUID enrolment, String reasons, AttendanceFile file) {
        Enrolment found = enrolments.get(scope, enrolment);
        OwnAttendanceQueries.expectOwn(scope, found);
        Settlements.Place place =
                settlements.lock(scope, unit, enrolment).orElseThrow(() -> new NotFound("SessionUnit", unit));
        AttendanceRecord.Line line =
                reads.line(scope, unit, enrolment).orElseThrow(() -> new NotFound("Attendance", enrolment));
        expectPossible(scope, line);
        Optional<Attendance> record = attendances.of(scope, place.unit().id(), found.id());
        AttendanceAppeal appeal =
                new AttendanceAppeal(place.unit().id(), found, record.orElse(null), reasons, scope, Time.now(clock));
        settlements.add(appeal);
        if (file != null) {
            attachments.keep(
                    scope,
                    found.tenantId(),
                    found.enterpriseId(),
                    AttendanceRecords.SUBJECT,
                    RecordKey.of(unit, enrolment),
                    file.name(),
                    file.content());
        }
        audit.record(
                scope,
                "RAISE_APPEAL",
                "AttendanceAppeal",
                appeal.key(),
                null,
                Map.of(
                        "unit",
                        unit,
                        "enrolment",
                        enrolment,
                        "record",
                        line.mark() == null ? "—" : line.mark().state()),
                reasons);
        news.raised(scope, found, line);
        return appeal.key();
    }

    private void expectPossible(AccessScope scope, AttendanceRecord.Line line) {
        if (line.frozen() != null)
            throw new RuleViolated(TrainingError.ATTENDANCE_FROZEN, line.name(), line.unitNumber());
        if (line.appeal() != null) {
            throw new RuleViolated(TrainingError.ATTENDANCE_APPEALED, line.name(), line.unitNumber());
        }
        if (line.attended()) throw new RuleViolated(TrainingError.APPEAL_NOT_NEEDED);
        AttendanceRecord record = records.brief(scope, line);
        if (record.appealable()) return;
        if (line.mark() == null && Time.now(clock).isBefore(line.ends())) {
            throw new RuleViolated(TrainingError.APPEAL_TOO_EARLY);
        }
        throw new RuleViolated(TrainingError.APPEAL_TOO_LATE, record.appealUntil());
    }
}
