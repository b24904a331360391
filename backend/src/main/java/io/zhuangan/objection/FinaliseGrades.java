package io.zhuangan.objection;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.grading.ToldGrade;
import io.zhuangan.objection.domain.ObjectionWindow;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 终评: a told grade is final once the window is over and no objection against it is open. One piece per call, each its
 * own transaction, in order of internal ids; done twice it changes nothing. While the legal calendar of a year is
 * missing nothing becomes final.
 */
@UseCase
@Permit(Right.GRADE)
public class FinaliseGrades {
    private static final int PIECE = 200;

    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    GradeDoor grades;

    @Inject
    Deadlines deadlines;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * The grades are held first and the objections against them read afterwards, so one that was filed in the last
     * second is seen.
     *
     * @param after internal id the piece before ended at; 0 at the beginning
     * @return where the next piece begins, or 0 when none is left
     */
    public long finalise(AccessScope city, long after) {
        ObjectionWindow.Over over = ObjectionWindow.over(
                deadlines.calendar(city), LocalDate.now(clock), book.rule(city).windowWorkdays());
        if (over.told() == null) return 0;
        List<ToldGrade> due = grades.due(
                city, over.told().plusDays(1).atStartOfDay(Time.SHANGHAI).toInstant(), after, PIECE);
        Set<Long> disputed =
                objections.disputed(city, due.stream().map(ToldGrade::id).toList());
        List<ToldGrade> undisputed =
                due.stream().filter(g -> !disputed.contains(g.id())).toList();
        undisputed.forEach(g -> grades.settle(city, g.key()));
        if (!undisputed.isEmpty()) {
            audit.record(
                    city,
                    "FINALISE_GRADES",
                    "Grade",
                    undisputed.get(0).key(),
                    null,
                    Map.of(
                            "toldUntil",
                            over.told(),
                            "grades",
                            undisputed.stream().map(ToldGrade::key).toList()),
                    null);
        }
        return due.size() < PIECE ? 0 : due.get(due.size() - 1).id();
    }
}
