package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.Attendances;
import io.zhuangan.training.domain.CheckInDesk;
import io.zhuangan.training.domain.CheckInWindow;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The signed-in person checks in to a unit with the code that is shown there now. Nothing is recorded unless person,
 * unit, time and code all fit; a scan that came too early leaves nothing behind, so the one in time works.
 */
@UseCase
@Permit(Right.ATTEND)
public class CheckIn {
    /** Length of the spoken code without blanks; anything longer was scanned. */
    private static final int SPOKEN_AT_MOST = 8;

    @Inject
    Attendances attendances;

    @Inject
    Enrolments enrolments;

    @Inject
    TrainingReads reads;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param unit null when only the spoken code is known: it is then looked for among the person's units of today */
    public CheckInResult checkIn(AccessScope scope, UUID unit, String code) {
        Instant now = Time.now(clock);
        Optional<CheckInDesk> desk =
                unit == null ? spoken(scope, code, now) : attendances.desk(scope, unit, scope.personId());
        if (desk.isEmpty()) {
            if (unit == null) return new CheckInResult.CodeChanged(null);
            // a unit that the caller cannot see, such as one of a draft, looks as if it did not exist
            if (!reads.unitVisible(scope, unit)) throw new NotFound("SessionUnit", unit);
            return new CheckInResult.NotOnTheList(unit);
        }
        CheckInDesk at = desk.get();
        if (!at.seated()) return new CheckInResult.NotOnTheList(at.unit());
        Enrolment enrolment = enrolments.get(scope, at.enrolment());
        Optional<Attendance> before = attendances.of(scope, at.unitId(), enrolment.id());
        if (before.isPresent() && before.get().attended()) return recorded(at, before.get(), true);
        CheckInWindow window = at.window();
        if (window.early(now)) return new CheckInResult.NotYetOpen(at.session(), at.unit(), window.from());
        if (window.over(now)) return new CheckInResult.Over(at.session(), at.unit(), window.until());
        if (!at.token().accepts(code, now)) return new CheckInResult.CodeChanged(at.unit());
        Attendance attendance = before.orElseGet(() -> new Attendance(at.unitId(), enrolment));
        Map<String, Object> was =
                before.<Map<String, Object>>map(a -> Map.of("state", a.state())).orElse(null);
        attendance.arrive(window, method(code), scope.personName(), now);
        if (before.isEmpty()) attendances.add(attendance);
        audit.record(
                scope,
                "CHECK_IN",
                "Attendance",
                attendance.key(),
                was,
                Map.of("unit", at.unit(), "enrolment", at.enrolment(), "state", attendance.state()),
                null);
        return recorded(at, attendance, false);
    }

    private Optional<CheckInDesk> spoken(AccessScope scope, String code, Instant now) {
        List<CheckInDesk> today = attendances.desks(scope, scope.personId(), now);
        return today.stream().filter(desk -> desk.token().accepts(code, now)).findFirst();
    }

    private static AttendanceMethod method(String code) {
        return code.strip().length() <= SPOKEN_AT_MOST ? AttendanceMethod.SPOKEN : AttendanceMethod.QR;
    }

    private static CheckInResult recorded(CheckInDesk at, Attendance a, boolean again) {
        return new CheckInResult.Recorded(
                at.session(),
                at.unit(),
                Receipts.number(a.at(), at.number(), a.key()),
                a.at(),
                a.state(),
                a.minutesLate(),
                again);
    }
}
