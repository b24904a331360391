package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.Time;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseView;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Courses of the association and their sessions, to come or past. */
@Named
@ViewScoped
public class CoursesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    Clock clock;

    private Integer year;
    private List<SessionView> coming = List.of();
    private List<SessionView> past = List.of();
    private List<CourseView> programme = List.of();

    public void load() {
        if (year == null) year = LocalDate.now(clock).getYear();
        Instant now = clock.instant();
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(Time.SHANGHAI).toInstant();
        Instant until = LocalDate.of(year + 1, 1, 1).atStartOfDay(Time.SHANGHAI).toInstant();
        coming = courses.sessions(seat.scope(), now, Instant.parse("9999-01-01T00:00:00Z"));
        past = courses.sessions(seat.scope(), from, until.isBefore(now) ? until : now).stream()
                .sorted((a, b) -> b.starts().compareTo(a.starts()))
                .toList();
        programme = courses.courses(seat.scope());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<Integer> getYears() {
        int current = LocalDate.now(clock).getYear();
        return Stream.of(current, current - 1, current - 2).toList();
    }

    public List<SessionView> getComing() {
        return coming;
    }

    public List<SessionView> getPast() {
        return past;
    }

    public List<CourseView> getProgramme() {
        return programme;
    }

    /** Lamp of a session. */
    public String lamp(SessionView s) {
        if (s.state() == SessionState.DRAFT) return "none";
        if (s.state() == SessionState.CANCELLED) return "late";
        if (s.state() == SessionState.CLOSED) return "closed";
        return s.overAt(clock.instant()) ? "soon" : "run";
    }
}
