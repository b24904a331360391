package io.zhuangan.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.audit.AuditQueries;
import io.zhuangan.enterprise.MemberContact;
import io.zhuangan.enterprise.MemberFilter;
import io.zhuangan.enterprise.Post;
import io.zhuangan.enterprise.domain.AssociationMember;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.MemberFacts;
import io.zhuangan.enterprise.domain.PersonFacts;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.grading.GivenGrades;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Joining, leaving and consenting, and the walls around both, on the real database. */
class MembershipTest {
    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);

    private final GivenGrades grades = new GivenGrades();
    private final TestDatabase db = grades.db();
    private final Given given = grades.given();
    private final Given.Tenant association = given.association();
    private final Given.Tenant another = given.association();
    private final Given.Someone he = given.person("何清");
    private final AccessScope staff =
            association.scope(he.id(), he.name(), Right.READ_MEMBERS, Right.DECIDE_MEMBERSHIP, Right.READ_AUDIT);
    private final AccessScope elsewhere = another.scope(Right.READ_MEMBERS, Right.DECIDE_MEMBERSHIP);
    private final AccessScope firm = seat(1);
    private final AccessScope neighbour = seat(2);

    MembershipTest() {
        given.membership(association, he, Role.ASSOCIATION_ADMIN);
    }

    private AccessScope seat(int n) {
        Given.Someone head = grades.head(n);
        return grades.firm(n)
                .scope(
                        head.id(),
                        head.name(),
                        Right.SEE_MEMBERSHIPS,
                        Right.APPLY_MEMBERSHIP,
                        Right.SEE_OWN_GRADE,
                        Right.READ_AUDIT);
    }

    private static void refusedBy(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private void does(AccessScope who, Consumer<Wiring> what) {
        does(TestDatabase.CLOCK, who, what);
    }

    private void does(Clock clock, AccessScope who, Consumer<Wiring> what) {
        db.call(clock, who, use -> {
            what.accept(use);
            return null;
        });
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(Time.SHANGHAI).toInstant(), Time.SHANGHAI);
    }

    private MembershipOrder order() {
        return new MembershipOrder(association.key(), "孙知微", "021-5555 0101", "想参加课程和交流", true);
    }

    private UUID apply(AccessScope who) {
        return db.call(who, use -> use.get(ApplyForMembership.class).apply(who, order()));
    }

    private ApplicationView seen(UUID key) {
        return db.call(staff, use -> use.get(MemberQueries.class).application(staff, key));
    }

    private void accept(UUID key, String number) {
        long version = seen(key).version();
        does(staff, use -> use.get(DecideApplication.class)
                .decide(staff, key, version, new MembershipDecision(true, number, TODAY, null)));
    }

    /** Joined long ago, by a file of the bureau. */
    private void belongs(int n, LocalDate since) {
        db.run(em -> em.persist(
                new AssociationMember(association.id(), grades.firm(n).id(), new MemberFacts("M" + n, since, null))));
    }

    private UUID give(AccessScope who, ConsentOrder order) {
        return db.call(who, use -> use.get(GiveConsent.class).give(who, order));
    }

    private ConsentOrder grade(LocalDate from, LocalDate until) {
        return new ConsentOrder(association.key(), ConsentKind.GRADE, 2026, null, "年会交流", from, until);
    }

    private String look(Clock clock, AccessScope who) {
        return db.call(clock, who, use -> use.get(LookAtGrade.class)
                .look(who, grades.firm(1).key(), 2026)
                .level());
    }

    private MemberFirmView member(AccessScope who) {
        return db.call(
                who, use -> use.get(MemberQueries.class).one(who, grades.firm(1).key()));
    }

    private <T> T own(AccessScope who, Function<OwnMembershipQueries, T> read) {
        return db.call(who, use -> read.apply(use.get(OwnMembershipQueries.class)));
    }

    @Test
    @DisplayName("申请、要求补充、补充、接受：双方得到消息，企业成为会员，经过留痕；退会后可以再次申请")
    void wholeWay() {
        UUID key = apply(firm);
        refusedBy(MembershipError.APPLIED_ALREADY, () -> apply(firm));
        assertThat(notices(he)).containsExactly("membership.APPLIED");
        long first = seen(key).version();
        does(staff, use -> use.get(AskApplicant.class).ask(staff, key, first, "请附许可证"));
        refusedBy(MembershipError.STEP_OUT_OF_TURN, () -> accept(key, "A-1"));
        assertThatThrownBy(() -> does(staff, use -> use.get(AskApplicant.class).ask(staff, key, first, "再问")))
                .isInstanceOf(Stale.class);
        long second = seen(key).version();
        does(firm, use -> use.get(AnswerAssociation.class).answer(firm, key, second, "已附"));
        accept(key, "A-1");
        assertThat(seen(key).steps())
                .extracting(StepView::event)
                .containsExactly(
                        MembershipEvent.APPLIED,
                        MembershipEvent.ASKED,
                        MembershipEvent.ANSWERED,
                        MembershipEvent.ACCEPTED);
        assertThat(notices(grades.head(1))).contains("membership.ASKED", "membership.ACCEPTED");
        assertThat(member(staff).line().number()).isEqualTo("A-1");
        refusedBy(MembershipError.MEMBER_ALREADY, () -> apply(firm));

        does(firm, use -> use.get(LeaveAssociation.class).leave(firm, association.key(), "搬迁"));
        assertThat(member(staff).line().belongs()).isFalse();
        refusedBy(
                MembershipError.NOT_A_MEMBER,
                () -> does(firm, use -> use.get(LeaveAssociation.class).leave(firm, association.key(), null)));
        accept(apply(firm), "A-1");
        assertThat(member(staff).line().belongs()).isTrue();
        assertThat(member(staff).story()).hasSize(7);
    }

    @Test
    @DisplayName("填错的申请和决定被拒：无承诺、电话不对、无理由、编号重复、日期早于申请")
    void badInput() {
        refusedBy(MembershipError.PLEDGE_MISSING, () -> send("孙", "02155550101", "想参加", false));
        refusedBy(MembershipError.PHONE_WRONG, () -> send("孙", "电话", "想参加", true));
        refusedBy(MembershipError.CONTACT_MISSING, () -> send(" ", "02155550101", "想参加", true));
        refusedBy(MembershipError.WORDS_MISSING, () -> send("孙", "02155550101", "长".repeat(2001), true));
        belongs(2, TODAY.minusYears(1));
        UUID key = apply(firm);
        refusedBy(MembershipError.NUMBER_TAKEN, () -> accept(key, "M2"));
        refusedBy(MembershipError.NUMBER_MISSING, () -> accept(key, " "));
        refusedBy(MembershipError.FIRST_DAY_WRONG, () -> decide(key, true, TODAY.minusDays(1), null));
        refusedBy(
                MembershipError.FIRST_DAY_WRONG,
                () -> decide(key, true, TODAY.plusYears(1).plusDays(1), null));
        refusedBy(MembershipError.WORDS_MISSING, () -> decide(key, false, null, ""));
        decide(key, false, null, "不在本市生产");
        refusedBy(MembershipError.STEP_OUT_OF_TURN, () -> decide(key, false, null, "又一次"));
        assertThat(own(firm, q -> q.application(firm, key)).state()).isEqualTo(ApplicationState.REFUSED);
        UUID again = apply(firm);
        long version = seen(again).version();
        does(firm, use -> use.get(WithdrawApplication.class).withdraw(firm, again, version));
        assertThat(db.call(staff, use -> use.get(MemberQueries.class).applications(staff, false, null, 10))
                        .items())
                .extracting(ApplicationView::key)
                .containsExactly(again, key);
    }

    private void send(String contact, String phone, String why, boolean pledged) {
        does(firm, use -> use.get(ApplyForMembership.class)
                .apply(firm, new MembershipOrder(association.key(), contact, phone, why, pledged)));
    }

    private void decide(UUID key, boolean accepted, LocalDate from, String words) {
        long version = seen(key).version();
        does(staff, use -> use.get(DecideApplication.class)
                .decide(staff, key, version, new MembershipDecision(accepted, "A-9", from, words)));
    }

    @Test
    @DisplayName("别的协会、别的企业、监管部门：申请和会员页都是不存在")
    void walls() {
        UUID key = apply(firm);
        accept(key, "A-1");
        AccessScope city = grades.city().scope(Right.values());
        assertThatThrownBy(() ->
                        db.call(elsewhere, use -> use.get(MemberQueries.class).application(elsewhere, key)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own(neighbour, q -> q.application(neighbour, key)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> member(elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> db.call(city, use -> use.get(MemberQueries.class).application(city, key)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> does(elsewhere, use -> use.get(DecideApplication.class)
                        .decide(elsewhere, key, 0, new MembershipDecision(false, null, null, "不"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("等级：没有同意时协会得到的是不存在；同意后看得到并留下记录；撤回、到期、退会立即看不到")
    void gradeByConsent() {
        belongs(1, TODAY.minusYears(1));
        refusedBy(MembershipError.NO_GRADE_OF_YEAR, () -> give(firm, grade(TODAY, TODAY)));
        grades.told();
        assertThatThrownBy(() -> look(TestDatabase.CLOCK, staff)).isInstanceOf(NotFound.class);
        UUID key = give(firm, grade(TODAY, TODAY.plusDays(9)));
        refusedBy(MembershipError.CONSENT_THERE, () -> give(firm, grade(TODAY, TODAY.plusDays(1))));
        assertThat(look(TestDatabase.CLOCK, staff))
                .isEqualTo(grades.own(1).line().level());
        assertThatThrownBy(() -> look(TestDatabase.CLOCK, elsewhere)).isInstanceOf(NotFound.class);
        assertThat(own(firm, q -> q.consent(firm, key)).looks())
                .extracting(LookView::by)
                .containsExactly(he.name());
        assertThat(look(on(TODAY.plusDays(9)), staff)).isNotNull();
        assertThatThrownBy(() -> look(on(TODAY.plusDays(10)), staff)).isInstanceOf(NotFound.class);
        does(firm, use -> use.get(RevokeConsent.class).revoke(firm, key));
        assertThatThrownBy(() -> look(TestDatabase.CLOCK, staff)).isInstanceOf(NotFound.class);
        assertThat(member(staff).consents()).isEmpty();
        refusedBy(MembershipError.CONSENT_OVER, () -> renew(key, TODAY.plusDays(30)));

        give(firm, grade(TODAY, TODAY.plusDays(9)));
        assertThat(look(TestDatabase.CLOCK, staff)).isNotNull();
        does(staff, use -> use.get(EndFirmMembership.class)
                .end(staff, grades.firm(1).key(), TODAY.plusDays(3), "未缴会费"));
        assertThat(look(on(TODAY.plusDays(2)), staff)).isNotNull();
        assertThatThrownBy(() -> look(on(TODAY.plusDays(3)), staff)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("市局看不到同意展示的审计，企业和协会各看自己的")
    void consentsInTheAudit() {
        belongs(1, TODAY.minusYears(1));
        grades.told();
        give(firm, grade(TODAY, TODAY));
        look(TestDatabase.CLOCK, staff);
        AccessScope city = grades.city().scope(Right.READ_AUDIT);
        assertThat(audited(city)).isZero();
        assertThat(audited(firm)).isEqualTo(1);
        assertThat(audited(staff)).isEqualTo(1);
    }

    private int audited(AccessScope who) {
        return db.call(who, use -> use.get(AuditQueries.class)
                .newest(who, null, MembershipDesk.CONSENT, null, 50)
                .items()
                .size());
    }

    private void renew(UUID key, LocalDate until) {
        long version = own(firm, q -> q.consent(firm, key)).version();
        does(firm, use -> use.get(RenewConsent.class).renew(firm, key, version, until));
    }

    @Test
    @DisplayName("期限：不早于今天、不早于开始、不超过协会定的最长天数；延长后重新计算")
    void spans() {
        belongs(1, TODAY.minusYears(1));
        grades.told();
        does(staff, use -> use.get(SaveStatement.class).save(staff, 0, "在本市持证生产的企业（示例）", 60));
        refusedBy(MembershipError.SPAN_WRONG, () -> give(firm, grade(TODAY.minusDays(1), TODAY)));
        refusedBy(MembershipError.SPAN_WRONG, () -> give(firm, grade(TODAY, TODAY.minusDays(1))));
        refusedBy(MembershipError.SPAN_WRONG, () -> give(firm, grade(TODAY, TODAY.plusDays(60))));
        refusedBy(
                MembershipError.THING_MISSING,
                () -> give(
                        firm, new ConsentOrder(association.key(), ConsentKind.GRADE, null, null, "交流", TODAY, TODAY)));
        UUID key = give(firm, grade(TODAY, TODAY.plusDays(20)));
        refusedBy(MembershipError.SPAN_WRONG, () -> renew(key, TODAY.plusDays(20)));
        refusedBy(MembershipError.SPAN_WRONG, () -> renew(key, TODAY.plusDays(60)));
        renew(key, TODAY.plusDays(59));
        assertThat(own(firm, q -> q.consent(firm, key)).until()).isEqualTo(TODAY.plusDays(59));
        refusedBy(
                MembershipError.DAYS_WRONG,
                () -> does(staff, use -> use.get(SaveStatement.class).save(staff, 1, "x", 1097)));
        assertThatThrownBy(() -> does(staff, use -> use.get(SaveStatement.class).save(staff, 99, "x", 30)))
                .isInstanceOf(Stale.class);
        assertThat(own(firm, q -> q.associations(firm)).stream()
                        .filter(a -> a.key().equals(association.key()))
                        .findFirst()
                        .orElseThrow()
                        .longestDays())
                .isEqualTo(60);
    }

    @Test
    @DisplayName("到期前 30 天提醒一次，延长后再次提醒；撤回的不提醒")
    void warnedOnce() {
        belongs(1, TODAY.minusYears(1));
        grades.told();
        UUID key = give(firm, grade(TODAY, TODAY.plusDays(31)));
        warn(TODAY);
        assertThat(warnings()).isZero();
        warn(TODAY.plusDays(1));
        warn(TODAY.plusDays(1));
        assertThat(warnings()).isEqualTo(1);
        renew(key, TODAY.plusDays(60));
        warn(TODAY.plusDays(30));
        assertThat(warnings()).isEqualTo(2);
        does(firm, use -> use.get(RevokeConsent.class).revoke(firm, key));
        warn(TODAY.plusDays(31));
        assertThat(warnings()).isEqualTo(2);
    }

    private void warn(LocalDate day) {
        AccessScope platform = AccessScope.platformFor(
                grades.city().id(),
                grades.city().key(),
                TenantKind.CITY,
                grades.city().id());
        does(on(day), platform, use -> use.get(WarnOfConsents.class).warn(platform));
    }

    private long warnings() {
        return notices(grades.head(1)).stream()
                .filter("membership.ENDING"::equals)
                .count();
    }

    @Test
    @DisplayName("联系方式：默认隐去中间几位、没有邮箱；同意的人完整显示，别人不变")
    void contacts() {
        belongs(1, TODAY.minusYears(1));
        UUID one = colleague("孙知微", "13800001111", Post.QUALITY_SAFETY_HEAD);
        colleague("郑立", "13900002222", Post.PRODUCTION_MANAGER);
        assertThat(member(staff).posts())
                .extracting(MemberContact::phone)
                .containsExactlyInAnyOrder("138****1111", "139****2222");
        assertThat(member(staff).posts()).extracting(MemberContact::email).containsOnlyNulls();
        give(
                firm,
                new ConsentOrder(association.key(), ConsentKind.CONTACT, null, one, "课程通知", TODAY, TODAY.plusDays(5)));
        assertThat(member(staff).posts())
                .extracting(MemberContact::phone)
                .containsExactlyInAnyOrder("13800001111", "139****2222");
        assertThatThrownBy(() -> give(
                        neighbour,
                        new ConsentOrder(association.key(), ConsentKind.CONTACT, null, one, "课程通知", TODAY, TODAY)))
                .as("no member, and somebody of another firm")
                .isInstanceOf(RuleViolated.class);
    }

    private UUID colleague(String name, String phone, Post post) {
        Given.Someone someone = given.person(name);
        db.run(em -> {
            FirmPerson person = new FirmPerson(grades.firm(1).id(), someone.id(), someone.key(), name, null);
            person.describe(new PersonFacts(phone, "a@example.com", TODAY.minusYears(2), null));
            em.persist(person);
            em.persist(new PostHolding(person, post, TODAY.minusYears(1), null, null));
        });
        return someone.key();
    }

    @Test
    @DisplayName("会员同行：只列同意被列入的现有会员；不是会员的企业看不到名录")
    void fellows() {
        belongs(1, TODAY.minusYears(1));
        belongs(2, TODAY.minusYears(1));
        belongs(3, TODAY.minusYears(1));
        ConsentOrder listed =
                new ConsentOrder(association.key(), ConsentKind.LISTING, null, null, "名录", TODAY, TODAY.plusDays(9));
        give(neighbour, listed);
        UUID third = give(seat(3), listed);
        Page<FellowView> page = own(firm, q -> q.fellows(firm, association.key(), null, 1));
        assertThat(page.items()).extracting(FellowView::key).containsExactly(neighbour.tenantKey());
        assertThat(own(firm, q -> q.fellows(firm, association.key(), page.next(), 1))
                        .items())
                .extracting(FellowView::key)
                .containsExactly(grades.firm(3).key());
        AccessScope three = seat(3);
        does(three, use -> use.get(RevokeConsent.class).revoke(three, third));
        assertThat(own(firm, q -> q.fellows(firm, association.key(), null, 9)).items())
                .hasSize(1);
        AccessScope outside = seat(4);
        assertThatThrownBy(() -> own(outside, q -> q.fellows(outside, association.key(), null, 9)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("名录：按名称、编号、状态筛选，分页不重不漏；别的协会是空的")
    void directory() {
        for (int n = 1; n <= 5; n++) belongs(n, TODAY.minusYears(1));
        does(staff, use -> use.get(EndFirmMembership.class)
                .end(staff, grades.firm(5).key(), TODAY, "停产"));
        assertThat(list(staff, new MemberFilter(null, null, null, true)).items())
                .hasSize(4);
        assertThat(list(staff, new MemberFilter(null, null, null, false)).items())
                .extracting(MemberListLine::number)
                .containsExactly("M5");
        assertThat(list(staff, new MemberFilter("M3", null, null, null)).items())
                .extracting(MemberListLine::key)
                .containsExactly(grades.firm(3).key());
        assertThat(list(staff, new MemberFilter("%", null, null, null)).items()).isEmpty();
        Page<MemberListLine> first =
                db.call(staff, use -> use.get(MemberQueries.class).page(staff, MemberFilter.ALL, null, 3));
        Page<MemberListLine> rest =
                db.call(staff, use -> use.get(MemberQueries.class).page(staff, MemberFilter.ALL, first.next(), 3));
        assertThat(first.items()).hasSize(3);
        assertThat(rest.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.next()).isNull();
        assertThat(list(elsewhere, MemberFilter.ALL).items()).isEmpty();
        refusedBy(
                MembershipError.LAST_DAY_WRONG,
                () -> does(staff, use -> use.get(EndFirmMembership.class)
                        .end(staff, grades.firm(4).key(), TODAY.minusDays(1), "停产")));
    }

    private Page<MemberListLine> list(AccessScope who, MemberFilter filter) {
        return db.call(who, use -> use.get(MemberQueries.class).page(who, filter, null, 50));
    }

    private List<String> notices(Given.Someone person) {
        return db.inTransaction(em -> em.createQuery(
                        "select n.kind from Notice n where n.personId = :person order by n.id", String.class)
                .setParameter("person", person.id())
                .getResultList());
    }
}
