package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.AttendanceEntry;
import io.zhuangan.training.domain.AttendanceRules;
import io.zhuangan.training.domain.Attendances;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Lesson;
import io.zhuangan.training.domain.Mark;
import io.zhuangan.training.domain.Settlements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one way a record comes about or changes: inside the use case that has the right, with the rule of the moment, an
 * entry that stays and an audit line. A frozen record takes nothing but a correction, one under appeal nothing but the
 * decision.
 */
@ApplicationScoped
public class AttendanceBook {
    @Inject
    Attendances attendances;

    @Inject
    Settlements settlements;

    @Inject
    AttendanceRules rules;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    protected AttendanceBook() {}

    /** Refuses what may no longer be written over in the ordinary way. */
    void expectOpen(AccessScope scope, Lesson unit, Enrolment enrolment) {
        if (settlements.frozen(scope, unit.id(), enrolment.id()).isPresent()) {
            throw new RuleViolated(TrainingError.ATTENDANCE_FROZEN, enrolment.personName(), unit.number());
        }
        if (settlements.appeal(scope, unit.id(), enrolment.id()).isPresent()) {
            throw new RuleViolated(TrainingError.ATTENDANCE_APPEALED, enrolment.personName(), unit.number());
        }
    }

    /** Writes the mark down, whatever stood there; a mark that says the same leaves no trace. */
    Attendance write(AccessScope scope, Lesson unit, Enrolment enrolment, Mark mark, String action) {
        return write(scope, unit, enrolment, attendances.of(scope, unit.id(), enrolment.id()), mark, action);
    }

    /** The same for whoever has read many records at once, under the locks of their units. */
    Attendance write(
            AccessScope scope,
            Lesson unit,
            Enrolment enrolment,
            Optional<Attendance> before,
            Mark mark,
            String action) {
        if (before.isPresent() && before.get().says(mark)) return before.get();
        Map<String, Object> was = before.map(AttendanceBook::told).orElse(null);
        Attendance attendance = before.orElseGet(() -> new Attendance(unit.id(), enrolment));
        boolean counts =
                rules.of(scope).presence().counts(mark.state(), mark.minutesLate(), mark.minutesEarly(), unit.length());
        attendance.record(mark, counts, scope, Time.now(clock));
        if (before.isEmpty()) attendances.add(attendance);
        settlements.add(new AttendanceEntry(attendance));
        Map<String, Object> is = told(attendance);
        is.put("unit", unit.key());
        is.put("enrolment", enrolment.key());
        audit.record(
                scope,
                action,
                "Attendance",
                attendance.key(),
                was,
                is,
                mark.remark().isEmpty() ? null : mark.remark());
        return attendance;
    }

    private static Map<String, Object> told(Attendance a) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("state", a.state());
        told.put("method", a.method());
        if (a.minutesLate() > 0) told.put("minutesLate", a.minutesLate());
        if (a.minutesEarly() > 0) told.put("minutesEarly", a.minutesEarly());
        return told;
    }
}
