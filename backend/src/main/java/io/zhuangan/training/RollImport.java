package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Attendance;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.HistoryBook;
import io.zhuangan.training.domain.Lesson;
import io.zhuangan.training.domain.Mark;
import io.zhuangan.training.domain.RollBook;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SessionUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Takes in who is to sit in a session and who was there. A place is given by the session's own rules, as if the firm
 * had asked: a full session means the line, an approval stays an approval. A record that a person's own code, staff or
 * a decision made is never written over, the row says whose it is; only what an earlier file said is corrected by a
 * later one. Nothing is taken once the record is frozen or under appeal.
 */
@ApplicationScoped
public class RollImport implements ImportTarget {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Time.SHANGHAI);

    @Inject
    HistoryBook register;

    @Inject
    RollBook book;

    @Inject
    SeatLedger ledger;

    @Inject
    LineMover mover;

    @Inject
    AttendanceBook records;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return RollFile.KIND;
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
        return RollFile.COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return RollFile.EXAMPLES;
    }

    @Override
    public ImportSession open(AccessScope scope, List<ImportRow> rows) {
        return new Pass(scope, rows);
    }

    private record Named(String course, int number) {
        static Named of(ImportRow row) {
            return new Named(row.text(HistoryFile.COURSE).strip(), row.whole(HistoryFile.NUMBER));
        }
    }

    private record Spot(long unit, long enrolment) {}

    /** A session that the file names, with everything that is known of it. */
    private static final class Held {
        final Course course;
        final CourseSession session;
        final Map<Integer, SessionUnit> units = new TreeMap<>();
        final Map<Long, Enrolment> places = new HashMap<>();
        final Map<Long, Integer> rows = new HashMap<>();
        int coming;

        Held(Course course, CourseSession session) {
            this.course = course;
            this.session = session;
        }
    }

    private final class Pass implements ImportSession {
        private final AccessScope scope;
        private final Instant now = Time.now(clock);
        private final LocalDate today = LocalDate.now(clock);
        private final Map<Named, Held> sessions = new HashMap<>();
        private final Map<Spot, Attendance> marks = new HashMap<>();
        private final Map<Spot, RollBook.Closed> closed = new HashMap<>();
        private final MemberRegister people;
        private final Set<Named> enrolling = new HashSet<>();
        private final Map<Held, SeatTaker> takers = new LinkedHashMap<>();

        Pass(AccessScope scope, List<ImportRow> rows) {
            this.scope = scope;
            Set<Named> named = new HashSet<>();
            Set<Named> attending = new HashSet<>();
            for (ImportRow row : rows) {
                named.add(Named.of(row));
                (enrols(row) ? enrolling : attending).add(Named.of(row));
            }
            Map<Long, Held> byId = read(named);
            List<Long> withRecords = byId.values().stream()
                    .filter(h -> attending.contains(new Named(h.course.title(), h.session.number())))
                    .map(h -> h.session.id())
                    .toList();
            for (SessionUnit u : book.lockUnits(scope, withRecords)) {
                byId.get(u.sessionId()).units.put(u.number(), u);
            }
            book.attendances(scope, withRecords).forEach(a -> marks.put(new Spot(a.unitId(), a.enrolmentId()), a));
            // what is frozen stands last, and a frozen record that was appealed against is a frozen one
            book.closed(scope, withRecords).forEach(c -> closed.put(new Spot(c.unitId(), c.enrolmentId()), c));
            people = new MemberRegister(register.memberPeople(scope));
        }

        private Map<Long, Held> read(Set<Named> named) {
            Map<Long, Course> courses = new HashMap<>();
            register.courses(scope).forEach(c -> courses.put(c.id(), c));
            Map<Long, Held> byId = new HashMap<>();
            for (CourseSession s : register.sessions(scope)) {
                Course course = courses.get(s.courseId());
                Named name = new Named(course.title(), s.number());
                if (!named.contains(name)) continue;
                Held held = new Held(course, s);
                sessions.put(name, held);
                byId.put(s.id(), held);
            }
            readPlaces(byId);
            return byId;
        }

        private void readPlaces(Map<Long, Held> byId) {
            for (Enrolment e : book.places(scope, byId.keySet())) {
                byId.get(e.sessionId()).places.merge(e.personId(), e, (a, b) -> a.active() ? a : b);
            }
        }

        @Override
        public RowVerdict check(ImportRow row) {
            List<Remark> wrong = new ArrayList<>();
            Optional<Held> held = session(row, wrong);
            Optional<MemberRegister.Member> person = people.find(row, wrong);
            if (held.isEmpty() || person.isEmpty()) return RowVerdict.refuse(wrong);
            Integer earlier = held.get().rows.putIfAbsent(person.get().personId(), row.number());
            if (earlier != null) {
                return RowVerdict.refuse(
                        Remark.on(HistoryFile.NAME, TrainingError.ROLL_TWICE, row.text(HistoryFile.NAME), earlier));
            }
            return enrols(row)
                    ? checkPlace(row, held.get(), person.get())
                    : checkRecords(row, held.get(), person.get());
        }

        private Optional<Held> session(ImportRow row, List<Remark> wrong) {
            Held held = sessions.get(Named.of(row));
            if (held == null) {
                wrong.add(Remark.on(
                        HistoryFile.NUMBER,
                        TrainingError.ROLL_NO_SESSION,
                        row.text(HistoryFile.COURSE),
                        row.whole(HistoryFile.NUMBER)));
                return Optional.empty();
            }
            SessionState state = held.session.state();
            if (state == SessionState.PUBLISHED || state == SessionState.CLOSED) return Optional.of(held);
            wrong.add(Remark.on(HistoryFile.NUMBER, TrainingError.ROLL_SESSION_NOT_OPEN));
            return Optional.empty();
        }

        // ---- places

        private RowVerdict checkPlace(ImportRow row, Held held, MemberRegister.Member person) {
            Enrolment place = held.places.get(person.personId());
            if (place != null && place.active()) {
                return place.enterpriseId() == person.person().enterpriseId()
                        ? RowVerdict.unchanged()
                        : refused(TrainingError.IN_THROUGH_OTHER, place.enterpriseName());
            }
            if (place != null) {
                // whoever gave the place back or was taken off comes back by hand only
                return RowVerdict.unchanged(Remark.on(
                        HistoryFile.NAME, TrainingError.ROLL_WITHDRAWN, place.personName(), when(place.endedAt())));
            }
            CourseSession s = held.session;
            if (s.state() != SessionState.PUBLISHED || !now.isBefore(s.closesAt())) {
                return refused(TrainingError.ENROLMENT_CLOSED, when(s.closesAt()));
            }
            if (now.isBefore(s.opensAt())) return refused(TrainingError.ENROLMENT_NOT_OPEN, when(s.opensAt()));
            if (!person.worksOn(today)) {
                return refused(
                        TrainingError.HISTORY_PERSON_UNKNOWN, person.person().name());
            }
            if (!held.course.publicInterest() && !person.memberOn(today)) return refused(TrainingError.MEMBERS_ONLY);
            if (s.firmCap() != null && ofFirm(held, person.person().enterpriseId()) >= s.firmCap()) {
                return refused(TrainingError.FIRM_CAP_REACHED, s.firmCap());
            }
            held.places.put(person.personId(), person.place(scope.tenantId(), s.id(), today));
            held.coming++;
            if (s.approval()) return RowVerdict.create(Remark.onRow(TrainingError.ROLL_ASKS));
            boolean full = s.waiting() > 0 || s.taken() + held.coming > s.quota();
            return full ? RowVerdict.create(Remark.onRow(TrainingError.ROLL_WAITS)) : RowVerdict.create();
        }

        /** With those of this file. */
        private long ofFirm(Held held, long enterprise) {
            return held.places.entrySet().stream()
                    .filter(e -> e.getValue().enterpriseId() == enterprise)
                    .filter(e -> e.getValue().active() || held.rows.containsKey(e.getKey()))
                    .count();
        }

        private RowVerdict refused(TrainingError why, Object... args) {
            return RowVerdict.refuse(Remark.onRow(why, args));
        }

        // ---- records

        private RowVerdict checkRecords(ImportRow row, Held held, MemberRegister.Member person) {
            Enrolment place = held.places.get(person.personId());
            if (place == null || place.state() != EnrolmentState.SEATED) {
                return RowVerdict.refuse(
                        Remark.on(HistoryFile.NAME, TrainingError.ROLL_NOT_SEATED, row.text(HistoryFile.NAME)));
            }
            List<Remark> wrong = new ArrayList<>();
            Map<Integer, Mark> wanted = wanted(row, held, wrong);
            List<Remark> kept = new ArrayList<>();
            StringBuilder basis = new StringBuilder();
            boolean fresh = false;
            boolean changes = false;
            for (Map.Entry<Integer, Mark> one : wanted.entrySet()) {
                SessionUnit unit = held.units.get(one.getKey());
                Spot spot = new Spot(unit.id(), place.id());
                Attendance before = marks.get(spot);
                if (before != null && same(before, one.getValue(), row)) continue;
                if (closed.containsKey(spot)) {
                    wrong.add(closed(closed.get(spot), unit));
                } else if (now.isBefore(unit.checkInFrom())) {
                    wrong.add(Remark.onRow(TrainingError.ROLL_UNIT_NOT_OPEN, unit.number()));
                } else if (before == null) {
                    fresh = true;
                } else if (before.method() == AttendanceMethod.IMPORTED) {
                    changes = true;
                    basis.append(unit.number()).append('@').append(before.recordedAt());
                } else {
                    kept.add(Remark.onRow(
                            TrainingError.ROLL_KEPT, unit.number(), before.recordedBy(), when(before.recordedAt())));
                }
            }
            if (!wrong.isEmpty()) return RowVerdict.refuse(wrong);
            Remark[] remarks = kept.toArray(Remark[]::new);
            if (changes) return RowVerdict.change(remarks).seen(basis);
            return fresh ? RowVerdict.create(remarks) : RowVerdict.unchanged(remarks);
        }

        private Remark closed(RollBook.Closed what, SessionUnit unit) {
            return what.frozenAt() == null
                    ? Remark.onRow(TrainingError.ROLL_APPEALED, unit.number())
                    : Remark.onRow(TrainingError.ROLL_FROZEN, unit.number(), Time.day(what.frozenAt()));
        }

        /** Minutes and remark matter only where the file has them. */
        private boolean same(Attendance before, Mark wanted, ImportRow row) {
            if (before.state() != wanted.state()) return false;
            boolean minutes = row.whole(RollFile.LATE_MINUTES) == null
                    || wanted.state() != AttendanceState.LATE
                    || before.minutesLate() == wanted.minutesLate();
            return minutes && (wanted.remark().isEmpty() || wanted.remark().equals(before.remark()));
        }

        private Map<Integer, Mark> wanted(ImportRow row, Held held, List<Remark> wrong) {
            int most = held.session.unitCount();
            Map<String, Set<Integer>> said = new HashMap<>();
            for (String column : List.of(HistoryFile.ATTENDED, HistoryFile.LATE, RollFile.EXCUSED, RollFile.ABSENT)) {
                Optional<Set<Integer>> numbers = HistoryImport.numbers(row.text(column), most);
                if (numbers.isEmpty()) wrong.add(Remark.on(column, TrainingError.HISTORY_UNITS_WRONG, most));
                said.put(column, numbers.orElse(Set.of()));
            }
            Integer minutes = row.whole(RollFile.LATE_MINUTES);
            if (minutes != null && (minutes < 1 || minutes > 24 * 60)) {
                wrong.add(Remark.on(RollFile.LATE_MINUTES, TrainingError.ROLL_MINUTES));
            }
            Set<Integer> late = said.get(HistoryFile.LATE);
            if (!said.get(HistoryFile.ATTENDED).containsAll(late)) {
                wrong.add(Remark.on(HistoryFile.LATE, TrainingError.HISTORY_UNITS_WRONG, most));
            }
            if (!wrong.isEmpty()) return Map.of();
            Map<Integer, Mark> wanted = new TreeMap<>();
            Set<Integer> twice = new TreeSet<>();
            said.get(HistoryFile.ATTENDED)
                    .forEach(n -> put(
                            wanted,
                            twice,
                            held,
                            row,
                            n,
                            late.contains(n) ? AttendanceState.LATE : AttendanceState.PRESENT));
            said.get(RollFile.EXCUSED).forEach(n -> put(wanted, twice, held, row, n, AttendanceState.EXCUSED));
            said.get(RollFile.ABSENT).forEach(n -> put(wanted, twice, held, row, n, AttendanceState.ABSENT));
            twice.forEach(n -> wrong.add(Remark.onRow(TrainingError.ROLL_UNIT_TWICE, n)));
            return wanted;
        }

        private void put(
                Map<Integer, Mark> wanted,
                Set<Integer> twice,
                Held held,
                ImportRow row,
                int number,
                AttendanceState state) {
            Integer minutes = row.whole(RollFile.LATE_MINUTES);
            Mark mark = new Mark(
                    state,
                    minutes == null ? held.session.graceMinutes() + 1 : minutes,
                    0,
                    AttendanceMethod.IMPORTED,
                    row.text(RollFile.REMARK, ""),
                    held.units.get(number).startsAt(),
                    false);
            if (wanted.put(number, mark) != null) twice.add(number);
        }

        // ---- writing

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            Held held = sessions.get(Named.of(row));
            MemberRegister.Member person = people.find(row, new ArrayList<>()).orElseThrow();
            if (enrols(row)) enrol(held, person);
            else record(row, held, held.places.get(person.personId()));
        }

        private void enrol(Held held, MemberRegister.Member person) {
            if (takers.isEmpty()) lockLines();
            Enrolment place = held.places.get(person.personId());
            if (place.active()) return;
            SeatTaker taker = takers.get(held);
            if (taker.capReached(place.enterpriseId())) {
                throw new RuleViolated(TrainingError.FIRM_CAP_REACHED, held.session.firmCap());
            }
            taker.take(place, person.posts(today), person::kinds, scope.personName());
            book.add(place);
            audit.record(
                    scope,
                    "IMPORT_ENROLMENT",
                    "Enrolment",
                    place.key(),
                    null,
                    Map.of("session", held.session.key(), "person", place.personKey(), "state", place.state()),
                    null);
        }

        /** All lines of the file in one order; whoever came in since the rows were read has the place already. */
        private void lockLines() {
            Map<Long, Held> byId = new HashMap<>();
            sessions.entrySet().stream()
                    .filter(e -> enrolling.contains(e.getKey()))
                    .map(Map.Entry::getValue)
                    .sorted(Comparator.comparingLong(h -> h.session.id()))
                    .forEach(h -> {
                        byId.put(h.session.id(), h);
                        var line = ledger.lock(scope, h.session.key());
                        line.expectOpen(now);
                        takers.put(h, new SeatTaker(ledger, mover, line, now));
                    });
            readPlaces(byId);
        }

        private void record(ImportRow row, Held held, Enrolment place) {
            wanted(row, held, new ArrayList<>()).forEach((number, mark) -> {
                SessionUnit unit = held.units.get(number);
                Spot spot = new Spot(unit.id(), place.id());
                Attendance before = marks.get(spot);
                boolean stays =
                        before != null && (before.method() != AttendanceMethod.IMPORTED || same(before, mark, row));
                if (stays) return;
                marks.put(
                        spot,
                        records.write(
                                scope, Lesson.of(unit), place, Optional.ofNullable(before), mark, "IMPORT_ATTENDANCE"));
            });
        }

        @Override
        public void finish() {
            takers.values().forEach(SeatTaker::finish);
        }
    }

    /** A row that names no unit asks for a place. */
    private static boolean enrols(ImportRow row) {
        return Stream.of(HistoryFile.ATTENDED, HistoryFile.LATE, RollFile.EXCUSED, RollFile.ABSENT)
                .allMatch(column -> row.text(column) == null);
    }

    /** The same in either language. */
    static String when(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }
}
