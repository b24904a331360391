package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.Lesson;
import io.zhuangan.training.domain.Mark;
import io.zhuangan.training.domain.SessionUnit;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Enters a signed paper sheet at once: all of it or nothing. A scan is written over only for the lines that somebody
 * named; what is frozen or under appeal refuses the whole sheet, so that nobody believes it was entered.
 */
@UseCase
@Permit(Right.TAKE_ATTENDANCE)
public class EnterSheet {
    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    AttendanceReads reads;

    @Inject
    AttendanceBook book;

    @Inject
    Clock clock;

    /**
     * @param overScans people whose own scan the sheet may contradict
     * @return how many records changed
     */
    public int enter(AccessScope scope, UUID unit, List<RollMark> marks, Set<UUID> overScans) {
        SessionUnit found = courses.lockUnit(scope, unit);
        Instant now = Time.now(clock);
        if (marks.isEmpty()) throw new RuleViolated(TrainingError.SHEET_EMPTY);
        if (now.isBefore(found.startsAt())) throw new RuleViolated(TrainingError.SHEET_BEFORE_START, found.number());
        Map<UUID, AttendanceRecord.Line> seated = new HashMap<>();
        reads.sheet(scope, unit).forEach(l -> seated.put(l.enrolment(), l));
        Lesson lesson = Lesson.of(found);
        int changed = 0;
        for (RollMark wanted : marks) {
            AttendanceRecord.Line line = seated.get(wanted.enrolment());
            if (line == null) throw new NotFound("Enrolment", wanted.enrolment());
            if (!changes(line, wanted, overScans)) continue;
            Mark mark = new Mark(
                    wanted.state(),
                    wanted.minutesLate(),
                    wanted.minutesEarly(),
                    AttendanceMethod.PAPER,
                    remark(found, wanted),
                    now,
                    false);
            book.write(scope, lesson, enrolments.get(scope, wanted.enrolment()), mark, "ENTER_SHEET");
            changed++;
        }
        return changed;
    }

    private static boolean changes(AttendanceRecord.Line line, RollMark wanted, Set<UUID> overScans) {
        return switch (SheetQueries.kind(line, wanted)) {
            case SAME, BLANK -> false;
            case CLOSED -> {
                if (line.mark() != null && line.mark().state() == wanted.state()) yield false;
                throw new RuleViolated(
                        line.frozen() == null ? TrainingError.ATTENDANCE_APPEALED : TrainingError.ATTENDANCE_FROZEN,
                        line.name(),
                        line.unitNumber());
            }
            case AGAINST_SCAN -> {
                if (overScans.contains(line.enrolment())) yield true;
                throw new RuleViolated(TrainingError.SHEET_AGAINST_SCAN, line.name());
            }
            case FRESH, DIFFERS -> true;
        };
    }

    /** The sheet's number stays with the record, so that the paper is found again. */
    private static String remark(SessionUnit unit, RollMark wanted) {
        String said = wanted.remark() == null ? "" : wanted.remark().strip();
        return said.isEmpty() ? SheetQueries.serial(unit) : SheetQueries.serial(unit) + " " + said;
    }
}
