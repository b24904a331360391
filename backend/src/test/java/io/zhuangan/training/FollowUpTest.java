package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static io.zhuangan.training.GivenTraining.STARTS;
import static io.zhuangan.training.GivenTraining.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.training.GivenTraining.Firm;
import io.zhuangan.training.domain.FollowUpRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Follow-up questions after a seat was given, on the real database. */
class FollowUpTest {
    private static final FollowUpForm.Question DIET =
            new FollowUpForm.Question(null, FollowUpKind.TEXT, "饮食禁忌 😀𠮷？", null, false);
    private static final FollowUpForm.Question CAR =
            new FollowUpForm.Question(null, FollowUpKind.CHOICE, "怎么来？", List.of("开车", "地铁"), true);
    private static final FollowUpForm.Question NIGHT =
            new FollowUpForm.Question(null, FollowUpKind.YES_NO, "要住宿吗？", null, true);

    private final GivenTraining given = new GivenTraining();
    private final Firm firm = given.firm(4);
    private final Firm other = given.firm(1);
    private UUID session;

    @BeforeEach
    void twoSeatsAndAFormOfTwoQuestions() {
        session = given.session(2);
        ask(NOW, 0, null, DIET, CAR);
    }

    @Test
    @DisplayName(
            "only a seat is asked: seated, moved up and accepted answer; waiting, requested and withdrawn find nothing")
    void whoIsAsked() {
        UUID first = place(0);
        UUID second = place(1);
        UUID third = place(2);
        assertThat(own(firm.attendee(0), first).questions()).hasSize(2);
        assertThatThrownBy(() -> own(firm.attendee(2), third)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own(firm.contact(), third)).isInstanceOf(NotFound.class);
        answer(NOW, firm.attendee(0), first, 0, "", "开车");
        answer(NOW, firm.contact(), second, 0, "不吃辣", "地铁");
        assertThat(report().answered()).isEqualTo(2);
        given.withdraw(firm, first);
        assertThatThrownBy(() -> own(firm.attendee(0), first)).isInstanceOf(NotFound.class);
        assertThat(own(firm.attendee(2), third).questions()).as("moved up").hasSize(2);
        FollowUpReport report = report();
        assertThat(report.asked()).isEqualTo(2);
        assertThat(report.answered()).as("the withdrawn one is not counted").isEqualTo(1);
        assertThat(report.questions().get(1).counts())
                .extracting(FollowUpReport.Count::people)
                .containsExactly(0, 1);
        assertThat(report.missing()).singleElement().satisfies(p -> assertThat(p.place())
                .isEqualTo(third));
        assertThat(report.people())
                .filteredOn(FollowUpReport.Person::complete)
                .singleElement()
                .satisfies(p -> assertThat(p.answers()).containsExactly("不吃辣", "地铁"));

        UUID approved = given.session(1, new SessionRules(true, null, null, List.of()));
        ask(approved, NOW, 0, null, CAR);
        UUID asked = ((EnrolmentResult.Requested) given.enrol(firm, approved, 0)).enrolment();
        assertThatThrownBy(() -> own(firm.attendee(0), asked)).isInstanceOf(NotFound.class);
        given.approve(asked);
        assertThat(own(firm.attendee(0), asked).questions()).hasSize(1);

        UUID offering = given.session(1, new SessionRules(false, 24, null, List.of()));
        ask(offering, NOW, 0, null, CAR);
        UUID seat = ((EnrolmentResult.Seated) given.enrol(firm, offering, 0)).enrolment();
        UUID offered = ((EnrolmentResult.Waiting) given.enrol(firm, offering, 1)).enrolment();
        given.withdraw(firm, seat);
        assertThatThrownBy(() -> own(firm.attendee(1), offered)).as("offered").isInstanceOf(NotFound.class);
        given.accept(NOW, firm, offered);
        assertThat(own(firm.attendee(1), offered).questions()).hasSize(1);
    }

