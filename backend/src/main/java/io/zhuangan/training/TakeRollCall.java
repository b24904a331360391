package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.Attendances;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.Lesson;
import io.zhuangan.training.domain.Mark;
import io.zhuangan.training.domain.SessionUnit;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Staff call the roll of one unit, for those whose phone did not scan and for leave slips. */
@UseCase
@Permit(Right.TAKE_ATTENDANCE)
public class TakeRollCall {
    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Attendances attendances;

    @Inject
    AttendanceBook book;

    @Inject
    Clock clock;

    /** @return how many records changed */
    public int take(AccessScope scope, UUID unit, List<RollMark> marks) {
        SessionUnit found = courses.lockUnit(scope, unit);
        CourseSession session = courses.sessionOf(scope, found);
        if (session.state() != SessionState.PUBLISHED) {
            throw new RuleViolated(TrainingError.SESSION_NOT_PUBLISHED, session.state());
        }
        Instant now = Time.now(clock);
        if (now.isBefore(found.checkInFrom())) {
            throw new RuleViolated(TrainingError.CHECK_IN_NOT_OPEN, found.checkInFrom());
        }
        int changed = 0;
        for (RollMark mark : marks) if (mark(scope, found, mark, now)) changed++;
        return changed;
    }

    private boolean mark(AccessScope scope, SessionUnit unit, RollMark mark, Instant now) {
        Enrolment enrolment = enrolments.get(scope, mark.enrolment());
        if (enrolment.sessionId() != unit.sessionId()) throw new NotFound("Enrolment", mark.enrolment());
        if (enrolment.state() != EnrolmentState.SEATED) {
            throw new RuleViolated(TrainingError.NOT_SEATED, enrolment.personName());
        }
        Optional<Attendance> before = attendances.of(scope, unit.id(), enrolment.id());
        // somebody who was late and leaves early keeps the minutes of the arrival
        int late = mark.state() == AttendanceState.LEFT_EARLY && mark.minutesLate() == 0
                ? before.map(Attendance::minutesLate).orElse(0)
                : mark.minutesLate();
        Mark wanted = new Mark(
                mark.state(), late, mark.minutesEarly(), AttendanceMethod.ROLL_CALL, mark.remark(), now, false);
        if (before.isPresent() && before.get().says(wanted)) return false;
        Lesson lesson = Lesson.of(unit);
        book.expectOpen(scope, lesson, enrolment);
        book.write(scope, lesson, enrolment, wanted, "ROLL_CALL");
        return true;
    }
}
