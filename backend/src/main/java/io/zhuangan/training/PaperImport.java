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
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseExam;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.ExamSitting;
import io.zhuangan.training.domain.HistoryBook;
import io.zhuangan.training.domain.PaperBook;
import io.zhuangan.training.domain.PaperMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes in marks of tests that were sat on paper. They count like any other: for the pass, the certificate and the
 * attempts used. Whoever sat the test in the product keeps that result, the row says when and with what mark; only what
 * an earlier list said is corrected by a later one, and a pass that a valid certificate rests on is not taken away.
 */
@ApplicationScoped
public class PaperImport implements ImportTarget {
    @Inject
    HistoryBook register;

    @Inject
    PaperBook book;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return PaperFile.KIND;
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
        return PaperFile.COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return PaperFile.EXAMPLES;
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

    /** A session that the file names, with its people's places and whose marks stood on which row. */
    private record Held(Course course, CourseSession session, Map<Long, Enrolment> places, Map<Long, Integer> rows) {}

    /** What a row means, once everything about it fits. */
    private record Meant(CourseExam exam, Enrolment place, PaperMark mark) {}

    private final class Pass implements ImportSession {
        private final AccessScope scope;
        private final Instant now = Time.now(clock);
        private final LocalDate today = LocalDate.now(clock);
        private final Map<Named, Held> sessions = new HashMap<>();
        private final Map<Long, List<ExamSitting>> sittings = new HashMap<>();
        private final Map<Long, CourseExam> exams;
        private final Set<Long> attended;
        private final Map<Long, String> certified;
        private final MemberRegister people;

        Pass(AccessScope scope, List<ImportRow> rows) {
            this.scope = scope;
            Set<Named> named = new HashSet<>();
            rows.forEach(row -> named.add(Named.of(row)));
            Map<Long, Course> courses = new HashMap<>();
            register.courses(scope).forEach(c -> courses.put(c.id(), c));
            Map<Long, Held> byId = new HashMap<>();
            for (CourseSession s : register.sessions(scope)) {
                Course course = courses.get(s.courseId());
                Named name = new Named(course.title(), s.number());
                if (!named.contains(name)) continue;
                Held held = new Held(course, s, new HashMap<>(), new HashMap<>());
                sessions.put(name, held);
                byId.put(s.id(), held);
            }
            for (Enrolment e : book.lockPlaces(scope, byId.keySet())) {
                byId.get(e.sessionId()).places().merge(e.personId(), e, (a, b) -> a.active() ? a : b);
            }
            for (ExamSitting s : book.sittings(scope, byId.keySet())) {
                sittings.computeIfAbsent(s.enrolmentId(), id -> new ArrayList<>())
                        .add(s);
            }
            exams = book.exams(scope);
            attended = book.attended(scope, byId.keySet());
            certified = book.certified(scope, byId.keySet());
            people = new MemberRegister(register.memberPeople(scope));
        }

        @Override
        public RowVerdict check(ImportRow row) {
            List<Remark> wrong = new ArrayList<>();
            Optional<Meant> meant = meant(row, wrong);
            if (meant.isEmpty()) return RowVerdict.refuse(wrong);
            Held held = sessions.get(Named.of(row));
            Enrolment place = meant.get().place();
            Integer earlier = held.rows().putIfAbsent(place.personId(), row.number());
            if (earlier != null) {
                return RowVerdict.refuse(
                        Remark.on(HistoryFile.NAME, TrainingError.ROLL_TWICE, place.personName(), earlier));
            }
            List<ExamSitting> before = sittings.getOrDefault(place.id(), List.of());
            for (ExamSitting s : before) {
                if (!s.onPaper()) return RowVerdict.unchanged(stays(s, place));
            }
            return before.isEmpty()
                    ? RowVerdict.create()
                    : correction(before.get(0), meant.get().mark(), meant.get().exam());
        }

        private Remark stays(ExamSitting s, Enrolment place) {
            String begun = RollImport.when(s.startedAt());
            return s.running()
                    ? Remark.onRow(TrainingError.PAPER_RUNNING, place.personName(), begun)
                    : Remark.onRow(TrainingError.PAPER_KEPT, place.personName(), begun, s.score());
        }