    @Test
    @DisplayName("a colleague, another firm and another association find nothing, read and write")
    void foreign() {
        UUID first = place(0);
        AccessScope colleague = firm.attendee(1);
        AccessScope rival = new GivenTraining().manager;
        for (AccessScope stranger : List.of(colleague, other.contact(), other.attendee(0))) {
            assertThatThrownBy(() -> own(stranger, first)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing(
                            NOW, stranger, use -> use.get(AnswerFollowUp.class).answer(stranger, first, 0, List.of())))
                    .isInstanceOf(NotFound.class);
        }
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> in(NOW, rival, use -> use.get(FollowUpQueries.class).report(rival, session)),
                () -> doing(NOW, rival, use -> use.get(AskFollowUp.class)
                        .ask(rival, session, new FollowUpForm(0, null, List.of(DIET)))))) {
            assertThatThrownBy(call).isInstanceOf(NotFound.class);
        }
        List<OwnFollowUp> ofOther = in(
                NOW, other.contact(), use -> use.get(OwnFollowUpQueries.class).open(other.contact(), 50));
        List<OwnFollowUp> ofColleague =
                in(NOW, colleague, use -> use.get(OwnFollowUpQueries.class).open(colleague, 50));
        List<OwnFollowUp> ofFirm =
                in(NOW, firm.contact(), use -> use.get(OwnFollowUpQueries.class).inSession(firm.contact(), session));
        assertThat(ofOther).isEmpty();
        assertThat(ofColleague).isEmpty();
        assertThat(ofFirm).hasSize(1);
    }

    @Test
    @DisplayName("changed until due, refused after; required and known choices; of two windows the second is told")
    void answering() {
        UUID first = place(0);
        AccessScope me = firm.attendee(0);
        refused(TrainingError.FOLLOW_UP_MISSING, () -> answer(NOW, me, first, 0, "不吃辣", ""));
        refused(TrainingError.FOLLOW_UP_CHOICE, () -> answer(NOW, me, first, 0, "", "飞机"));
        answer(NOW, me, first, 0, "不吃辣", "开车");
        assertThatThrownBy(() -> answer(NOW, firm.contact(), first, 0, "", "地铁"))
                .as("the firm's window is older")
                .isInstanceOf(Stale.class);
        OwnFollowUp read = own(firm.contact(), first);
        answer(STARTS.minusSeconds(1), firm.contact(), first, read.version(), "", "地铁");
        OwnFollowUp after = own(me, first);
        assertThat(after.questions()).extracting(OwnFollowUp.Question::answer).containsExactly(null, "地铁");
        assertThat(after.answeredBy()).isEqualTo(firm.contact().personName());
        refused(TrainingError.FOLLOW_UP_CLOSED, () -> answer(STARTS, me, first, after.version(), "", "开车"));
        assertThat(own(me, first).complete()).isTrue();
    }

    @Test
    @DisplayName("an answered question keeps its words and stays; others change; a change under an open window is told")
    void changing() {
        UUID first = place(0);
        answer(NOW, firm.attendee(0), first, 0, "", "开车");
        FollowUpReport read = report();
        UUID diet = read.questions().get(0).key();
        UUID car = read.questions().get(1).key();
        assertThat(read.questions()).extracting(FollowUpReport.Line::fixed).containsExactly(false, true);
        var otherWords = new FollowUpForm.Question(car, FollowUpKind.CHOICE, "怎么去？", CAR.options(), true);
        refused(TrainingError.FOLLOW_UP_ANSWERED, () -> ask(NOW, read.version(), null, otherWords));
        refused(TrainingError.FOLLOW_UP_ANSWERED, () -> ask(NOW, read.version(), null, DIET));
        given.withdraw(firm, first);
        refused(TrainingError.FOLLOW_UP_ANSWERED, () -> ask(NOW, read.version(), null, DIET));
        var sameCar = new FollowUpForm.Question(car, FollowUpKind.CHOICE, CAR.text(), CAR.options(), false);
        var newDiet = new FollowUpForm.Question(diet, FollowUpKind.TEXT, "忌口？", null, false);
        ask(NOW, read.version(), STARTS.minusSeconds(60), sameCar, newDiet, NIGHT);
        FollowUpReport after = report();
        assertThat(after.questions()).extracting(FollowUpReport.Line::text).containsExactly("怎么来？", "忌口？", "要住宿吗？");
        assertThat(after.questions().get(0).key()).isEqualTo(car);
        assertThat(after.questions().get(1).key()).isNotEqualTo(diet);
        assertThatThrownBy(() -> ask(NOW, read.version(), null, sameCar)).isInstanceOf(Stale.class);
        UUID second = place(1);
        AccessScope me = firm.attendee(1);
        refused(
                TrainingError.FOLLOW_UP_UNKNOWN,
                () -> doing(NOW, me, use -> use.get(AnswerFollowUp.class)
                        .answer(me, second, 0, List.of(new OwnFollowUp.Answer(diet, "旧题")))));
        refused(TrainingError.FOLLOW_UP_STARTED, () -> ask(STARTS, after.version(), null, sameCar));
    }

    @Test
    @DisplayName("told once, again when a question is new, reminded once two days before; never who waits or is done")
    void telling() {
        UUID first = place(0);
        place(1);
        place(2);
        assertThat(tell(NOW)).as("persons").containsOnly("FOLLOW_UP_OPEN").hasSize(2);
        assertThat(tell(NOW)).as("a restart tells nobody twice").isEmpty();
        answer(NOW, firm.attendee(0), first, 0, "", "开车");
        FollowUpReport read = report();
        ask(
                NOW.plusSeconds(1),
                read.version(),
                null,
                new FollowUpForm.Question(
                        read.questions().get(1).key(), FollowUpKind.CHOICE, CAR.text(), CAR.options(), true),
                NIGHT);
        assertThat(tell(NOW.plusSeconds(2)))
                .as("seats from before")
                .containsOnly("FOLLOW_UP_OPEN")
                .hasSize(2);
        Instant last = STARTS.minus(FollowUpRule.AHEAD);
        assertThat(tell(last.minusSeconds(1))).isEmpty();
        OwnFollowUp half = own(firm.attendee(0), first);
        doing(NOW, firm.attendee(0), use -> use.get(AnswerFollowUp.class)
                .answer(
                        firm.attendee(0),
                        first,
                        half.version(),
                        List.of(
                                new OwnFollowUp.Answer(half.questions().get(0).key(), "开车"),
                                new OwnFollowUp.Answer(half.questions().get(1).key(), "NO"))));
        assertThat(tell(last)).as("one is done").containsExactly("FOLLOW_UP_DUE");
        assertThat(tell(last)).isEmpty();
        given.withdraw(last, firm.contact(), first, null);
        assertThat(tell(last.plusSeconds(60)))
                .as("moved up, told, not reminded at once")
                .containsExactly("FOLLOW_UP_OPEN");
        assertThat(tell(last.plusSeconds(120))).isEmpty();
        assertThat(tell(STARTS)).isEmpty();
    }

    @Test
    @DisplayName("a postponed session moves the end; copies and repeats ask the same and know no answers")
    void moving() {
        UUID first = place(0);
        answer(NOW, firm.attendee(0), first, 0, "", "开车");
        FollowUpReport read = report();
        var lines = read.questions().stream()
                .map(q -> new FollowUpForm.Question(q.key(), q.kind(), q.text(), q.options(), q.required()))
                .toArray(FollowUpForm.Question[]::new);
        ask(NOW, read.version(), STARTS.minus(Duration.ofDays(1)), lines);
        SessionView view = given.view(session);
        doing(NOW, given.manager, use -> use.get(PostponeSession.class)
                .postpone(given.manager, session, view.version(), STARTS.plus(Duration.ofDays(3)), "教室停电"));
        assertThat(report().answerBy()).isEqualTo(STARTS.plus(Duration.ofDays(2)));

        UUID repeated = in(NOW, given.manager, use -> use.get(RepeatSessions.class)
                        .repeat(
                                given.manager,
                                view.course(),
                                "照去年 " + UUID.randomUUID(),
                                List.of(new Repeat(
                                        session,
                                        LocalDate.ofInstant(STARTS, TestDatabase.CLOCK.getZone())
                                                .plusDays(23),
                                        null,
                                        null))))
                .get(0);
        SessionForm form = given.form(view.course(), 5, STARTS);
        UUID copied = given.draft(new SessionForm(
                null,
                0,
                form.course(),
                form.place(),
                form.mode(),
                form.lecturer(),
                form.quota(),
                null,
                10,
                form.opens(),
                form.closes(),
                form.units(),
                null,
                null,
                null,
                session));
        for (UUID made : List.of(repeated, copied)) {
            FollowUpReport copy = report(made);
            assertThat(copy.questions()).extracting(FollowUpReport.Line::text).containsExactly(DIET.text(), CAR.text());
            assertThat(copy.questions()).noneMatch(FollowUpReport.Line::fixed);
            assertThat(copy.questions().get(1).required()).isTrue();
            assertThat(copy.answerBy()).isEqualTo(given.view(made).starts().minus(Duration.ofDays(1)));
        }
    }

    private UUID place(int person) {
        EnrolmentResult result = given.enrol(firm, session, person);
        return result instanceof EnrolmentResult.Seated s
                ? s.enrolment()
                : ((EnrolmentResult.Waiting) result).enrolment();
    }

    private void ask(Instant when, long version, Instant until, FollowUpForm.Question... questions) {
        ask(session, when, version, until, questions);
    }

    private void ask(UUID of, Instant when, long version, Instant until, FollowUpForm.Question... questions) {
        doing(when, given.manager, use -> use.get(AskFollowUp.class)
                .ask(given.manager, of, new FollowUpForm(version, until, List.of(questions))));
    }

    /** Answers diet and way of coming. */
    private void answer(Instant when, AccessScope who, UUID place, long version, String diet, String car) {
        List<OwnFollowUp.Question> asked = own(who, place).questions();
        doing(when, who, use -> use.get(AnswerFollowUp.class)
                .answer(
                        who,
                        place,
                        version,
                        List.of(
                                new OwnFollowUp.Answer(asked.get(0).key(), diet),
                                new OwnFollowUp.Answer(asked.get(1).key(), car))));
    }

    private OwnFollowUp own(AccessScope who, UUID place) {
        return in(NOW, who, use -> use.get(OwnFollowUpQueries.class).one(who, place));
    }

    private FollowUpReport report() {
        return report(session);
    }

    private FollowUpReport report(UUID of) {
        return in(NOW, given.manager, use -> use.get(FollowUpQueries.class).report(given.manager, of));
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
        given.db.run(
                em -> em.createNativeQuery("select kind from notice where tenant_id = ?1 and kind like '%.FOLLOW_UP%'")
                        .setParameter(1, given.association.id())
                        .getResultList()
                        .forEach(kind -> kinds.add(((String) kind).substring("training.".length()))));
        return kinds;
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
