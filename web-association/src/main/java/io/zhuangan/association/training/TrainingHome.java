package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.AttendedUnit;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.UnitView;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The association's first page: today's courses, what waits to be done, the year so far. */
@Named
@ViewScoped
public class TrainingHome implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 5;
    private static final int CHART_HEIGHT = 138;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    Clock clock;

    private boolean manager;
    private LocalDate day;
    private List<Today> today = List.of();
    private List<SessionView> drafts = List.of();
    private List<SessionView> unsettled = List.of();
    private List<SessionView> lines = List.of();
    private List<Month> months = List.of();
    private int held;
    private int planned;
    private int attendances;
    private int people;

    /** A session of today with how far it is. */
    public record Today(SessionView session, int unit, int attended, boolean running) {}

    /** A column of the chart; x, y and height in the units of the drawing. */
    public record Month(int number, int count, int x, int y, int height, boolean current) {}

    @PostConstruct
    void load() {
        AccessScope scope = seat.scope();
        day = LocalDate.now(clock);
        manager = scope.mayAny(Right.MANAGE_COURSES, Right.TAKE_ATTENDANCE);
        if (!manager) return;
        Instant now = clock.instant();
        Instant from =
                LocalDate.of(day.getYear(), 1, 1).atStartOfDay(Time.SHANGHAI).toInstant();
        Instant until = LocalDate.of(day.getYear() + 2, 1, 1)
                .atStartOfDay(Time.SHANGHAI)
                .toInstant();
        Instant nextYear = LocalDate.of(day.getYear() + 1, 1, 1)
                .atStartOfDay(Time.SHANGHAI)
                .toInstant();
        List<SessionView> all = courses.sessions(scope, from, until);
        List<SessionView> year = all.stream()
                .filter(s -> s.starts().isBefore(nextYear) && s.state() != SessionState.CANCELLED)
                .toList();
        held = (int) year.stream()
                .filter(s -> s.overAt(now) && s.state() != SessionState.DRAFT)
                .count();
        planned = year.size();
        today = all.stream()
                .filter(s -> Time.day(s.starts()).equals(day) && s.state() == SessionState.PUBLISHED)
                .map(s -> today(scope, s, now))
                .toList();
        drafts = all.stream()
                .filter(s -> s.state() == SessionState.DRAFT)
                .limit(LINES)
                .toList();
        unsettled = all.stream()
                .filter(s -> s.state() == SessionState.PUBLISHED && s.overAt(now))
                .limit(LINES)
                .toList();
        lines = all.stream()
                .filter(s -> s.state() == SessionState.PUBLISHED && !s.overAt(now))
                .sorted(Comparator.comparingInt(SessionView::waiting).reversed().thenComparing(SessionView::starts))
                .limit(LINES)
                .toList();
        count(courses.attended(scope, from, nextYear));
    }

    private Today today(AccessScope scope, SessionView s, Instant now) {
        UnitView current = null;
        for (UnitView u : courses.units(scope, s.key())) {
            if (current == null || u.openAt(now)) current = u;
        }
        boolean running = current != null && current.openAt(now);
        return new Today(s, current == null ? 0 : current.number(), current == null ? 0 : current.attended(), running);
    }

    private void count(List<AttendedUnit> units) {
        Set<UUID> persons = new HashSet<>();
        List<Set<String>> byMonth = new ArrayList<>();
        for (int i = 0; i < 12; i++) byMonth.add(new HashSet<>());
        for (AttendedUnit u : units) {
            persons.add(u.person());
            byMonth.get(Time.day(u.starts()).getMonthValue() - 1).add(u.session() + "/" + u.person());
        }
        people = persons.size();
        attendances = byMonth.stream().mapToInt(Set::size).sum();
        int most = Math.max(1, byMonth.stream().mapToInt(Set::size).max().orElse(1));
        months = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int count = byMonth.get(i).size();
            int height = count * (CHART_HEIGHT - 20) / most;
            months.add(new Month(i + 1, count, 8 + 28 * i, 150 - height, height, i + 1 == day.getMonthValue()));
        }
    }

    public boolean isManager() {
        return manager;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<Today> getToday() {
        return today;
    }

    public List<SessionView> getDrafts() {
        return drafts;
    }

    public List<SessionView> getUnsettled() {
        return unsettled;
    }

    public List<SessionView> getLines() {
        return lines;
    }

    public List<Month> getMonths() {
        return months;
    }

    public int getHeld() {
        return held;
    }

    public int getPlanned() {
        return planned;
    }

    public int getAttendances() {
        return attendances;
    }

    public int getPeople() {
        return people;
    }

    /** How many things wait. */
    public int getTasks() {
        return drafts.size() + unsettled.size();
    }
}
