package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static io.zhuangan.training.GivenTraining.STARTS;
import static io.zhuangan.training.GivenTraining.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Wiring;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.training.EnrolmentResult.Seated;
import io.zhuangan.training.GivenTraining.Firm;
import io.zhuangan.training.domain.AfterwardsRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a question of the bank to a mark, a certificate, statistics and feedback, on the real database. */
class ExamTest {
    private static final Instant AFTER = STARTS.plus(Duration.ofDays(1));
    private static final Instant CLOSES = AFTER.plus(Duration.ofDays(5));

    private final GivenTraining given = new GivenTraining();
    private final Firm firm = given.firm(7);
    private final List<UUID> places = new ArrayList<>();
    private final List<UUID> bank = new ArrayList<>();
    private UUID course;
    private UUID session;

    @BeforeEach
    void aSessionThatEverybodyButTheLastAttended() {
        course = given.course("测试课 " + UUID.randomUUID());
        session = given.session(given.form(course, 20, STARTS));
        for (int i = 0; i < 7; i++) places.add(((Seated) given.enrol(firm, session, i)).enrolment());
        List<UnitView> units =
                in(AFTER, given.manager, use -> use.get(CourseQueries.class).units(given.manager, session));
        for (UnitView unit : units) {
            List<RollMark> marks = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                marks.add(RollMark.of(places.get(i), i < 6 ? AttendanceState.PRESENT : AttendanceState.ABSENT));
            }
            doing(AFTER, given.manager, use -> use.get(TakeRollCall.class).take(given.manager, unit.key(), marks));
        }
        for (int i = 0; i < 4; i++) bank.add(write(question("第 " + i + " 题 😀𠮷")));
    }

    private static QuestionForm question(String text) {
        return new QuestionForm(
                null, 0, QuestionKind.SINGLE, text, List.of("对的", "错的", "也错的"), Set.of(0), "因为", "第七条", true);
    }

    private UUID write(QuestionForm form) {
        return in(NOW, given.manager, use -> use.get(WriteQuestion.class).write(given.manager, form));
    }

    private ExamForm form(Integer random, List<UUID> questions, int attempts) {
        return new ExamForm(0, true, 30, 60, attempts, AFTER, CLOSES, random, List.of(), questions);
    }

    private void set(ExamForm form) {
        doing(NOW, given.manager, use -> use.get(SetCourseExam.class).set(given.manager, course, form));
    }

    private void start(Instant when, int person) {
        AccessScope me = firm.attendee(person);
        doing(when, me, use -> use.get(StartSitting.class).start(me, places.get(person)));
    }

    private void keep(Instant when, int person, int number, Integer... chosen) {
        AccessScope me = firm.attendee(person);
        doing(when, me, use -> use.get(KeepAnswer.class).keep(me, places.get(person), number, Set.of(chosen)));
    }

    private void handIn(Instant when, int person) {
        AccessScope me = firm.attendee(person);
        doing(when, me, use -> use.get(HandIn.class).handIn(me, places.get(person)));
    }

    private OwnExam own(Instant when, int person) {
        AccessScope me = firm.attendee(person);
        return in(when, me, use -> use.get(OwnExamQueries.class).one(me, places.get(person)));
    }

    private ExamPaper paper(Instant when, int person) {
        AccessScope me = firm.attendee(person);
        return in(when, me, use -> use.get(OwnExamQueries.class).paper(me, places.get(person)))
                .orElseThrow();
    }

    /** Answers the first of them right, the others wrong. */
    private void answer(Instant when, int person, int right) {
        for (AskedQuestion q : paper(when, person).questions()) {
            int good = q.options().indexOf("对的");
            keep(when, person, q.number(), q.number() <= right ? good : (good + 1) % 3);
        }
    }

    @Test
    @DisplayName("begun, left, resumed, answered, handed in; answers show only after the test has closed for all")
    void sitting() {
        set(form(null, bank, 1));
        refused(TrainingError.EXAM_NOT_OPEN, () -> start(AFTER.minusSeconds(1), 0));
        start(AFTER, 0);
        start(AFTER.plusSeconds(60), 0);
        keep(
                AFTER.plusSeconds(70),
                0,
                1,
                paper(AFTER, 0).questions().get(0).options().indexOf("错的"));
        answer(AFTER.plusSeconds(80), 0, 3);
        answer(AFTER.plusSeconds(81), 0, 3);
        ExamPaper paper = paper(AFTER.plusSeconds(600), 0);
        assertThat(paper.attempt()).isEqualTo(1);
        assertThat(paper.secondsLeft()).isEqualTo(1200);
        assertThat(paper.answered()).isEqualTo(4);
        assertThat(paper.questions()).allSatisfy(q -> {
            assertThat(q.right()).isNull();
            assertThat(q.explanation()).isNull();
        });
        handIn(AFTER.plusSeconds(900), 0);
        handIn(AFTER.plusSeconds(901), 0);
        refused(TrainingError.EXAM_HANDED_IN, () -> keep(AFTER.plusSeconds(902), 0, 1, 0));
        OwnExam done = own(AFTER.plusSeconds(903), 0);
        assertThat(done.best()).isEqualByComparingTo("75.00");
        assertThat(done.passed()).isTrue();
        assertThat(done.attemptsMade()).hasSize(1);
        refused(TrainingError.EXAM_PASSED, () -> start(AFTER.plusSeconds(904), 0));
        assertThat(paper(AFTER.plusSeconds(905), 0).reviewed())
                .as("others still sit it")
                .isFalse();
        ExamPaper review = paper(CLOSES, 0);
        assertThat(review.reviewed()).isTrue();
        assertThat(review.questions().stream().filter(AskedQuestion::correct)).hasSize(3);
    }

    @Test
    @DisplayName("what comes after the time is refused; the timer ends what was left, once, with what came in time")
    void timeUp() {
        set(form(2, List.of(), 2));
        start(AFTER, 0);
        answer(AFTER.plusSeconds(1), 0, 1);
        Instant end = AFTER.plusSeconds(1800);
        keep(end.minusNanos(1000), 0, 2);
        refused(TrainingError.EXAM_TIME_UP, () -> keep(end, 0, 2, 0));
        for (int i = 0; i < 2; i++) {
            List<SittingsDue.Due> due =
                    in(end, given.manager, use -> use.get(SittingsDue.class).due());
            for (SittingsDue.Due one : due) {
                doing(end, one.scope(), use -> use.get(SettleSitting.class).settle(one.scope(), one.sitting()));
            }
        }
        OwnExam after = own(end, 0);
        assertThat(after.attemptsMade()).hasSize(1);
        assertThat(after.attemptsMade().get(0).state()).isEqualTo(SittingState.TIMED_OUT);
        assertThat(after.attemptsMade().get(0).endedAt()).isEqualTo(end);
        assertThat(after.best()).isEqualByComparingTo("50.00");
        // left and never settled by a timer: the next beginning settles it
        start(end.plusSeconds(10), 0);
        start(end.plusSeconds(10 + 1800), 1);
        assertThat(own(end.plusSeconds(10), 0).running()).isTrue();
        refused(TrainingError.EXAM_ATTEMPTS_USED, () -> start(end.plusSeconds(3600), 0));
    }

    @Test
    @DisplayName("an edit of a question that was asked makes a new version; whoever sat it keeps theirs")
    void versions() {
        UUID key = bank.get(0);
        QuestionView first = view(key);
        rewrite(first, "改一个字");
        assertThat(view(key).number()).as("nobody was asked").isEqualTo(1);
        set(form(null, bank, 1));
        start(AFTER, 0);
        QuestionView asked = view(key);
        assertThat(asked.used()).isTrue();
        rewrite(asked, "又改一个字");
        assertThat(view(key).number()).isEqualTo(2);
        assertThat(view(key).used()).isFalse();
        assertThat(paper(AFTER, 0).questions().get(0).text()).isEqualTo("改一个字");
        start(AFTER, 1);
        assertThat(paper(AFTER, 1).questions().get(0).text()).isEqualTo("又改一个字");
        assertThatThrownBy(() -> rewrite(asked, "旧窗口")).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> given.db.run(
                        em -> em.createNativeQuery("update exam_question_version set text = 'x' where used = 1")
                                .executeUpdate()))
                .as("the database's own wall")
                .hasMessageContaining("was asked");
    }

    private QuestionView view(UUID key) {
        return in(NOW, given.manager, use -> use.get(QuestionQueries.class).question(given.manager, key));
    }

    private void rewrite(QuestionView q, String text) {
        write(new QuestionForm(
                q.key(), q.version(), q.kind(), text, q.options(), q.right(), q.explanation(), q.clause(), q.legal()));
    }

    @Test
    @DisplayName("archived questions are not asked; a draw larger than the bank is refused")
    void archived() {
        doing(NOW, given.manager, use -> use.get(ArchiveQuestion.class).archive(given.manager, bank.get(0), true));
        refused(TrainingError.EXAM_QUESTION_ARCHIVED, () -> set(form(null, bank, 1)));
        refused(TrainingError.EXAM_TOO_FEW, () -> set(form(4, List.of(), 1)));
        set(form(3, List.of(), 1));
        start(AFTER, 0);
        assertThat(paper(AFTER, 0).questions()).hasSize(3).noneMatch(q -> q.text()
                .startsWith("第 0 题"));
    }

    @Test
    @DisplayName("only the person, only with an attended place; other people's keys do not exist")
    void foreign() {
        set(form(null, bank, 1));
        refused(TrainingError.EXAM_NOT_ATTENDED, () -> start(AFTER, 6));
        AccessScope colleague = firm.attendee(1);
        assertThatThrownBy(() -> doing(
                        AFTER, colleague, use -> use.get(StartSitting.class).start(colleague, places.get(0))))
                .isInstanceOf(NotFound.class);
        Firm other = given.firm(1);
        AccessScope stranger = other.attendee(0);
        assertThatThrownBy(() -> doing(
                        AFTER, stranger, use -> use.get(KeepAnswer.class).keep(stranger, places.get(0), 1, Set.of())))
                .isInstanceOf(NotFound.class);
        AccessScope rival = new GivenTraining().manager;
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> in(NOW, rival, use -> use.get(QuestionQueries.class).question(rival, bank.get(0))),
                () -> in(NOW, rival, use -> use.get(ExamQueries.class).results(rival, course)),
                () -> in(NOW, rival, use -> use.get(FeedbackQueries.class).report(rival, session)),
                () -> doing(NOW, rival, use -> use.get(ArchiveQuestion.class).archive(rival, bank.get(0), true)),
                () -> doing(NOW, rival, use -> use.get(SetCourseExam.class).set(rival, course, form(null, bank, 1))))) {
            assertThatThrownBy(call).isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("a course with a test in force certifies only who passed; statistics read first attempts")
    void certificatesAndStatistics() {
        set(form(null, bank, 2));
        for (int i = 0; i < 6; i++) {
            start(AFTER, i);
            answer(AFTER, i, i < 2 ? 4 : i < 4 ? 3 : 1);
            handIn(AFTER.plusSeconds(100), i);
        }
        start(AFTER.plusSeconds(200), 5);
        answer(AFTER.plusSeconds(210), 5, 4);
        handIn(AFTER.plusSeconds(220), 5);
        assertThat(given.issue(CLOSES, session).issued()).isEqualTo(5);
        ExamResults results =
                in(CLOSES, given.manager, use -> use.get(ExamQueries.class).results(given.manager, course));
        assertThat(results.people()).isEqualTo(6);
        assertThat(results.passed()).isEqualTo(5);
        assertThat(results.lines()).hasSize(7);
        ExamStatistics figures =
                in(CLOSES, given.manager, use -> use.get(ExamQueries.class).statistics(given.manager, course));
        assertThat(figures.people()).isEqualTo(6);
        assertThat(figures.items()).hasSize(4);
        assertThat(figures.items().get(0).right()).as("hardest first").isEqualByComparingTo("0.3333");
        assertThat(figures.items().get(3).right()).isEqualByComparingTo("1");
        assertThat(figures.knowledge()).singleElement().satisfies(k -> {
            assertThat(k.people()).isEqualTo(6);
            assertThat(k.right()).isEqualByComparingTo("0.6667");
            assertThat(k.passing()).isEqualByComparingTo("0.6667");
        });
    }

    @Test
    @DisplayName("feedback: each once, nothing before the end, nothing below five, and nothing that links")
    void feedback() {
        List<String> questions = List.of("讲得清楚", "用得上", "时间合适 😀𠮷");
        refused(TrainingError.FEEDBACK_QUESTIONS, () -> ask(0, questions.subList(0, 2)));
        ask(0, questions);
        for (int i = 0; i < 4; i++) give(AFTER, i, List.of(5, 4, 3), i == 0 ? "案例再多一些 𠮷" : "");
        give(AFTER, 0, List.of(1, 1, 1), "第二次");
        refused(TrainingError.FEEDBACK_NOT_ATTENDED, () -> give(AFTER, 6, List.of(5, 5, 5), ""));
        refused(TrainingError.FEEDBACK_NOT_OPEN, () -> give(STARTS, 4, List.of(5, 5, 5), ""));
        refused(TrainingError.FEEDBACK_CLOSED, () -> give(CLOSES, 4, List.of(5, 5, 5), ""));
        refused(TrainingError.FEEDBACK_STAYS, () -> ask(1, questions));
        FeedbackReport four = report(CLOSES);
        assertThat(four.answered()).isEqualTo(4);
        assertThat(four.asked()).isEqualTo(6);
        assertThat(four.shown()).as("below five").isFalse();
        assertThat(four.texts()).isEmpty();
        give(AFTER, 4, List.of(1, 2, 3), "");
        assertThat(report(AFTER).shown()).as("not closed").isFalse();
        FeedbackReport report = report(CLOSES);
        assertThat(report.lines()).hasSize(3);
        assertThat(report.lines().get(0).counts()).containsExactly(1, 0, 0, 0, 4);
        assertThat(report.lines().get(0).mean()).isEqualByComparingTo("4.20");
        assertThat(report.texts()).containsExactly("案例再多一些 𠮷");
        List<Object> columns = new ArrayList<>();
        given.db.run(em -> columns.addAll(em.createNativeQuery("select g.column_name from"
                        + " information_schema.columns g join information_schema.columns a on a.column_name ="
                        + " g.column_name and a.table_schema = g.table_schema where g.table_schema = database() and"
                        + " g.table_name = 'feedback_given' and a.table_name = 'feedback_answer' order by 1")
                .getResultList()));
        assertThat(columns).as("what both rows know").hasToString("[form_id, tenant_id]");
    }

    @Test
    @DisplayName(
            "told once each: the test is open, it closes soon, feedback waits; not who sat it, answered or was absent")
    void toldOnce() {
        set(form(null, bank, 1));
        assertThat(tell(AFTER.minusSeconds(1))).as("not open").isEmpty();
        start(AFTER, 0);
        assertThat(tell(AFTER)).containsOnly("training.EXAM_OPEN").hasSize(5);
        assertThat(tell(AFTER.plusSeconds(60)))
                .as("a restart tells nobody twice")
                .isEmpty();
        Instant last = CLOSES.minus(AfterwardsRule.LAST);
        assertThat(tell(last.minusSeconds(1))).isEmpty();
        start(AFTER, 1);
        assertThat(tell(last)).containsOnly("training.EXAM_CLOSING").hasSize(4);
        assertThat(tell(CLOSES)).as("closed").isEmpty();
        ask(0, List.of("讲得清楚", "用得上", "时间合适"));
        give(AFTER, 0, List.of(5, 5, 5), "");
        assertThat(tell(AFTER)).containsOnly("training.FEEDBACK_OPEN").hasSize(5);
        assertThat(tell(AFTER)).isEmpty();
    }

    /** Kinds of the notices that a tick puts into inboxes. */
    private List<String> tell(Instant when) {
        List<String> before = notices();
        for (AfterwardsDue.Due due :
                in(when, given.manager, use -> use.get(AfterwardsDue.class).due())) {
            if (due.scope().tenantId() != given.association.id()) continue;
            doing(when, due.scope(), use -> use.get(TellAfterwards.class).tell(due.scope(), due.news(), due.about()));
        }
        List<String> after = new ArrayList<>(notices());
        before.forEach(after::remove);
        return after;
    }

    private List<String> notices() {
        List<String> kinds = new ArrayList<>();
        given.db.run(em -> em.createNativeQuery("select kind from notice where tenant_id = ?1"
                        + " and (kind like '%.EXAM%' or kind like '%.FEEDBACK%')")
                .setParameter(1, given.association.id())
                .getResultList()
                .forEach(kind -> kinds.add((String) kind)));
        return kinds;
    }

    private void ask(long version, List<String> questions) {
        doing(AFTER, given.manager, use -> use.get(AskFeedback.class)
                .ask(given.manager, session, version, questions, CLOSES));
    }

    private void give(Instant when, int person, List<Integer> scales, String text) {
        AccessScope me = firm.attendee(person);
        doing(when, me, use -> use.get(GiveFeedback.class).give(me, session, scales, text));
    }

    private FeedbackReport report(Instant when) {
        return in(when, given.manager, use -> use.get(FeedbackQueries.class).report(given.manager, session));
    }

    private <T> T in(Instant when, AccessScope scope, Function<Wiring, T> work) {
        return given.db.call(at(when), scope, work);
    }

    private void doing(Instant when, AccessScope scope, Consumer<Wiring> work) {
        in(when, scope, use -> {
            work.accept(use);
            return null;
        });
    }

    private static void refused(TrainingError code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
