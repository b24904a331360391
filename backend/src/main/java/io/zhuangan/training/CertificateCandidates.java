package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.Attendances;
import io.zhuangan.training.domain.Certificate;
import io.zhuangan.training.domain.Certificates;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Exams;
import io.zhuangan.training.domain.Hours;
import io.zhuangan.training.domain.Hours.UnitRecord;
import io.zhuangan.training.domain.SessionUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who of a session gets a certificate, and why not: the one place that decides it. */
@ApplicationScoped
public class CertificateCandidates {
    @Inject
    Courses courses;

    @Inject
    Attendances attendances;

    @Inject
    Certificates certificates;

    @Inject
    Exams exams;

    /** Everything that the decision needs of a session, read once. */
    Roll of(AccessScope scope, CourseSession session, Course course) {
        Map<Long, Map<Long, Attendance>> records = new HashMap<>();
        for (Attendance a : attendances.ofSession(scope, session.id())) {
            records.computeIfAbsent(a.enrolmentId(), id -> new HashMap<>()).put(a.unitId(), a);
        }
        Map<Long, String> held = new HashMap<>();
        certificates.ofSession(scope, session.id()).forEach(c -> held.put(c.enrolmentId(), c.serial()));
        return new Roll(course, courses.units(scope, session), records, held, exams.passed(scope, course, session));
    }

    /**
     * A session's people as they stand.
     *
     * @param passed the places where the course's test was passed; empty without a test in force
     */
    record Roll(
            Course course,
            List<SessionUnit> units,
            Map<Long, Map<Long, Attendance>> records,
            Map<Long, String> held,
            Optional<Set<Long>> passed) {
        Verdict verdict(Enrolment enrolment) {
            Map<Long, Attendance> own = records.getOrDefault(enrolment.id(), Map.of());
            List<UnitRecord> attended = units.stream()
                    .map(u -> new UnitRecord(
                            u.hours(),
                            own.containsKey(u.id()) && own.get(u.id()).attended()))
                    .toList();
            int came = (int) attended.stream().filter(UnitRecord::attended).count();
            return new Verdict(
                    outcome(enrolment, attended),
                    new Certificate.Earned(Hours.of(attended), came, units.size()),
                    held.get(enrolment.id()));
        }

        private CertificateOutcome outcome(Enrolment enrolment, List<UnitRecord> attended) {
            if (held.containsKey(enrolment.id())) return CertificateOutcome.HELD;
            if (units.isEmpty()) return CertificateOutcome.NO_UNITS;
            if (!course.certificateRule().earned(attended)) return CertificateOutcome.UNITS_MISSED;
            boolean failed = passed.isPresent() && !passed.get().contains(enrolment.id());
            return failed ? CertificateOutcome.TEST_NOT_PASSED : CertificateOutcome.ISSUED;
        }
    }

    /** @param held serial of the certificate that they have already, or null */
    record Verdict(CertificateOutcome outcome, Certificate.Earned earned, String held) {}
}
