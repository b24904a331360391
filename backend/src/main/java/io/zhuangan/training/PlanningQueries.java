package io.zhuangan.training;

import io.zhuangan.calendar.Deadlines;
import io.zhuangan.calendar.LegalCalendar;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Bookings;
import io.zhuangan.training.domain.Bookings.Booking;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Recurrence;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What staff look at before they write sessions down: rooms and lecturers wanted twice, days of a series. */
@Reads
@Permit(Right.MANAGE_COURSES)
public class PlanningQueries {
    /** A year back is repeated so many weeks later: the same day of the week. */
    private static final int WEEKS_OF_YEAR = 52;

    @Inject
    Courses courses;

    @Inject
    TrainingReads reads;

    @Inject
    Deadlines deadlines;

    /** Rooms and lecturers of a form that other sessions want at the same time. */
    public List<PlanningClash> clashes(AccessScope scope, SessionForm form) {
        List<Booking> planned = form.units().stream()
                .filter(u -> u.starts().isBefore(u.ends()))
                .map(u -> new Booking(
                        form.key(),
                        "",
                        0,
                        form.place(),
                        form.mode(),
                        u.lecturer() == null || u.lecturer().isBlank() ? form.lecturer() : u.lecturer(),
                        u.starts(),
                        u.ends()))
                .toList();
        return clashes(scope, form.key(), planned);
    }

    /** The same for a session as it is written down, with its units. */
    public List<PlanningClash> clashes(AccessScope scope, SessionView session, List<UnitView> units) {
        return clashes(scope, session.key(), bookings(session, units, 0));
    }

    private List<PlanningClash> clashes(AccessScope scope, UUID except, List<Booking> planned) {
        if (planned.isEmpty()) return List.of();
        Instant from = planned.stream()
                .map(Booking::starts)
                .min(Comparator.naturalOrder())
                .get();
        Instant until = planned.stream()
                .map(Booking::ends)
                .max(Comparator.naturalOrder())
                .get();
        List<Booking> others = courses.bookings(scope, from, until).stream()
                .filter(b -> !b.session().equals(except))
                .toList();
        return Bookings.clashes(planned, others);
    }

    private static List<Booking> bookings(SessionView session, List<UnitView> units, long days) {
        Duration by = Duration.ofDays(days);
        return units.stream()
                .map(u -> new Booking(
                        session.key(),
                        session.title(),
                        session.number(),
                        session.place(),
                        session.mode(),
                        u.lecturer().isEmpty() ? session.lecturer() : u.lecturer(),
                        u.starts().plus(by),
                        u.ends().plus(by)))
                .toList();
    }

    /** The days on which a session would be held again. Nothing is written. */
    public List<RepeatLine> series(AccessScope scope, UUID session, RepeatRule rule) {
        courses.session(scope, session);
        SessionView view = reads.visible(scope, session).orElseThrow();
        LocalDate first = Time.day(view.starts());
        Predicate<LocalDate> fit = fitting(scope, session, first);
        List<RepeatLine> lines = new ArrayList<>();
        for (Recurrence.Day day : Recurrence.days(rule, first, fit)) {
            lines.add(line(scope, view, first, day.planned(), day.day(), fit));
        }
        return lines;
    }

    /** The sessions that a course had in a year, 52 weeks later; cancelled ones left out. Nothing is written. */
    public List<RepeatLine> yearAgain(AccessScope scope, UUID course, int year, FreeDays freeDays) {
        courses.get(scope, course);
        List<RepeatLine> lines = new ArrayList<>();
        List<SessionView> held = reads.ownOfCourse(scope, course).stream()
                .filter(s -> s.state() != SessionState.CANCELLED)
                .filter(s -> Time.day(s.starts()).getYear() == year)
                .sorted(Comparator.comparing(SessionView::starts))
                .toList();
        for (SessionView view : held) {
            LocalDate first = Time.day(view.starts());
            Predicate<LocalDate> fit = fitting(scope, view.key(), first);
            LocalDate planned = first.plusWeeks(WEEKS_OF_YEAR);
            lines.add(line(scope, view, first, planned, Recurrence.held(planned, freeDays, fit), fit));
        }
        return lines;
    }

    /** One line anew, after somebody changed its day. */
    public RepeatLine again(AccessScope scope, UUID session, LocalDate planned, LocalDate day) {
        courses.session(scope, session);
        SessionView view = reads.visible(scope, session).orElseThrow();
        LocalDate first = Time.day(view.starts());
        return line(scope, view, first, planned, day, fitting(scope, session, first));
    }

    private RepeatLine line(
            AccessScope scope,
            SessionView view,
            LocalDate first,
            LocalDate planned,
            LocalDate day,
            Predicate<LocalDate> fit) {
        LegalCalendar calendar = deadlines.calendar(scope);
        LocalDate seen = day == null ? planned : day;
        return new RepeatLine(
                view.key(),
                view.number(),
                planned,
                day,
                fit.test(seen),
                !calendar.knows(seen.getYear()) || calendar.provisional(seen, seen),
                view.starts().plus(Duration.ofDays(ChronoUnit.DAYS.between(first, seen))),
                view.place(),
                view.lecturer(),
                day == null
                        ? List.of()
                        : clashes(
                                scope,
                                null,
                                bookings(view, reads.units(scope, view.key()), ChronoUnit.DAYS.between(first, day))));
    }

    /** Whether all days of the session would be working days if it began on that day. */
    private Predicate<LocalDate> fitting(AccessScope scope, UUID session, LocalDate first) {
        LegalCalendar calendar = deadlines.calendar(scope);
        List<Long> offsets = reads.units(scope, session).stream()
                .map(u -> ChronoUnit.DAYS.between(first, Time.day(u.starts())))
                .distinct()
                .toList();
        return day -> offsets.stream().allMatch(o -> works(calendar, day.plusDays(o)));
    }

    private static boolean works(LegalCalendar calendar, LocalDate day) {
        if (calendar.knows(day.getYear())) return calendar.isWorkday(day);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