        private RowVerdict correction(ExamSitting before, PaperMark mark, CourseExam exam) {
            if (before.paperMark().equals(mark)) return RowVerdict.unchanged();
            String serial = certified.get(before.enrolmentId());
            boolean takesPass = before.passed() && !mark.passes(exam.plan().passMark());
            if (serial != null && takesPass) {
                return RowVerdict.refuse(Remark.on(PaperFile.SCORE, TrainingError.PAPER_CERTIFIED, serial));
            }
            return RowVerdict.change(Remark.onRow(
                            TrainingError.PAPER_CORRECTS,
                            before.score(),
                            before.recordedBy(),
                            RollImport.when(before.recordedAt())))
                    .seen(before.recordedAt());
        }

        private Optional<Meant> meant(ImportRow row, List<Remark> wrong) {
            Held held = sessions.get(Named.of(row));
            if (held == null) {
                wrong.add(Remark.on(
                        HistoryFile.NUMBER,
                        TrainingError.ROLL_NO_SESSION,
                        row.text(HistoryFile.COURSE),
                        row.whole(HistoryFile.NUMBER)));
                return Optional.empty();
            }
            CourseExam exam = exams.get(held.course().id());
            if (exam == null || !exam.inForce()) {
                wrong.add(Remark.on(
                        HistoryFile.COURSE,
                        TrainingError.PAPER_NO_EXAM,
                        held.course().title()));
            }
            Optional<Enrolment> place = place(row, held, wrong);
            Optional<PaperMark> mark = mark(row, held, wrong);
            return wrong.isEmpty()
                    ? Optional.of(new Meant(exam, place.orElseThrow(), mark.orElseThrow()))
                    : Optional.empty();
        }

        /** As the timed test asks it: a seat, in a session that takes place, and a unit attended. */
        private Optional<Enrolment> place(ImportRow row, Held held, List<Remark> wrong) {
            SessionState state = held.session().state();
            if (state != SessionState.PUBLISHED && state != SessionState.CLOSED) {
                wrong.add(Remark.on(HistoryFile.NUMBER, TrainingError.ROLL_SESSION_NOT_OPEN));
                return Optional.empty();
            }
            Optional<MemberRegister.Member> person = people.find(row, wrong);
            if (person.isEmpty()) return Optional.empty();
            Enrolment place = held.places().get(person.get().personId());
            boolean there = place != null && place.state() == EnrolmentState.SEATED && attended.contains(place.id());
            if (there) return Optional.of(place);
            wrong.add(Remark.on(HistoryFile.NAME, TrainingError.PAPER_NOT_ATTENDED, row.text(HistoryFile.NAME)));
            return Optional.empty();
        }

        private Optional<PaperMark> mark(ImportRow row, Held held, List<Remark> wrong) {
            try {
                PaperMark mark = new PaperMark(row.date(PaperFile.DAY), row.decimal(PaperFile.SCORE));
                mark.expectHeld(Time.day(held.session().startsAt()), today);
                return Optional.of(mark);
            } catch (RuleViolated refusal) {
                String column = refusal.code() == TrainingError.PAPER_SCORE ? PaperFile.SCORE : PaperFile.DAY;
                wrong.add(Remark.on(column, refusal.code(), refusal.args().toArray()));
                return Optional.empty();
            }
        }

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            Meant meant = meant(row, new ArrayList<>()).orElseThrow();
            List<ExamSitting> before = sittings.computeIfAbsent(meant.place().id(), id -> new ArrayList<>());
            String by = scope.personName();
            PaperMark was = before.isEmpty() ? null : before.get(0).paperMark();
            if (before.isEmpty()) {
                before.add(ExamSitting.onPaper(meant.exam(), meant.place(), meant.mark(), by, now));
                book.add(before.get(0));
            } else {
                before.get(0).correct(meant.mark(), meant.exam().plan().passMark(), by, now);
            }
            audit.record(
                    scope,
                    was == null ? "IMPORT_EXAM_RESULT" : "CORRECT_EXAM_RESULT",
                    "ExamSitting",
                    before.get(0).key(),
                    was,
                    meant.mark(),
                    null);
        }
    }
}
