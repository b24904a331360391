package io.zhuangan.training;

import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.AttendanceAppeal;
import io.zhuangan.training.domain.Enrolment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Tells both sides how a record stands, in the transaction that changed it. */
@ApplicationScoped
public class AppealNews {
    private static final String DESK = "/association/training/record.xhtml?unit=%s&enrolment=%s";
    private static final String ZONE = "/association/zone/record.xhtml?unit=%s&enrolment=%s";

    @Inject
    Notifier notifier;

    protected AppealNews() {}

    void raised(AccessScope scope, Enrolment enrolment, AttendanceRecord.Line line) {
        notifier.tellHolders(
                scope,
                enrolment.tenantId(),
                Right.SETTLE_ATTENDANCE,
                "training.APPEAL_RAISED",
                what(line),
                DESK.formatted(line.unit(), line.enrolment()));
        firm(scope, enrolment, line, "training.APPEAL_SENT", what(line));
    }

    void decided(AccessScope scope, Enrolment enrolment, AttendanceRecord.Line line, AttendanceAppeal appeal) {
        String kind = appeal.state() == AppealState.KEPT ? "training.APPEAL_KEPT" : "training.APPEAL_ADJUSTED";
        List<Object> what =
                List.of(line.name(), line.title(), line.sessionNumber(), line.unitNumber(), appeal.decision());
        firm(scope, enrolment, line, kind, what);
        if (appeal.raisedById() != enrolment.personId()) return;
        // a colleague without the right to enrol others is told as the person
        notifier.tell(scope, enrolment.personId(), kind, what, zone(line.unit(), line.enrolment()));
    }

    void corrected(AccessScope scope, Enrolment enrolment, AttendanceRecord.Line line, String documentNo) {
        firm(
                scope,
                enrolment,
                line,
                "training.CORRECTED",
                List.of(line.name(), line.title(), line.sessionNumber(), line.unitNumber(), documentNo));
    }

    /** The absence is a fact of the firm's yearly grading now. */
    void factPushed(AccessScope scope, Enrolment enrolment, AttendanceRecord.Line line) {
        notifier.tellHolders(
                scope,
                enrolment.enterpriseId(),
                Right.SEE_OWN_GRADE,
                "training.ABSENCE_IS_FACT",
                what(line),
                zone(line.unit(), line.enrolment()));
    }

    private void firm(
            AccessScope scope, Enrolment enrolment, AttendanceRecord.Line line, String kind, List<Object> what) {
        notifier.tellHolders(
                scope,
                enrolment.enterpriseId(),
                Right.ENROL_COLLEAGUES,
                kind,
                what,
                zone(line.unit(), line.enrolment()));
    }

    private static List<Object> what(AttendanceRecord.Line line) {
        return List.of(line.name(), line.title(), line.sessionNumber(), line.unitNumber());
    }

    private static String zone(UUID unit, UUID enrolment) {
        return ZONE.formatted(unit, enrolment);
    }
}
