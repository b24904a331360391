package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static io.zhuangan.training.GivenTraining.STARTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.EnrolmentResult.Refused;
import io.zhuangan.training.EnrolmentResult.Requested;
import io.zhuangan.training.EnrolmentResult.Seated;
import io.zhuangan.training.EnrolmentResult.Waiting;
import io.zhuangan.training.GivenTraining.Firm;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentRulesTest {
    private static final Instant LATER = NOW.plus(Duration.ofDays(2));
    private static final SessionRules APPROVAL = new SessionRules(true, null, null, List.of());

    private final GivenTraining given = new GivenTraining();
    private final Firm firm = given.firm(5);
    private final Firm other = given.firm(4);

    private static SessionRules kept(int seats, Instant until) {
        return new SessionRules(
                false,
                null,
                null,
                List.of(new SessionRules.Reserve(ReserveBasis.POST, "QUALITY_SAFETY_HEAD", seats, until)));
    }

    private static void refused(TrainingError code, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    @DisplayName("专席：只剩专席时别人排候补，质量安全负责人直接坐下，不算插队")
    void keptSeatsGoToTheirGroupOnly() {
        UUID session = given.session(2, kept(1, LATER));
        given.holds(firm, 0, Post.QUALITY_SAFETY_HEAD);
        assertThat(given.enrol(other, session, 0)).isInstanceOf(Seated.class);
        assertThat(given.enrol(other, session, 1)).isInstanceOf(Waiting.class);
        assertThat(given.rules(other, session).held()).isEqualTo(1);
        assertThat(given.rules(other, session).kept()).singleElement().satisfies(g -> {
            assertThat(g.code()).isEqualTo("QUALITY_SAFETY_HEAD");
            assertThat(g.lacking()).isEqualTo(1);
        });
        assertThat(given.enrol(firm, session, 0)).isInstanceOf(Seated.class);
        assertThat(given.rules(other, session).held()).isZero();
        assertThat(given.view(session).taken()).isEqualTo(2);
    }

    @Test
    @DisplayName("专席到期放开给候补，按先后；迟到的定时器不让新来的人抢先")
    void releasedSeatsGoToTheLineInItsOrder() {
        UUID session = given.session(2, kept(2, LATER));
        given.enrol(firm, session, 0);
        given.enrol(other, session, 0);
        given.enrol(firm, session, 1);
        assertThat(given.view(session).waiting()).isEqualTo(3);
        // nobody has run the timer: a newcomer's request itself lets the line go first
        assertThat(given.enrol(LATER, other, session, 1)).isInstanceOf(Waiting.class);
        assertThat(given.state(firm, session, 0)).isEqualTo(EnrolmentState.SEATED);
        assertThat(given.state(other, session, 0)).isEqualTo(EnrolmentState.SEATED);
        assertThat(given.place(firm, session, 1).position()).isEqualTo(1);
    }

    @Test
    @DisplayName("专席也可按企业类别留；到期的场次由定时器找到")
    void seatsAreKeptForKindsOfFirms() {
        SessionRules rules = new SessionRules(
                false, null, null, List.of(new SessionRules.Reserve(ReserveBasis.FIRM_KIND, "SMALL_MEDIUM", 1, LATER)));
        UUID session = given.session(1, rules);
        given.makes(other, EnterpriseKind.SMALL_MEDIUM);
        assertThat(given.enrol(firm, session, 0)).isInstanceOf(Waiting.class);
        assertThat(given.enrol(other, session, 0)).isInstanceOf(Seated.class);
        given.withdraw(other, given.place(other, session, 0).key());
        assertThat(given.state(firm, session, 0)).isEqualTo(EnrolmentState.WAITING);
        List<UUID> due =
                given.db.call(GivenTraining.at(LATER), given.manager, use -> use.get(LinesDue.class).due().stream()
                        .map(LinesDue.Due::session)
                        .toList());
        assertThat(due).contains(session);
        given.settle(LATER, session);
        assertThat(given.state(firm, session, 0)).isEqualTo(EnrolmentState.SEATED);
        List<LinesDue.Due> afterwards =
                given.db.call(GivenTraining.at(LATER), given.manager, use -> use.get(LinesDue.class)
                        .due());
        assertThat(afterwards).noneMatch(d -> d.session().equals(session));
    }

    @Test
    @DisplayName("工作人员可以提前放开专席，要写原因，记下来人人看得见")
    void staffOpenKeptSeatsWithAReason() {
        UUID session = given.session(1, kept(1, LATER));
        given.enrol(firm, session, 0);
        refused(TrainingError.REASON_MISSING, () -> open(session, " "));
        assertThat(open(session, "名单已定")).isEqualTo(1);
        assertThat(given.state(firm, session, 0)).isEqualTo(EnrolmentState.SEATED);
        refused(TrainingError.RESERVE_OPEN, () -> open(session, "再来一次"));
        assertThat(changes(other, session)).singleElement().satisfies(c -> {
            assertThat(c.verb()).isEqualTo(LineVerb.SEATS_OPENED);
            assertThat(c.reason()).isEqualTo("名单已定");
        });
    }

    private int open(UUID session, String reason) {
        return given.db.call(
                given.manager, use -> use.get(OpenKeptSeats.class).open(given.manager, session, 1, reason));
    }

    private List<LineChangeView> changes(Firm reader, UUID session) {
        return given.db.call(reader.contact(), use -> use.get(OwnTrainingQueries.class)
                .desk(reader.contact(), session)
                .changes());
    }

    @Test
    @DisplayName("mod_booking#899：增加名额不越过审核；空席也不")
    void approvalIsNeverBypassed() {
        UUID session = given.session(1, APPROVAL);
        Requested first = (Requested) given.enrol(firm, session, 0);
        Requested second = (Requested) given.enrol(other, session, 0);
        assertThat(given.view(session).taken()).isZero();
        assertThat(given.quota(session, 5)).isZero();
        assertThat(given.approve(first.enrolment())).isEqualTo(EnrolmentState.SEATED);
        assertThat(given.approve(first.enrolment())).isEqualTo(EnrolmentState.SEATED);
        given.withdraw(firm, first.enrolment());
        assertThat(given.state(other, session, 0)).isEqualTo(EnrolmentState.REQUESTED);
        assertThat(given.enrol(other, session, 0)).isEqualTo(second);
    }

    @Test
    @DisplayName("数据库也不让没有批准的人坐下")
    void theDatabaseRefusesASeatWithoutApproval() throws SQLException {
        UUID session = given.session(1, APPROVAL);
        Requested first = (Requested) given.enrol(firm, session, 0);
        try (Connection connection = given.db.connect();
                var bypass = connection.prepareStatement("update enrolment set state = 'SEATED' where uid = ?")) {
            bypass.setString(1, first.enrolment().toString());
            assertThatThrownBy(bypass::executeUpdate).hasMessageContaining("enrolment_approved");
        }
    }

    @Test
    @DisplayName("批准得晚不丢位次：按提出申请的先后排进候补")
    void slowStaffCostNobodyThePlace() {
        UUID session = given.session(1, APPROVAL);
        UUID a = ((Requested) given.enrol(firm, session, 0)).enrolment();
        UUID b = ((Requested) given.enrol(firm, session, 1)).enrolment();
        UUID c = ((Requested) given.enrol(other, session, 0)).enrolment();
        assertThat(given.approve(b)).isEqualTo(EnrolmentState.SEATED);
        assertThat(given.approve(c)).isEqualTo(EnrolmentState.WAITING);
        assertThat(given.approve(a)).isEqualTo(EnrolmentState.WAITING);
        assertThat(given.place(firm, session, 0).position()).isEqualTo(1);
        given.withdraw(firm, b);
        assertThat(given.state(firm, session, 0)).isEqualTo(EnrolmentState.SEATED);
        assertThat(given.state(other, session, 0)).isEqualTo(EnrolmentState.WAITING);
    }

    @Test
    @DisplayName("不批准要写原因，企业看得到；只能由主办协会来办")
    void decliningNeedsAReasonThatTheFirmReads() {
        UUID session = given.session(3, APPROVAL);
        UUID asked = ((Requested) given.enrol(firm, session, 0)).enrolment();
        refused(TrainingError.REASON_MISSING, () -> decline(asked, ""));
        GivenTraining elsewhere = new GivenTraining();
        assertThatThrownBy(() -> elsewhere.approve(asked)).isInstanceOf(NotFound.class);
        decline(asked, "面向检验岗位");
        assertThat(given.state(firm, session, 0)).isEqualTo(EnrolmentState.WITHDRAWN);
        List<EndedPlace> ended = given.db.call(firm.contact(), use -> use.get(OwnTrainingQueries.class)
                .desk(firm.contact(), session)
                .ended());
        assertThat(ended).singleElement().satisfies(e -> {
            assertThat(e.how()).isEqualTo(Ending.DECLINED);
            assertThat(e.note()).isEqualTo("面向检验岗位");
        });
        refused(TrainingError.NOT_REQUESTED, () -> given.approve(asked));
        assertThat(given.enrol(firm, session, 0)).isInstanceOf(Requested.class);
    }

    private void decline(UUID enrolment, String reason) {
        given.db.call(given.manager, use -> {
            use.get(DeclineRequest.class).decline(given.manager, enrolment, reason);
            return null;
        });
    }

    @Test
    @DisplayName("pretix#974：几个人一起报，要么都有席位，要么都不报")
    void aGroupGetsAllSeatsOrNone() {
        UUID session = given.session(2);
        refused(TrainingError.NOT_ALL_SEATED, () -> given.enrol(firm, session, Together.ONLY_ALL, 0, 1, 2));
        assertThat(given.view(session).taken()).isZero();
        assertThat(given.view(session).waiting()).isZero();
        assertThat(given.enrol(firm, session, Together.ONLY_ALL, 0, 1)).allMatch(Seated.class::isInstance);
        List<EnrolmentResult> some = given.enrol(firm, session, Together.AS_MANY_AS_POSSIBLE, 1, 2);
        assertThat(some.get(0)).isInstanceOf(Seated.class);
        assertThat(some.get(1)).isInstanceOf(Waiting.class);
    }

    @Test
    @DisplayName("alf.io#1289：一人两家雇主，一场只报一次；拒绝时说出是哪家，别的不说")
    void onePersonWithTwoEmployersIsInOnce() {
        UUID session = given.session(3);
        given.alsoWorksFor(firm, 0, other);
        UUID both = firm.person(0);
        Seated seat = (Seated) given.enrol(firm, session, 0);
        List<EnrolmentResult> again = given.db.call(
                other.contact(), use -> use.get(EnrolColleagues.class).enrol(other.contact(), session, List.of(both)));
        assertThat(again.get(0)).isInstanceOfSatisfying(Refused.class, r -> {
            assertThat(r.code()).isEqualTo(TrainingError.IN_THROUGH_OTHER);
            assertThat(r.args()).containsExactly(firm.tenant().name());
        });
        assertThat(given.view(session).taken()).isEqualTo(1);
        given.withdraw(firm, seat.enrolment());
        EnrolmentResult now = given.db.call(other.contact(), use -> use.get(EnrolColleagues.class)
                .enrol(other.contact(), session, List.of(both))
                .get(0));
        assertThat(now).isInstanceOf(Seated.class);
        assertThat(given.roll(session)).singleElement().satisfies(r -> assertThat(r.state())
                .isEqualTo(EnrolmentState.SEATED));
    }

    @ParameterizedTest(name = "firm, {0} s before the cut-off: {1}; staff without a reason: {2}")
    @CsvSource({"1,true", "0,false", "-1,false"})
    @DisplayName("退报截止前企业自己退；之后只有协会能退，要写原因")
    void firmsGiveBackUntilTheCutOff(int secondsBefore, boolean allowed) {
        Instant cutOff = NOW.plus(Duration.ofDays(5));
        UUID session = given.session(3, new SessionRules(false, null, cutOff, List.of()));
        UUID seat = ((Seated) given.enrol(firm, session, 0)).enrolment();
        Instant at = cutOff.minusSeconds(secondsBefore);
        if (allowed) {
            given.withdraw(at, firm.contact(), seat, null);
        } else {
            refused(TrainingError.WITHDRAWAL_CLOSED, () -> given.withdraw(at, firm.contact(), seat, null));
            refused(TrainingError.REASON_MISSING, () -> given.withdraw(at, given.manager, seat, null));
            given.withdraw(at, given.manager, seat, "本人生病，企业来电");
        }
        assertThat(given.state(firm, session, 0)).isEqualTo(EnrolmentState.WITHDRAWN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "RESERVE_SEATS,   0, 24, 0, 0",
        "RESERVE_SEATS,   4, 24, 0, 0",
        "RESERVE_UNTIL,   1, 600, 0, 0",
        "RESERVE_UNTIL,   1, -24, 0, 0",
        "OFFER_HOURS_RANGE, 1, 24, 0, 0",
        "OFFER_HOURS_RANGE, 1, 24, 337, 0",
        "WITHDRAW_WINDOW, 1, 24, 1, 241"
    })
    @DisplayName("不成立的设置一次拒绝，说是哪一条")
    void rulesThatDoNotHoldAreRefused(
            TrainingError code, int seats, int untilHours, Integer offerHours, int withdrawHours) {
        Integer offer = code == TrainingError.OFFER_HOURS_RANGE || offerHours > 0 ? offerHours : null;
        Instant withdraw = withdrawHours == 0 ? null : NOW.plus(Duration.ofHours(withdrawHours));
        SessionRules rules = new SessionRules(
                false,
                offer,
                withdraw,
                List.of(new SessionRules.Reserve(
                        ReserveBasis.POST, "INSPECTION", seats, NOW.plus(Duration.ofHours(untilHours)))));
        refused(
                code,
                () -> given.draft(given.form(given.course("规则 " + UUID.randomUUID()), 3, STARTS)
                        .with(rules)));
    }

    @Test
    @DisplayName("草稿改了设置，发布后按新设置")
    void aDraftChangesItsRules() {
        UUID key = given.draft(
                given.form(given.course("草稿 " + UUID.randomUUID()), 2, STARTS).with(kept(2, LATER)));
        given.db.call(given.manager, use -> {
            SessionView view = use.get(CourseQueries.class).session(given.manager, key);
            SessionForm form = given.form(view.course(), 2, STARTS);
            use.get(PlanSession.class)
                    .plan(
                            given.manager,
                            new SessionForm(
                                    key,
                                    view.version(),
                                    view.course(),
                                    form.place(),
                                    form.mode(),
                                    form.lecturer(),
                                    2,
                                    null,
                                    10,
                                    form.opens(),
                                    form.closes(),
                                    form.units(),
                                    kept(1, LATER),
                                    null,
                                    null,
                                    null));
            return null;
        });
        given.db.call(given.manager, use -> {
            use.get(PublishSession.class)
                    .publish(
                            given.manager,
                            key,
                            use.get(CourseQueries.class)
                                    .session(given.manager, key)
                                    .version());
            return null;
        });
        assertThat(given.enrol(firm, key, 1)).isInstanceOf(Seated.class);
        assertThat(given.enrol(firm, key, 2)).isInstanceOf(Waiting.class);
    }
}
