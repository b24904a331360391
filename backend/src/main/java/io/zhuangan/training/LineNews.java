package io.zhuangan.training;

import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.Certificate;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.SeatLedger.Waiter;
import io.zhuangan.training.domain.SeatLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells firms what changed for their people, in the transaction that changed it. */
@ApplicationScoped
public class LineNews {
    private static final int FRESH_DAYS = 60;
    private static final String ZONE = "/association/zone/index.xhtml";
    private static final String HOURS = "/association/zone/hours.xhtml";

    @Inject
    Notifier notifier;

    @Inject
    Enrolments enrolments;

    protected LineNews() {}

    /** The firm's contacts and the person: a seat came free for them. */
    void promoted(SeatLine line, Waiter waiter) {
        List<Object> what = List.of(waiter.personName(), line.title(), line.number(), line.starts());
        tell(line, waiter.personId(), waiter.enterpriseId(), "training.MOVED_UP", what);
    }

    /** A seat is kept for them; it goes on when nobody answers. */
    void offered(SeatLine line, Waiter waiter, Instant until) {
        List<Object> what = List.of(waiter.personName(), line.title(), line.number(), until);
        tell(line, waiter.personId(), waiter.enterpriseId(), "training.OFFERED", what);
    }

    void offerLapsed(SeatLine line, Waiter waiter) {
        List<Object> what = List.of(waiter.personName(), line.title(), line.number());
        tell(line, waiter.personId(), waiter.enterpriseId(), "training.OFFER_LAPSED", what);
    }

    void approved(SeatLine line, Enrolment e) {
        List<Object> what = List.of(e.personName(), line.title(), line.number(), line.starts());
        String kind = e.state() == EnrolmentState.SEATED ? "training.APPROVED" : "training.APPROVED_WAITING";
        tell(line, e.personId(), e.enterpriseId(), kind, what);
    }

    void declined(SeatLine line, Enrolment e, String reason) {
        List<Object> what = List.of(e.personName(), line.title(), line.number(), reason);
        tell(line, e.personId(), e.enterpriseId(), "training.DECLINED", what);
    }

    /** Taken off by staff. */
    void removed(SeatLine line, Enrolment e, String reason) {
        List<Object> what = List.of(e.personName(), line.title(), line.number(), reason);
        tell(line, e.personId(), e.enterpriseId(), "training.REMOVED", what);
    }

    private void tell(SeatLine line, long person, long enterprise, String kind, List<?> what) {
        notifier.tell(line.owner(), person, kind, what, ZONE);
        notifier.tellHolders(line.owner(), enterprise, Right.ENROL_COLLEAGUES, kind, what, ZONE);
    }

    void cancelled(AccessScope scope, Course course, CourseSession session) {
        List<Object> what = List.of(course.title(), session.number(), session.startsAt(), session.cancelReason());
        everybody(scope, session, "training.CANCELLED", what);
    }

    void moved(AccessScope scope, Course course, CourseSession session) {
        List<Object> what = List.of(course.title(), session.number(), session.startsAt(), session.place());
        everybody(scope, session, "training.MOVED", what);
    }

    /** Another time, with the reason. */
    void postponed(AccessScope scope, Course course, CourseSession session, Instant before, String reason) {
        List<Object> what = List.of(course.title(), session.number(), before, session.startsAt(), reason);
        everybody(scope, session, "training.POSTPONED", what);
    }

    /** Certificates of registers taken over from years ago are no news. */
    void certified(AccessScope scope, Enrolment enrolment, Certificate certificate) {
        if (certificate.heldUntil().plusDays(FRESH_DAYS).isBefore(certificate.issuedOn())) return;
        List<Object> what = List.of(certificate.courseTitle(), certificate.sessionNumber(), certificate.serial());
        notifier.tell(scope, enrolment.personId(), "training.CERTIFIED", what, HOURS);
    }

    private void everybody(AccessScope scope, CourseSession session, String kind, List<?> what) {
        Set<Long> firms = new HashSet<>();
        for (Enrolment e : enrolments.active(scope, session.id())) {
            notifier.tell(scope, e.personId(), kind, what, ZONE);
            if (firms.add(e.enterpriseId())) {
                notifier.tellHolders(scope, e.enterpriseId(), Right.ENROL_COLLEAGUES, kind, what, ZONE);
            }
        }
    }
}
