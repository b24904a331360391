package io.zhuangan.training;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.RecordKey;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.UUID;

/** Documents of a record (leave slips, evidence of an appeal), for the association's staff and the firm only. */
@Reads
@Permit({Right.TAKE_ATTENDANCE, Right.SETTLE_ATTENDANCE, Right.ENROL_COLLEAGUES, Right.ATTEND})
public class AttendanceDocuments {
    @Inject
    AttendanceReads reads;

    @Inject
    Enrolments enrolments;

    @Inject
    AttachmentQueries attachments;

    public AttachmentView get(AccessScope scope, UUID unit, UUID enrolment, UUID document) {
        OwnAttendanceQueries.expectOwn(scope, enrolments.get(scope, enrolment));
        if (reads.line(scope, unit, enrolment).isEmpty()) throw new NotFound("Attendance", enrolment);
        return attachments.of(scope, AttendanceRecords.SUBJECT, RecordKey.of(unit, enrolment)).stream()
                .filter(a -> a.key().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", document));
    }

    /** Writes the content piece by piece. */
    public void write(AccessScope scope, UUID unit, UUID enrolment, UUID document, OutputStream out) {
        attachments.write(scope, get(scope, unit, enrolment, document).key(), out);
    }
}
