package io.zhuangan.training;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.RecordKey;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Puts a document to a record: the leave slip behind "excused". */
@UseCase
@Permit({Right.TAKE_ATTENDANCE, Right.SETTLE_ATTENDANCE})
public class KeepAttendanceDocument {
    @Inject
    Enrolments enrolments;

    @Inject
    AttendanceReads reads;

    @Inject
    Attachments attachments;

    @Inject
    AuditLog audit;

    public UUID keep(AccessScope scope, UUID unit, UUID enrolment, AttendanceFile file) {
        Enrolment found = enrolments.get(scope, enrolment);
        if (reads.line(scope, unit, enrolment).isEmpty()) throw new NotFound("Attendance", enrolment);
        UUID kept = attachments
                .keep(
                        scope,
                        found.tenantId(),
                        found.enterpriseId(),
                        AttendanceRecords.SUBJECT,
                        RecordKey.of(unit, enrolment),
                        file.name(),
                        file.content())
                .key();
        audit.record(
                scope,
                "KEEP_ATTENDANCE_DOCUMENT",
                "Attendance",
                RecordKey.of(unit, enrolment),
                null,
                Map.of("document", kept, "unit", unit, "enrolment", enrolment),
                null);
        return kept;
    }
}
