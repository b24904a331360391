package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static io.zhuangan.training.GivenTraining.STARTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.Wiring;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.Time;
import io.zhuangan.training.EnrolmentResult.Seated;
import io.zhuangan.training.EnrolmentResult.Waiting;
import io.zhuangan.training.GivenTraining.Firm;
import io.zhuangan.training.domain.GmpClause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The association's programme: other times, series, copies, rooms, materials, and everybody's own calendar. */
class ProgrammeTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private final GivenTraining given = new GivenTraining();
    private final Firm firm = given.firm(3);
    private final AccessScope manager = given.manager;

    private void doing(AccessScope scope, Consumer<Wiring> work) {
        given.db.call(scope, use -> {
            work.accept(use);
            return null;
        });
    }

    private void postpone(UUID session, Instant starts, String reason) {
        long version = given.view(session).version();
        doing(manager, use -> use.get(PostponeSession.class).postpone(manager, session, version, starts, reason));
    }

    private List<String> told(long person) {
        return given.db.inTransaction(
                em -> em.createQuery("select n.kind from Notice n where n.personId = :person", String.class)
                        .setParameter("person", person)
                        .getResultList());
    }

    private List<UnitView> units(UUID session) {
        return given.db.call(manager, use -> use.get(CourseQueries.class).units(manager, session));
    }

    @Test
    @DisplayName("a postponed session takes units, check-in and cut-offs along and tells everybody enrolled")
    void postponed() {
        UUID session = given.session(1);
        given.enrol(firm, session, 0);
        given.enrol(firm, session, 1);
        List<UnitView> before = units(session);
        postpone(session, STARTS.plus(WEEK), "讲师改期");
        SessionView view = given.view(session);
        assertThat(view.starts()).isEqualTo(STARTS.plus(WEEK));
        assertThat(view.closes()).isEqualTo(STARTS.minus(Duration.ofHours(1)).plus(WEEK));
        assertThat(units(session)).zipSatisfy(before, (now, then) -> {
            assertThat(now.key()).isEqualTo(then.key());
            assertThat(now.starts()).isEqualTo(then.starts().plus(WEEK));
            assertThat(now.checkInFrom()).isEqualTo(then.checkInFrom().plus(WEEK));
        });
        assertThat(told(firm.people().get(0).id())).contains("training.POSTPONED");
        assertThat(told(firm.people().get(1).id())).contains("training.POSTPONED");
        assertThat(given.state(firm, session, 0)).isEqualTo(EnrolmentState.SEATED);
    }

    @Test
    @DisplayName("kept seats open later with the session, and a line that was closed moves again")
    void postponedWithRules() {
        Instant until = NOW.plus(Duration.ofDays(3));
        UUID session = given.session(
                1,
                new SessionRules(
                        false,
                        null,
                        null,
                        List.of(new SessionRules.Reserve(ReserveBasis.POST, Post.RELEASE.name(), 1, until))));
        assertThat(given.enrol(firm, session, 0)).isInstanceOf(Waiting.class);
        postpone(session, STARTS.plus(WEEK), "场地检修");
        assertThat(given.rules(firm, session).groups()).singleElement().satisfies(g -> assertThat(g.until())
                .isEqualTo(until.plus(WEEK)));
        assertThat(given.state(firm, session, 0)).isEqualTo(EnrolmentState.WAITING);
    }

    @Test
    @DisplayName("no reason, a time gone by, the same time, an old version, somebody checked in: refused as a whole")
    void postponeRefused() {
        UUID session = given.session(2);
        UUID enrolment = ((Seated) given.enrol(firm, session, 0)).enrolment();
        assertThatThrownBy(() -> postpone(session, STARTS.plus(WEEK), " ")).hasMessageContaining("REASON_MISSING");
        assertThatThrownBy(() -> postpone(session, NOW, "早些")).hasMessageContaining("POSTPONED_TO_PAST");
        assertThatThrownBy(() -> postpone(session, STARTS, "没变")).hasMessageContaining("POSTPONED_TO_SAME");
        assertThatThrownBy(() -> doing(manager, use -> use.get(PostponeSession.class)
                        .postpone(manager, session, 0, STARTS.plus(WEEK), "旧页面")))
                .isInstanceOf(Stale.class);
        UUID unit = units(session).get(0).key();
        doing(manager, use -> use.get(OpenCheckIn.class).open(manager, unit));
        doing(manager, use -> use.get(TakeRollCall.class)
                .take(manager, unit, List.of(RollMark.of(enrolment, AttendanceState.PRESENT))));
        assertThatThrownBy(() -> postpone(session, STARTS.plus(WEEK), "晚了")).hasMessageContaining("POSTPONE_RECORDED");
        assertThat(given.view(session).starts()).isEqualTo(STARTS);
    }

    private UUID again(UUID course, String title, Repeat... lines) {
        return given.db.call(manager, use -> use.get(RepeatSessions.class)
                .repeat(manager, course, title, List.of(lines))
                .get(0));
    }

    @Test
    @DisplayName("a session held again is a draft that keeps its distances, seats and rules")
    void repeated() {
        UUID session = given.session(
                4,
                new SessionRules(
                        true,
                        2,
                        STARTS.minus(Duration.ofDays(1)),
                        List.of(new SessionRules.Reserve(ReserveBasis.POST, Post.RELEASE.name(), 1, null))));
        SessionView template = given.view(session);
        LocalDate day = Time.day(STARTS).plusWeeks(2);
        UUID made = again(template.course(), null, new Repeat(session, day, null, null));
        SessionView copy = given.view(made);
        assertThat(copy.state()).isEqualTo(SessionState.DRAFT);
        assertThat(copy.number()).isEqualTo(template.number() + 1);
        assertThat(copy.starts()).isEqualTo(STARTS.plus(WEEK).plus(WEEK));
        assertThat(copy.taken()).isZero();
        SeatRules rules =
                given.db.call(manager, use -> use.get(SessionQueries.class).rules(manager, made));
        assertThat(rules.approval()).isTrue();
        assertThat(rules.offerHours()).isEqualTo(2);
        assertThat(rules.groups()).hasSize(1);
    }

    @Test
    @DisplayName("all or none: one wrong line and no session is made, no course copied")
    void repeatedAllOrNone() {
        UUID session = given.session(4);
        UUID course = given.view(session).course();
        LocalDate day = Time.day(STARTS).plusWeeks(1);
        UUID foreign = given.session(4);
        assertThatThrownBy(() -> again(
                        course, "新一年", new Repeat(session, day, null, null), new Repeat(foreign, day, null, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> again(
                        course,
                        null,
                        new Repeat(session, day, null, null),
                        new Repeat(session, Time.day(NOW), null, null)))
                .hasMessageContaining("REPEAT_DAY_PAST");
        assertThatThrownBy(() ->
                        again(course, null, new Repeat(session, day, null, null), new Repeat(session, day, null, null)))
                .hasMessageContaining("REPEAT_DAY_TWICE");
        assertThatThrownBy(() -> again(course, null)).hasMessageContaining("REPEAT_NOTHING");
        given.db.call(manager, use -> {
            assertThat(use.get(CourseQueries.class).sessionsOf(manager, course)).hasSize(1);
            assertThat(use.get(CourseQueries.class).courses(manager))
                    .noneMatch(c -> c.title().equals("新一年"));
            return null;
        });
    }

    @Test
    @DisplayName("last year's sessions come 52 weeks later, into a copy of the course if wanted")
    void yearAgain() {
        UUID session = given.session(4);
        UUID course = given.view(session).course();
        int year = Time.day(STARTS).getYear();
        List<RepeatLine> lines = given.db.call(
                manager, use -> use.get(PlanningQueries.class).yearAgain(manager, course, year, FreeDays.AFTER));
        assertThat(lines).singleElement().satisfies(l -> {
            assertThat(l.planned()).isEqualTo(Time.day(STARTS).plusWeeks(52));
            assertThat(l.day().getDayOfWeek().getValue()).isLessThan(6);
            assertThat(l.provisional()).isTrue();
        });
        UUID made = again(course, "下一年", new Repeat(session, lines.get(0).day(), "新教室", "新讲师"));
        SessionView copy = given.view(made);
        assertThat(copy.title()).isEqualTo("下一年");
        assertThat(copy.number()).isEqualTo(1);
        assertThat(copy.place()).isEqualTo("新教室");
        assertThat(copy.lecturer()).isEqualTo("新讲师");
    }

    @Test
    @DisplayName(
            "a copied course teaches the same clauses and has the same test, as far before or after as its session")
    void copiedWithClausesAndTest() {
        given.db.run(em -> {
            em.persist(new GmpClause(given.association.cityId(), "5.1", "供应商审核", "Supplier audit", true));
            em.persist(new GmpClause(given.association.cityId(), "6.3", "产品放行", "Product release", true));
        });
        UUID session = given.session(4);
        UUID course = given.view(session).course();
        doing(manager, use -> use.get(TeachClauses.class).teach(manager, course, List.of("5.1", "6.3")));
        List<UUID> bank = new ArrayList<>();
        for (String text : List.of("先问的", "后问的")) {
            bank.add(0, given.db.call(manager, use -> use.get(WriteQuestion.class)
                    .write(
                            manager,
                            new QuestionForm(
                                    null,
                                    0,
                                    QuestionKind.SINGLE,
                                    text,
                                    List.of("对的", "错的"),
                                    Set.of(0),
                                    "因为",
                                    "第七条",
                                    true))));
        }
        Instant opens = STARTS.plus(Duration.ofDays(1));
        doing(manager, use -> use.get(SetCourseExam.class)
                .set(
                        manager,
                        course,
                        new ExamForm(0, true, 30, 60, 2, opens, opens.plus(WEEK), null, List.of(), bank)));
        UUID made = again(course, "抄来的", new Repeat(session, Time.day(STARTS).plusWeeks(2), null, null));
        UUID copy = given.view(made).course();
        assertThat(given.db
                        .call(manager, use -> use.get(EffectQueries.class).course(manager, copy))
                        .clauses())
                .containsExactlyInAnyOrder("5.1", "6.3");
        ExamView exam = given.db
                .call(manager, use -> use.get(ExamQueries.class).exam(manager, copy))
                .orElseThrow();
        assertThat(exam.inForce()).isTrue();
        assertThat(exam.questions()).containsExactlyElementsOf(bank);
        assertThat(exam.opens()).isEqualTo(opens.plus(WEEK).plus(WEEK));
        assertThat(exam.closes()).isEqualTo(opens.plus(WEEK).plus(WEEK).plus(WEEK));
        assertThat(List.of(exam.minutes(), exam.passMark(), exam.attempts())).containsExactly(30, 60, 2);
    }

    @Test
    @DisplayName("a room or lecturer wanted twice is named with the other session; a cancelled one wants nothing")
    void clashes() {
        UUID course = given.course("先排的");
        UUID first = given.session(given.form(course, 3, STARTS));
        SessionForm wanted = given.form(given.course("后排的"), 3, STARTS.plus(Duration.ofMinutes(30)));
        List<PlanningClash> clashes =
                given.db.call(manager, use -> use.get(PlanningQueries.class).clashes(manager, wanted));
        assertThat(clashes)
                .extracting(PlanningClash::kind)
                .contains(PlanningClash.Kind.ROOM, PlanningClash.Kind.LECTURER);
        assertThat(clashes).allSatisfy(c -> assertThat(c.title()).isEqualTo("先排的"));
        doing(manager, use -> use.get(CancelSession.class).cancel(manager, first, "停办"));
        List<PlanningClash> left =
                given.db.call(manager, use -> use.get(PlanningQueries.class).clashes(manager, wanted));
        assertThat(left).isEmpty();
    }

    @Test
    @DisplayName("who a course is not meant for is marked, and may enrol all the same")
    void meant() {
        UUID course = given.db.call(manager, use -> use.get(PlanCourse.class)
                .plan(
                        manager,
                        new CourseForm(
                                null,
                                0,
                                "儿童专题",
                                "",
                                true,
                                Organiser.ASSOCIATION,
                                Set.of(Post.RELEASE.name()),
                                Set.of(EnterpriseKind.CHILDREN.name()),
                                80,
                                null)));
        UUID session = given.session(given.form(course, 3, STARTS));
        given.holds(firm, 0, Post.RELEASE);
        assertThat(candidates(session)).extracting(Candidate::meant).containsOnly(false);
        given.makes(firm, EnterpriseKind.CHILDREN);
        assertThat(candidates(session))
                .filteredOn(Candidate::meant)
                .extracting(Candidate::person)
                .containsExactly(firm.person(0));
        assertThat(given.enrol(firm, session, 0).beside()).isFalse();
        assertThat(given.enrol(firm, session, 1)).isInstanceOfSatisfying(Seated.class, in -> assertThat(in.beside())
                .isTrue());
        assertThat(given.enrol(firm, session, 1).beside()).isTrue();
    }

    private List<Candidate> candidates(UUID session) {
        return given.db.call(firm.contact(), use -> use.get(OwnTrainingQueries.class)
                .desk(firm.contact(), session)
                .candidates());
    }

    private String link(AccessScope scope, UUID session) {
        return given.db.call(scope, use -> use.get(SessionQueries.class).onlineLink(scope, session));
    }

    @Test
    @DisplayName("the link is for whoever sits, the firm's contact and the association, not for those in line")
    void onlineLink() {
        UUID course = given.course("线上课");
        SessionForm form = given.form(course, 1, STARTS);
        UUID session = given.session(new SessionForm(
                        null,
                        0,
                        course,
                        "会议",
                        TeachingMode.ONLINE,
                        "",
                        1,
                        null,
                        10,
                        form.opens(),
                        form.closes(),
                        form.units())
                .taught(LecturerKind.LECTURE_HALL, "https://meet.example.org/1"));
        assertThat(link(firm.contact(), session)).isNull();
        given.enrol(firm, session, 0);
        Firm other = given.firm(1);
        given.enrol(other, session, 0);
        assertThat(link(manager, session)).isEqualTo("https://meet.example.org/1");
        assertThat(link(firm.contact(), session)).isEqualTo("https://meet.example.org/1");
        assertThat(link(firm.attendee(0), session)).isEqualTo("https://meet.example.org/1");
        assertThat(link(firm.attendee(1), session)).isNull();
        assertThat(link(other.contact(), session)).isNull();
    }

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private List<MaterialView> materials(AccessScope scope, UUID course) {
        return given.db.call(scope, use -> use.get(MaterialQueries.class).of(scope, course));
    }

    @Test
    @DisplayName(
            "materials are for people with a seat, their firm's contact and the association; open ones for everybody")
    void materials() {
        UUID session = given.session(3);
        UUID course = given.view(session).course();
        UUID slides = keep(course, false, "讲义.pdf");
        UUID leaflet = keep(course, true, "简介.pdf");
        assertThat(materials(manager, course)).hasSize(2);
        assertThat(materials(firm.contact(), course))
                .extracting(MaterialView::key)
                .containsExactly(leaflet);
        given.enrol(firm, session, 0);
        assertThat(materials(firm.contact(), course)).hasSize(2);
        assertThat(materials(firm.attendee(0), course)).hasSize(2);
        assertThat(materials(firm.attendee(1), course)).hasSize(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        doing(firm.contact(), use -> use.get(MaterialQueries.class).write(firm.contact(), slides, out));
        assertThat(out.toByteArray()).isEqualTo(PDF);
        Firm other = given.firm(1);
        assertThatThrownBy(() -> doing(
                        other.contact(), use -> use.get(MaterialQueries.class).get(other.contact(), slides)))
                .isInstanceOf(NotFound.class);
        doing(manager, use -> use.get(RemoveMaterial.class).remove(manager, slides));
        assertThat(materials(firm.contact(), course))
                .extracting(MaterialView::key)
                .containsExactly(leaflet);
    }

    private UUID keep(UUID course, boolean open, String name) {
        Given.Someone staff = given.given.person("王");
        AccessScope wang = given.association.scope(staff.id(), staff.name(), Right.MANAGE_COURSES);
        return given.db.call(
                wang, use -> use.get(KeepMaterial.class).keep(wang, course, open, name, new ByteArrayInputStream(PDF)));
    }

    private OwnCalendar.Address renew(AccessScope scope) {
        return given.db.call(scope, use -> use.get(RenewCalendarAddress.class).renew(scope));
    }

    private List<CalendarEntry> read(String secret) {
        return given.db.call(
                manager, use -> use.get(PersonalCalendar.class).read(secret).orElse(null));
    }

    @Test
    @DisplayName(
            "an own calendar has a secret address; its events keep their UID and grow in sequence; a new one ends the old")
    void ownCalendar() {
        AccessScope sun = firm.attendee(0);
        String secret = renew(sun).secret();
        assertThat(read(secret)).isEmpty();
        UUID session = given.session(1);
        UUID enrolment = ((Seated) given.enrol(firm, session, 0)).enrolment();
        given.enrol(firm, session, 1);
        CalendarEntry first = read(secret).get(0);
        assertThat(first.key()).isEqualTo(enrolment);
        assertThat(first.cancelled()).isFalse();
        postpone(session, STARTS.plus(WEEK), "改期");
        CalendarEntry moved = read(secret).get(0);
        assertThat(moved.key()).isEqualTo(enrolment);
        assertThat(moved.sequence()).isGreaterThan(first.sequence());
        given.withdraw(firm, enrolment);
        CalendarEntry gone = read(secret).get(0);
        assertThat(gone.cancelled()).isTrue();
        assertThat(gone.sequence()).isGreaterThan(moved.sequence());
        String other = renew(sun).secret();
        assertThat(other).isNotEqualTo(secret);
        assertThat(read(secret)).isNull();
        assertThat(read(other)).hasSize(1);
        assertThat(read("x")).isNull();
    }

    @Test
    @DisplayName("a cancelled session is cancelled in the calendars of those who waited, too")
    void cancelledInCalendars() {
        String waiting = renew(firm.attendee(1)).secret();
        UUID session = given.session(1);
        given.enrol(firm, session, 0);
        given.enrol(firm, session, 1);
        long before = read(waiting).get(0).sequence();
        doing(manager, use -> use.get(CancelSession.class).cancel(manager, session, "台风"));
        assertThat(read(waiting)).singleElement().satisfies(e -> {
            assertThat(e.cancelled()).isTrue();
            assertThat(e.cancelReason()).isEqualTo("台风");
            assertThat(e.sequence()).isGreaterThan(before);
        });
        assertThatThrownBy(() -> postpone(session, STARTS.plus(WEEK), "晚了")).isInstanceOf(RuleViolated.class);
        assertThat(told(firm.people().get(1).id())).contains("training.CANCELLED");
    }
}
