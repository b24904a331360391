package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.Attendances;
import io.zhuangan.training.domain.Certificate;
import io.zhuangan.training.domain.CertificateRule;
import io.zhuangan.training.domain.Certificates;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.Exams;
import io.zhuangan.training.domain.Hours;
import io.zhuangan.training.domain.Hours.UnitRecord;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SessionUnit;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Closes a session that is over and issues a certificate to everybody who attended the course's share of units and,
 * where the course has a test in force, passed it at this place. Run again it issues only what is missing: nobody gets two.
 */
@UseCase
@Permit(Right.TAKE_ATTENDANCE)
public class IssueCertificates {
    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Attendances attendances;

    @Inject
    Certificates certificates;

    @Inject
    Exams exams;

    @Inject
    SeatLedger ledger;

    @Inject
    LineNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return how many were issued now */
    public int issue(AccessScope scope, UUID session) {
        ledger.lock(scope, session);
        CourseSession found = courses.session(scope, session);
        Instant now = Time.now(clock);
        found.close(now);
        Course course = courses.of(scope, found);
        List<SessionUnit> units = courses.units(scope, found);
        Map<Long, Map<Long, Attendance>> records = records(scope, found);
        Set<Long> have = new HashSet<>();
        certificates.ofSession(scope, found.id()).forEach(c -> have.add(c.enrolmentId()));
        CertificateRule rule = course.certificateRule();
        Optional<Set<Long>> passed = exams.passed(scope, course, found);
        int issued = 0;
        for (Enrolment enrolment : enrolments.active(scope, found.id())) {
            if (enrolment.state() != EnrolmentState.SEATED || have.contains(enrolment.id())) continue;
            List<UnitRecord> attended = attended(units, records.getOrDefault(enrolment.id(), Map.of()));
            if (!rule.earned(attended)) continue;
            if (passed.isPresent() && !passed.get().contains(enrolment.id())) continue;
            Certificate certificate =
                    new Certificate(course, found, enrolment, earned(attended), scope.personName(), now);
            certificates.add(certificate);
            news.certified(scope, enrolment, certificate);
            issued++;
        }
        audit.record(scope, "ISSUE_CERTIFICATES", "CourseSession", session, null, Map.of("issued", issued), null);
        return issued;
    }

    private Map<Long, Map<Long, Attendance>> records(AccessScope scope, CourseSession session) {
        Map<Long, Map<Long, Attendance>> byEnrolment = new HashMap<>();
        for (Attendance a : attendances.ofSession(scope, session.id())) {
            byEnrolment.computeIfAbsent(a.enrolmentId(), id -> new HashMap<>()).put(a.unitId(), a);
        }
        return byEnrolment;
    }

    private static List<UnitRecord> attended(List<SessionUnit> units, Map<Long, Attendance> records) {
        return units.stream()
                .map(u -> new UnitRecord(
                        u.hours(),
                        records.containsKey(u.id()) && records.get(u.id()).attended()))
                .toList();
    }

    private static Certificate.Earned earned(List<UnitRecord> units) {
        int attended = (int) units.stream().filter(UnitRecord::attended).count();
        return new Certificate.Earned(Hours.of(units), attended, units.size());
    }
}
