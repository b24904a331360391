package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseView;
import io.zhuangan.training.FreeDays;
import io.zhuangan.training.PlanningQueries;
import io.zhuangan.training.Repeat;
import io.zhuangan.training.RepeatLine;
import io.zhuangan.training.RepeatRule;
import io.zhuangan.training.RepeatSessions;
import io.zhuangan.training.SessionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Holds sessions again: one as a series, or a course's sessions of a year. Lines first, each can be changed. */
@Named
@ViewScoped
public class RepeatPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_COUNT = 4;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    PlanningQueries planning;

    @Inject
    RepeatSessions repeatSessions;

    private UUID session;
    private UUID course;
    private Integer year;
    private CourseView about;
    private SessionView template;
    private RepeatRule.Every every = RepeatRule.Every.WEEKS;
    private Integer step = 1;
    private Integer count = USUAL_COUNT;
    private LocalDate until;
    private FreeDays freeDays = FreeDays.AFTER;
    private String newTitle;
    private final List<Row> rows = new ArrayList<>();

    /** A line as it may be changed. */
    public static final class Row implements Serializable {
        private static final long serialVersionUID = 1L;
        private RepeatLine seen;
        private boolean on;
        private LocalDate day;
        private String place;
        private String lecturer;

        Row(RepeatLine seen) {
            this.seen = seen;
            this.on = seen.day() != null;
            this.day = seen.day() == null ? seen.planned() : seen.day();
            this.place = seen.place();
            this.lecturer = seen.lecturer();
        }

        public RepeatLine getSeen() {
            return seen;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }

        public String getPlace() {
            return place;
        }

        public void setPlace(String place) {
            this.place = place;
        }

        public String getLecturer() {
            return lecturer;
        }

        public void setLecturer(String lecturer) {
            this.lecturer = lecturer;
        }
    }

    public void load() {
        if (session != null) {
            template = courses.session(seat.scope(), session);
            course = template.course();
        }
        about = courses.course(seat.scope(), course);
        preview();
    }

    /** The lines by the rule, anew: changed ones are given up. */
    public void preview() {
        AccessScope scope = seat.scope();
        List<RepeatLine> lines = session == null
                ? planning.yearAgain(scope, course, year == null ? 0 : year, freeDays)
                : planning.series(
                        scope, session, new RepeatRule(every, step == null ? 0 : step, until, count, freeDays));
        rows.clear();
        lines.forEach(l -> rows.add(new Row(l)));
    }

    /** Looks at the days again after some were changed. */
    public void look() {
        for (Row row : rows) {
            if (row.day != null) {
                row.seen = planning.again(seat.scope(), row.seen.template(), row.seen.planned(), row.day);
            }
        }
    }

    public String create() {
        List<Repeat> wanted = rows.stream()
                .filter(r -> r.on)
                .map(r -> new Repeat(r.seen.template(), r.day, r.place, r.lecturer == null ? "" : r.lecturer))
                .toList();
        List<UUID> made = repeatSessions.repeat(seat.scope(), course, session == null ? newTitle : null, wanted);
        UUID of = courses.session(seat.scope(), made.get(0)).course();
        return "/training/course.xhtml?faces-redirect=true&course=" + of;
    }

    public long getChosen() {
        return rows.stream().filter(Row::isOn).count();
    }

    public CourseView getAbout() {
        return about;
    }

    public SessionView getTemplate() {
        return template;
    }

    public List<Row> getRows() {
        return rows;
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public UUID getCourse() {
        return course;
    }

    public void setCourse(UUID course) {
        this.course = course;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public RepeatRule.Every getEvery() {
        return every;
    }

    public void setEvery(RepeatRule.Every every) {
        this.every = every;
    }

    public RepeatRule.Every[] getEveries() {
        return RepeatRule.Every.values();
    }

    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public FreeDays getFreeDays() {
        return freeDays;
    }

    public void setFreeDays(FreeDays freeDays) {
        this.freeDays = freeDays;
    }

    public FreeDays[] getAllFreeDays() {
        return FreeDays.values();
    }

    public String getNewTitle() {
        return newTitle;
    }

    public void setNewTitle(String newTitle) {
        this.newTitle = newTitle;
    }
}
