package io.zhuangan.training;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.AttendanceEntry;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.HistoryBook;
import io.zhuangan.training.domain.HistoryBook.Recorded;
import io.zhuangan.training.domain.Mark;
import io.zhuangan.training.domain.SessionPlan;
import io.zhuangan.training.domain.SessionUnit;
import io.zhuangan.training.domain.UnitPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes over attendance of sessions that were held before the platform or beside it. What is recorded already is never
 * overwritten: a row that says something else is refused.
 */
@ApplicationScoped
public class HistoryImport implements ImportTarget {
    private static final LocalTime FIRST_UNIT = LocalTime.of(9, 30);
    private static final int MINUTES_PER_HOUR = 50;
    private static final int BREAK = 10;
    private static final int MOST_UNITS = 8;
    private static final BigDecimal MOST_HOURS = new BigDecimal("4");

    @Inject
    HistoryBook book;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return HistoryFile.KIND;
    }

    @Override
    public String room() {
        return "training";
    }

    @Override
    public Right right() {
        return Right.MANAGE_COURSES;
    }

    @Override
    public List<ImportColumn> columns() {
        return HistoryFile.COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return HistoryFile.EXAMPLES;
    }

    @Override
    public ImportSession open(AccessScope scope, List<ImportRow> rows) {
        return new Pass(scope);
    }

    private record Place(String course, int number) {}

    /** What a row says about its session. */
    private record About(LocalDate day, String place, int units, BigDecimal hours) {
        boolean like(About other) {
            return day.equals(other.day)
                    && place.equals(other.place)
                    && units == other.units
                    && hours.compareTo(other.hours) == 0;
        }
    }

    /** A session of the file or of the database. */
    private static final class Held {
        final About about;
        final boolean live;
        CourseSession row;
        final Map<Integer, SessionUnit> units = new TreeMap<>();
        final Map<Long, Map<Integer, Boolean>> people = new HashMap<>();
        boolean touched;

        Held(About about, CourseSession row, boolean live) {
            this.about = about;
            this.row = row;
            this.live = live;
        }
    }

    private final class Pass implements ImportSession {
        private final AccessScope scope;
        private final LocalDate today = LocalDate.now(clock);
        private final Instant now = Time.now(clock);
        private final Map<String, Course> courses = new HashMap<>();
        private final Map<Place, Held> sessions = new HashMap<>();
        private final MemberRegister people;

        Pass(AccessScope scope) {
            this.scope = scope;
            Map<Long, String> titles = new HashMap<>();
            for (Course c : book.courses(scope)) {
                courses.put(c.title(), c);
                titles.put(c.id(), c.title());
            }
            Map<Long, Held> byId = new HashMap<>();
            for (CourseSession s : book.sessions(scope)) {
                About about = new About(
                        Time.day(s.startsAt()),
                        s.place(),
                        s.unitCount(),
                        s.hours().divide(BigDecimal.valueOf(s.unitCount()), 2, RoundingMode.HALF_UP));
                Held held = new Held(about, s, s.state() != SessionState.CLOSED);
                byId.put(s.id(), held);
                sessions.put(new Place(titles.get(s.courseId()), s.number()), held);
            }
            for (SessionUnit u : book.units(scope, byId.keySet())) {
                byId.get(u.sessionId()).units.put(u.number(), u);
            }
            for (Recorded r : book.recorded(scope)) {
                Map<Integer, Boolean> units =
                        byId.get(r.sessionId()).people.computeIfAbsent(r.personId(), p -> new TreeMap<>());
                if (r.unit() != null) units.put(r.unit(), r.late());
            }
            people = new MemberRegister(book.memberPeople(scope));
        }

        @Override
        public RowVerdict check(ImportRow row) {
            List<Remark> wrong = new ArrayList<>();
            About about = new About(
                    row.date(HistoryFile.DAY),
                    row.text(HistoryFile.PLACE).strip(),
                    row.whole(HistoryFile.UNITS),
                    row.decimal(HistoryFile.HOURS));
            checkSession(row, about, wrong);
            Optional<Map<Integer, Boolean>> attended = attended(row, about.units(), wrong);
            Optional<MemberRegister.Member> person = people.find(row, wrong);
            if (!wrong.isEmpty()) return RowVerdict.refuse(wrong);
            Held held = sessions.computeIfAbsent(place(row), p -> new Held(about, null, false));
            Map<Integer, Boolean> before = held.people.putIfAbsent(person.get().personId(), attended.get());
            if (before == null) return RowVerdict.create();
            if (before.equals(attended.get())) return RowVerdict.unchanged();
            return RowVerdict.refuse(Remark.on(
                    HistoryFile.ATTENDED, TrainingError.HISTORY_RECORDED_OTHERWISE, row.text(HistoryFile.NAME)));
        }

        private void checkSession(ImportRow row, About about, List<Remark> wrong) {
            if (!about.day().isBefore(today)) {
                wrong.add(Remark.on(HistoryFile.DAY, TrainingError.HISTORY_NOT_OVER, about.day()));
            }
            if (about.units() < 1 || about.units() > MOST_UNITS) {
                wrong.add(Remark.on(HistoryFile.UNITS, TrainingError.HISTORY_UNITS_RANGE, MOST_UNITS));
            }
            if (about.hours().signum() <= 0 || about.hours().compareTo(MOST_HOURS) > 0) {
                wrong.add(Remark.on(HistoryFile.HOURS, TrainingError.HISTORY_HOURS_RANGE, MOST_HOURS));
            }
            Held held = sessions.get(place(row));
            if (held == null) return;
            if (held.live) {
                wrong.add(Remark.on(HistoryFile.NUMBER, TrainingError.HISTORY_SESSION_LIVE));
            } else if (!held.about.like(about)) {
                wrong.add(Remark.on(HistoryFile.NUMBER, TrainingError.HISTORY_SESSION_DIFFERS));
            }
        }

        private Optional<Map<Integer, Boolean>> attended(ImportRow row, int units, List<Remark> wrong) {
            Optional<Set<Integer>> came = numbers(row.text(HistoryFile.ATTENDED), units);
            Optional<Set<Integer>> late = numbers(row.text(HistoryFile.LATE), units);
            if (came.isEmpty()) wrong.add(Remark.on(HistoryFile.ATTENDED, TrainingError.HISTORY_UNITS_WRONG, units));
            if (late.isEmpty() || came.isPresent() && !came.get().containsAll(late.get())) {
                wrong.add(Remark.on(HistoryFile.LATE, TrainingError.HISTORY_UNITS_WRONG, units));
                return Optional.empty();
            }
            return came.map(numbers -> {
                Map<Integer, Boolean> attended = new TreeMap<>();
                numbers.forEach(n -> attended.put(n, late.get().contains(n)));
                return attended;
            });
        }

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            Held held = sessions.get(place(row));
            if (held.row == null) create(row, held);
            MemberRegister.Member person = people.find(row, new ArrayList<>()).orElseThrow();
            Enrolment enrolment = person.place(scope.tenantId(), held.row.id(), held.about.day());
            enrolment.enter(EnrolmentState.SEATED, enrolment.id(), scope.personName(), held.row.opensAt());
            book.add(enrolment);
            held.people.get(person.personId()).forEach((number, late) -> {
                SessionUnit unit = held.units.get(number);
                Attendance attendance = new Attendance(unit.id(), enrolment);
                Mark mark = new Mark(
                        late ? AttendanceState.LATE : AttendanceState.PRESENT,
                        held.row.graceMinutes() + 1,
                        0,
                        AttendanceMethod.IMPORTED,
                        "",
                        unit.startsAt(),
                        false);
                // the register says that they attended; how late they were is not in it
                attendance.record(mark, true, scope, now);
                book.add(attendance);
                book.add(new AttendanceEntry(attendance));
            });
            held.touched = true;
            held.row.listed(now);
            held.units.values().forEach(unit -> unit.lookAgain(now));
        }

        private void create(ImportRow row, Held held) {
            Course course = courses.computeIfAbsent(row.text(HistoryFile.COURSE), title -> {
                Course made = new Course(scope.tenantId(), scope.personName(), now);
                made.describe(
                        title,
                        "",
                        true,
                        Organiser.valueOf(row.text(HistoryFile.ORGANISER, Organiser.ASSOCIATION.name())),
                        "",
                        "",
                        75,
                        null);
                book.add(made);
                return made;
            });
            held.row = new CourseSession(course, row.whole(HistoryFile.NUMBER), plan(held.about), now);
            held.row.recordAsHeld(now);
            book.add(held.row);
            int number = 1;
            for (UnitPlan unit : plan(held.about).units()) {
                SessionUnit made = new SessionUnit(held.row, number, unit);
                book.add(made);
                held.units.put(number++, made);
            }
        }

        @Override
        public void finish() {
            for (Held held : sessions.values()) {
                if (held.touched) book.seat(scope, held.row.id(), held.people.size());
            }
        }

        private Place place(ImportRow row) {
            return new Place(row.text(HistoryFile.COURSE).strip(), row.whole(HistoryFile.NUMBER));
        }
    }

    private static SessionPlan plan(About about) {
        List<UnitPlan> units = new ArrayList<>();
        int minutes =
                about.hours().multiply(BigDecimal.valueOf(MINUTES_PER_HOUR)).intValue();
        Instant from = about.day().atTime(FIRST_UNIT).atZone(Time.SHANGHAI).toInstant();
        for (int i = 1; i <= about.units(); i++) {
            Instant to = from.plus(Duration.ofMinutes(minutes));
            units.add(new UnitPlan(String.valueOf(i), from, to, about.hours()));
            from = to.plus(Duration.ofMinutes(BREAK));
        }
        Instant starts = units.get(0).starts();
        return new SessionPlan(
                about.place(),
                TeachingMode.IN_PERSON,
                "",
                1,
                null,
                BREAK,
                starts.minus(Duration.ofDays(30)),
                starts.minus(Duration.ofDays(3)),
                units);
    }

    /** Numbers of units; empty when the text holds anything else. */
    static Optional<Set<Integer>> numbers(String text, int most) {
        Set<Integer> numbers = new HashSet<>();
        if (text == null || text.isBlank()) return Optional.of(numbers);
        for (String part : text.strip().split("[,，、;；\\s]+")) {
            if (!part.matches("[1-9]")) return Optional.empty();
            int number = Integer.parseInt(part);
            if (number > most) return Optional.empty();
            numbers.add(number);
        }
        return Optional.of(numbers);
    }
}
