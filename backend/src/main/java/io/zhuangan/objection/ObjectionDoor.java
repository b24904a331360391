package io.zhuangan.objection;

import io.zhuangan.calendar.Deadlines;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.grading.ToldGrade;
import io.zhuangan.objection.domain.ObjectionRule;
import io.zhuangan.objection.domain.ObjectionWindow;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The days of this room for the room of dossiers, inside its transaction and behind its permit. */
@ApplicationScoped
public class ObjectionDoor {
    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    GradeDoor grades;

    @Inject
    Deadlines deadlines;

    /**
     * The time in which a grade could be objected to.
     *
     * @param last last day, or null while a calendar is missing
     * @param workdays how many working days after the day of the notice
     * @param example whether that number is the shipped example and not the city's own
     * @param days day by day from the notice; empty while a calendar is missing
     */
    public record Window(
            LocalDate told, LocalDate last, int workdays, boolean example, List<ObjectionFile.ReviewDay> days) {
        public Window {
            days = List.copyOf(days);
        }
    }

    /** Empty in a city that set no days. @param grade one that was told */
    public Optional<Window> window(AccessScope scope, UUID grade) {
        ToldGrade told = grades.get(scope, grade);
        return objections.rule(scope.cityId()).map(rule -> window(scope, told, rule));
    }

    private Window window(AccessScope scope, ToldGrade told, ObjectionRule rule) {
        ObjectionWindow window = book.window(scope, told);
        LocalDate from = Time.day(told.notifiedAt());
        return new Window(
                from,
                window.last(),
                rule.windowWorkdays(),
                rule.windowExample(),
                window.last() == null
                        ? List.of()
                        : ObjectionViews.days(deadlines.calendar(scope), from, window.last()));
    }
}
