package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.AttendanceRules;
import io.zhuangan.training.domain.Attendances;
import io.zhuangan.training.domain.CheckInDesk;
import io.zhuangan.training.domain.CheckInWindow;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.KeptScan;
import io.zhuangan.training.domain.Mark;
import io.zhuangan.training.domain.Settlements;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    AttendanceRules rules;

    @Inject
    Settlements settlements;

    @Inject
    AttendanceBook book;

    @Inject
    Clock clock;

    /**
     * @param unit null when only the spoken code is known: it is then looked for among the person's units of that day
     * @param made when the phone scanned, for a scan that it kept without network; null for one that arrives at once
     */
    public CheckInResult checkIn(AccessScope scope, UUID unit, String code, Instant made) {
        Instant now = Time.now(clock);
        Instant when = made == null || made.isAfter(now) ? now : made.truncatedTo(ChronoUnit.MICROS);
        KeptScan kept = new KeptScan(rules.of(scope).lateScans());
        if (made != null && (kept.tooOld(made, now) || kept.ahead(made, now))) {
            return new CheckInResult.ScanTimeRefused(unit, made, kept.most().toHours());
        }
        Optional<CheckInDesk> desk =
                unit == null ? spoken(scope, code, when) : attendances.desk(scope, unit, scope.personId());
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
        if (window.early(when)) {
            return other(scope, at, code, when)
                    .orElseGet(() -> new CheckInResult.NotYetOpen(at.session(), at.unit(), window.from()));
        }
        if (window.over(when)) return new CheckInResult.Over(at.session(), at.unit(), window.until());
        if (!at.token().accepts(code, when)) return refused(scope, at, code, when);
        // one that was kept may arrive while the unit's records freeze
        if (made != null) settlements.lock(scope, at.unit(), at.enrolment());
        book.expectOpen(scope, at.lesson(), enrolment);
        Mark mark = Mark.arrival(window, method(code), when, made != null);
        return recorded(at, book.write(scope, at.lesson(), enrolment, mark, "CHECK_IN"), false);
    }

    /** Says what the code is, so that the person knows what to do. */
    private CheckInResult refused(AccessScope scope, CheckInDesk at, String code, Instant when) {
        Optional<CheckInResult> replayed = at.token()
                .shownBetween(code, at.from(), when)
                .map(shown -> new CheckInResult.CodeReplayed(at.unit(), shown));
        return replayed.or(() -> other(scope, at, code, when))
                .orElseGet(() -> new CheckInResult.CodeChanged(at.unit()));
    }

    private Optional<CheckInResult> other(AccessScope scope, CheckInDesk at, String code, Instant when) {
        return attendances.desksBeside(scope, at.unit(), scope.personId()).stream()
                .filter(desk -> desk.token().accepts(code, when))
                .findFirst()
                .map(desk -> new CheckInResult.CodeOfOtherUnit(at.unit(), desk.number()));
    }

    private Optional<CheckInDesk> spoken(AccessScope scope, String code, Instant when) {
        List<CheckInDesk> today = attendances.desks(scope, scope.personId(), when);
        return today.stream().filter(desk -> desk.token().accepts(code, when)).findFirst();
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
                again,
                a.sentLater());
    }
}
