package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.calendar.CalendarQueries;
import io.zhuangan.kit.CalendarGrid;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.TeachingMode;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The association's own sessions as a month or a week, drafts too, with holidays and make-up days. */
@Named
@ViewScoped
public class TrainingCalendarPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How many days are shown. */
    public enum View {
        MONTH,
        WEEK
    }

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    CalendarQueries calendars;

    @Inject
    Clock clock;

    private View view;
    private LocalDate day;
    private LocalDate from;
    private LocalDate until;
    private List<SessionView> sessions = List.of();
    private transient List<List<CalendarGrid.Day<SessionView>>> weeks;

    public void load() {
        AccessScope scope = seat.scope();
        if (view == null) view = View.MONTH;
        if (day == null) day = LocalDate.now(clock);
        from = view == View.WEEK ? day.with(DayOfWeek.MONDAY) : day.withDayOfMonth(1);
        until = view == View.WEEK ? from.plusWeeks(1) : from.plusMonths(1);
        Instant start = from.atStartOfDay(Time.SHANGHAI).toInstant();
        Instant end = until.atStartOfDay(Time.SHANGHAI).toInstant();
        sessions = courses.sessionsBetween(scope, start, end);
        weeks = CalendarGrid.weeks(
                from,
                until,
                LocalDate.now(clock),
                specials(scope),
                sessions,
                s -> Time.day(s.starts()),
                s -> Time.day(s.ends()));
    }

    private Map<LocalDate, CalendarGrid.Special> specials(AccessScope scope) {
        List<Integer> known = calendars.years(scope);
        Map<LocalDate, CalendarGrid.Special> specials = new HashMap<>();
        IntStream.of(from.minusDays(6).getYear(), until.plusDays(6).getYear())
                .distinct()
                .filter(known::contains)
                .mapToObj(year -> calendars.year(scope, year))
                .forEach(year -> year.months().stream()
                        .flatMap(m -> m.days().stream())
                        .filter(d -> d.special())
                        .forEach(d -> specials.put(
                                d.day(), new CalendarGrid.Special(d.working(), d.name(), year.provisional()))));
        return specials;
    }

    /** Style of an entry: drafts and cancelled ones plain, online ones blue. */
    public String mark(SessionView s) {
        if (s.state() == SessionState.CANCELLED) return "e w gone";
        if (s.state() == SessionState.DRAFT) return "e w";
        return s.mode() == TeachingMode.ONLINE ? "e o" : "e";
    }

    public LocalDate getPrevious() {
        return view == View.WEEK ? from.minusWeeks(1) : from.minusMonths(1);
    }

    public LocalDate getNext() {
        return until;
    }

    /** Where the other view begins: today where it is in sight, else the first session. */
    public LocalDate getAnchor() {
        LocalDate today = LocalDate.now(clock);
        if (!today.isBefore(from) && today.isBefore(until)) return today;
        if (view == View.WEEK) return from.plusDays(3);
        return sessions.isEmpty() || Time.day(sessions.get(0).starts()).isBefore(from)
                ? from
                : Time.day(sessions.get(0).starts());
    }

    public List<List<CalendarGrid.Day<SessionView>>> getWeeks() {
        if (weeks == null) load();
        return weeks;
    }

    public List<LocalDate> getWeekdays() {
        return CalendarGrid.weekdays(from);
    }

    public View getView() {
        return view;
    }

    public void setView(View view) {
        this.view = view;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getLast() {
        return until.minusDays(1);
    }

    public List<SessionView> getSessions() {
        return sessions;
    }
}
