package io.zhuangan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.calendar.domain.CalendarYear;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.CaseQueries;
import io.zhuangan.showcase.GivenCase;
import io.zhuangan.showcase.PublishCase;
import io.zhuangan.showcase.WithdrawCase;
import io.zhuangan.showcase.WriteCase;
import io.zhuangan.showcase.domain.Published;
import io.zhuangan.showcase.store.PublishedViews;
import io.zhuangan.tenancy.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A meeting from its draft to the last confirmed fix, and the walls between conveners and firms, on the real database. */
class MeetingTest {
    private static final Clock CLOCK = TestDatabase.CLOCK;
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final Instant BEGIN = Time.now(CLOCK).plus(Duration.ofDays(3));
    private static final Clock AFTER = Clock.offset(CLOCK, Duration.ofDays(3).plusHours(3));

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant district = given.district("120");
    private final Given.Tenant near = given.producer("120", EnterpriseKind.CHILDREN);
    private final Given.Tenant member = given.producer("120", EnterpriseKind.SPECIAL);
    private final Given.Tenant far = given.producer("106", EnterpriseKind.CHILDREN);
    private final Given.Tenant association = given.association();
    private final Given.Someone head = given.person("孙知微");
    private final Given.Someone writer = given.person("陈静");
    private final Given.Someone second = given.person("林毅");
    private final AccessScope drafting = given.city().scope(writer.id(), writer.name(), Right.CONVENE_MEETINGS);
    private final AccessScope convening = given.city().scope(second.id(), second.name(), Right.CONVENE_MEETINGS);
    private final AccessScope bureau = district.scope(writer.id(), writer.name(), Right.CONVENE_MEETINGS);
    private final AccessScope bureauSecond = district.scope(second.id(), second.name(), Right.CONVENE_MEETINGS);
    private final AccessScope staff = association.scope(writer.id(), writer.name(), Right.CONVENE_MEETINGS);
    private final AccessScope staffSecond = association.scope(second.id(), second.name(), Right.CONVENE_MEETINGS);
    private final AccessScope own = near.scope(head.id(), head.name(), Right.ANSWER_MEETINGS);
    private final AccessScope neighbour = member.scope(head.id(), head.name(), Right.ANSWER_MEETINGS);

    MeetingTest() {
        given.membership(near, head, Role.QUALITY_SAFETY_HEAD);
        db.run(em -> {
            for (int year = TODAY.getYear(); year <= TODAY.getYear() + 1; year++) {
                em.persist(new CalendarYear(given.city().id(), year, false, "示例", null));
            }
        });
        given.joins(member, association, null);
    }

    private static MeetingContent content(String title) {
        return content(title, null);
    }

    /** @param publicCase that its second point names, or null */
    private static MeetingContent content(String title, UUID publicCase) {
        return new MeetingContent(
                MeetingKind.HIGH_RISK_WARNING,
                title,
                null,
                "一号会议室",
                null,
                BEGIN,
                BEGIN.plus(Duration.ofHours(2)),
                null,
                10,
                List.of(
                        new MeetingContent.Point(null, PointKind.PROBLEM, "批记录", "缺少复核签名", null, "抽查近三个月", null),
                        new MeetingContent.Point(null, PointKind.CASE, "标签", "功效宣称无依据", null, "核对全部在售品种", publicCase)));
    }

    private <T> T ask(AccessScope who, Function<Wiring, T> what) {
        return db.call(who, use -> what.apply(reading(use)));
    }

    private List<UUID> listed(AccessScope who) {
        return ask(who, use -> use.get(MeetingQueries.class).list(who)).stream()
                .map(l -> l.meeting().key())
                .toList();
    }

    private int waiting(AccessScope who) {
        return ask(who, use -> use.get(OwnMeetingQueries.class).waiting(who));
    }

    private void does(Clock at, AccessScope who, Consumer<Wiring> what) {
        db.call(at, who, use -> {
            what.accept(reading(use));
            return null;
        });
    }

    /** With the published views, read as the public site does. */
    private Wiring reading(Wiring use) {
        return use.with(Published.class, new PublishedViews(db.source()));
    }

    private void does(AccessScope who, Consumer<Wiring> what) {
        does(CLOCK, who, what);
    }

    private UUID draft(AccessScope who) {
        return ask(who, use -> use.get(SaveMeeting.class).save(who, null, 0, content("高风险预警座谈会")));
    }

    private int invite(AccessScope who, UUID key, FirmSelection selection) {
        return ask(who, use -> use.get(InviteFirms.class).invite(who, key, selection));
    }

    private long version(AccessScope who, UUID key) {
        return one(who, key).version();
    }

    private MeetingView one(AccessScope who, UUID key) {
        return ask(who, use -> use.get(MeetingQueries.class).one(who, key));
    }

    private MeetingBoard board(AccessScope who, UUID key) {
        return ask(who, use -> use.get(MeetingQueries.class).board(who, key));
    }

    private void convene(AccessScope who, UUID key) {
        long version = version(who, key);
        does(who, use -> use.get(ConveneMeeting.class).convene(who, key, version));
    }

    /** Convened by the city for all its firms of children's products. */
    private UUID convened() {
        UUID key = draft(drafting);
        invite(drafting, key, new FirmSelection(Set.of(), Set.of(EnterpriseKind.CHILDREN), Set.of()));
        convene(convening, key);
        return key;
    }

    private UUID held() {
        UUID key = convened();
        long version = version(convening, key);
        does(AFTER, convening, use -> use.get(HoldMeeting.class).hold(convening, key, version, "到会两家"));
        return key;
    }

    private OwnMeeting mine(AccessScope who, UUID key) {
        return ask(who, use -> use.get(OwnMeetingQueries.class).one(who, key));
    }

    private void give(AccessScope who, UUID key, int point, PointStand stand, LocalDate due) {
        UUID asked = mine(who, key).answers().get(point).point().key();
        does(AFTER, who, use -> use.get(GiveReceipt.class)
                .give(who, key, asked, new GiveReceipt.Receipt(stand, "已对照检查", due)));
    }

    private static void refusedBy(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private List<String> notices() {
        return db.inTransaction(em -> em.createQuery(
                        "select n.kind from Notice n where n.personId = :person order by n.id", String.class)
                .setParameter("person", head.id())
                .getResultList());
    }

    @Test
    @DisplayName("通报事项引用公开案例：没有公开的、起草后撤下的不能引用，企业看到引用的是哪一个")
    void publishedCase() {
        Right[] editorial = {Right.EDIT_SHOWCASE, Right.PUBLISH_SHOWCASE};
        AccessScope editor = given.city().scope(writer.id(), writer.name(), editorial);
        AccessScope publisher = given.city().scope(second.id(), second.name(), editorial);
        UUID told = ask(editor, use -> use.get(WriteCase.class).write(editor, GivenCase.draft("逐批放行")));
        ThrowingCallable naming =
                () -> ask(drafting, use -> use.get(SaveMeeting.class).save(drafting, null, 0, content("座谈会", told)));
        refusedBy(MeetingError.CASE_NOT_PUBLIC, naming);
        does(publisher, use -> use.get(PublishCase.class)
                .publish(publisher, new PublishCase.Publication(told, caseVersion(use, publisher, told))));

        UUID key = ask(drafting, use -> use.get(SaveMeeting.class).save(drafting, null, 0, content("座谈会", told)));
        UUID late = ask(drafting, use -> use.get(SaveMeeting.class).save(drafting, null, 0, content("第二场", told)));
        for (UUID meeting : List.of(key, late)) {
            invite(drafting, meeting, new FirmSelection(Set.of(), Set.of(EnterpriseKind.CHILDREN), Set.of()));
        }
        convene(convening, key);
        assertThat(mine(own, key).answers())
                .extracting(a -> a.point().publicCase())
                .containsExactly(null, told);

        does(publisher, use -> use.get(WithdrawCase.class)
                .withdraw(publisher, new WithdrawCase.Withdrawal(told, caseVersion(use, publisher, told), "数据有误")));
        refusedBy(MeetingError.CASE_NOT_PUBLIC, () -> convene(convening, late));
        assertThat(one(convening, late).state()).isEqualTo(MeetingState.DRAFT);
        assertThat(mine(own, key).answers().get(1).point().publicCase())
                .as("what was convened stays as it was")
                .isEqualTo(told);
    }

    private static long caseVersion(Wiring use, AccessScope who, UUID key) {
        return use.get(CaseQueries.class).get(who, key).version();
    }

    @Test
    @DisplayName("全程：起草、名单、第二人召集、答复、到会、回执、整改、退回、确认、销会，每步可见且企业只见自己")
    void wholeWay() {
        UUID key = draft(drafting);
        assertThat(invite(drafting, key, new FirmSelection(Set.of(), Set.of(EnterpriseKind.CHILDREN), Set.of())))
                .isEqualTo(2);
        assertThat(invite(drafting, key, new FirmSelection(Set.of(), Set.of(EnterpriseKind.CHILDREN), Set.of())))
                .as("sent twice")
                .isZero();
        assertThatThrownBy(() -> mine(own, key)).as("a draft is nobody's").isInstanceOf(NotFound.class);
        refusedBy(MeetingError.SECOND_PERSON, () -> convene(drafting, key));
        convene(convening, key);
        assertThat(notices()).containsExactly("exchange.INVITED");

        does(own, use -> use.get(ReplyToMeeting.class)
                .reply(own, key, new ReplyToMeeting.Reply(true, "孙知微", "质量安全负责人", null)));
        refusedBy(MeetingError.STEP_OUT_OF_TURN, () -> give(own, key, 0, PointStand.NOT_OURS, null));
        MeetingBoard before = board(convening, key);
        assertThat(before.counts().coming()).isEqualTo(1);
        refusedBy(
                MeetingError.NOT_BEGUN,
                () -> does(convening, use -> use.get(RecordPresence.class)
                        .record(convening, key, Map.of(before.guests().get(0).key(), Presence.PRESENT))));
        Map<UUID, Presence> there = new HashMap<>();
        before.guests().forEach(g -> there.put(g.key(), g.reply() == null ? Presence.ABSENT : Presence.PRESENT));
        does(AFTER, convening, use -> use.get(RecordPresence.class).record(convening, key, there));
        long version = version(convening, key);
        does(AFTER, convening, use -> use.get(HoldMeeting.class).hold(convening, key, version, "到会一家"));
        assertThat(one(convening, key).receiptDue())
                .isAfter(LocalDate.now(AFTER).plusDays(9));
        assertThat(notices()).containsExactly("exchange.INVITED", "exchange.RECEIPT_ASKED");

        give(own, key, 0, PointStand.APPLIES, TODAY.plusDays(20));
        give(own, key, 1, PointStand.NOT_OURS, null);
        UUID first = mine(own, key).answers().get(0).point().key();
        does(AFTER, own, use -> use.get(ReportFix.class).report(own, key, first, "已补签"));
        UUID guest = board(convening, key).guests().stream()
                .filter(g -> g.reply() != null)
                .findFirst()
                .orElseThrow()
                .key();
        does(AFTER, convening, use -> use.get(DecideFix.class)
                .decide(convening, key, new DecideFix.Decision(guest, first, false, "缺培训记录")));
        assertThat(notices()).endsWith("exchange.FIX_BACK");
        assertThat(mine(own, key).answers().get(0).receipt().decidedWords()).isEqualTo("缺培训记录");
        refusedBy(MeetingError.FIXES_OPEN, () -> close(key, null));
        does(AFTER, own, use -> use.get(ReportFix.class).report(own, key, first, "补交培训记录"));
        does(AFTER, convening, use -> use.get(DecideFix.class)
                .decide(convening, key, new DecideFix.Decision(guest, first, true, null)));
        close(key, null);

        MeetingBoard after = board(drafting, key);
        assertThat(after.counts()).isEqualTo(new MeetingCounts(2, 1, 1, 1, 4, 2, 0, 1, 1, 0));
        assertThat(after.meeting().state()).isEqualTo(MeetingState.CLOSED);
        refusedBy(MeetingError.STEP_OUT_OF_TURN, () -> give(own, key, 1, PointStand.FIXED, null));
        MeetingFigures year = ask(drafting, use -> use.get(MeetingQueries.class)
                .figures(drafting, Time.day(BEGIN).getYear()));
        assertThat(year.held()).isEqualTo(1);
        assertThat(year.sum()).isEqualTo(after.counts());
        HeldMeeting counted = heldIn(
                        given.city().scope(Right.READ_PLAN), Time.day(BEGIN).getYear())
                .get(0);
        assertThat(List.of(counted.sent(), counted.receipts(), counted.needed(), counted.fixed()))
                .as("the plan counts what the figures of meetings count")
                .containsExactly(
                        after.counts().asked(),
                        after.counts().receipts(),
                        after.counts().needed(),
                        after.counts().confirmed());
        assertThat(counted.level()).isEqualTo(TenantKind.CITY);
    }

    private List<HeldMeeting> heldIn(AccessScope who, int year) {
        return ask(who, use -> use.get(PlanMeetingQueries.class).heldIn(who, year));
    }

    @Test
    @DisplayName("行动计划只计市、区两级已召开的会：未召开的、协会的、别的区的、别的年份的不计")
    void countedForThePlan() {
        int year = Time.day(BEGIN).getYear();
        AccessScope planner = given.city().scope(Right.READ_PLAN);
        AccessScope districtPlanner = district.scope(Right.READ_PLAN);
        convened();
        UUID association = draft(staff);
        invite(staff, association, new FirmSelection(Set.of(), Set.of(), Set.of()));
        convene(staffSecond, association);
        hold(staffSecond, association);
        assertThat(heldIn(planner, year)).isEmpty();
        UUID local = draft(bureau);
        invite(bureau, local, new FirmSelection(Set.of(), Set.of(), Set.of()));
        convene(bureauSecond, local);
        hold(bureauSecond, local);
        UUID city = held();
        assertThat(heldIn(planner, year)).extracting(HeldMeeting::key).containsExactly(city, local);
        assertThat(heldIn(planner, year)).extracting(HeldMeeting::sent).containsExactly(4, 4);
        assertThat(heldIn(districtPlanner, year)).extracting(HeldMeeting::key).containsExactly(local);
        assertThat(heldIn(planner, year - 1)).isEmpty();
    }

    private void hold(AccessScope who, UUID key) {
        long version = version(who, key);
        does(AFTER, who, use -> use.get(HoldMeeting.class).hold(who, key, version, "到会"));
    }

    private void close(UUID key, String reason) {
        long version = version(convening, key);
        does(AFTER, convening, use -> use.get(CloseMeeting.class).close(convening, key, version, reason));
    }

    @Test
    @DisplayName("墙：没受邀的企业、区局、协会看不到市局的会；市局看不到协会的会，看得到区局的会但不能改")
    void walls() {
        UUID key = convened();
        assertThatThrownBy(() -> mine(neighbour, key)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(bureau, key)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(staff, key)).isInstanceOf(NotFound.class);
        refusedNotFound(() -> does(neighbour, use -> use.get(ReplyToMeeting.class)
                .reply(neighbour, key, new ReplyToMeeting.Reply(false, null, null, "不去"))));

        UUID theirs = draft(staff);
        assertThat(invite(staff, theirs, new FirmSelection(Set.of(), Set.of(), Set.of())))
                .as("its one member")
                .isEqualTo(1);
        refusedNotFound(() -> invite(staff, theirs, new FirmSelection(Set.of(), Set.of(), Set.of(near.key()))));
        convene(staffSecond, theirs);
        assertThatThrownBy(() -> one(drafting, theirs)).isInstanceOf(NotFound.class);
        assertThat(mine(neighbour, theirs).meeting().level()).isEqualTo(TenantKind.ASSOCIATION);
        assertThat(mine(neighbour, theirs).meeting().convenerIn(true))
                .as("a firm reads what it was told, in both languages")
                .isEqualTo(one(staff, theirs).convenerIn(true));

        UUID local = draft(bureau);
        refusedNotFound(() -> invite(bureau, local, new FirmSelection(Set.of(), Set.of(), Set.of(far.key()))));
        assertThat(invite(bureau, local, new FirmSelection(Set.of(), Set.of(), Set.of())))
                .isEqualTo(2);
        assertThatThrownBy(() -> one(drafting, local))
                .as("its draft is its own")
                .isInstanceOf(NotFound.class);
        convene(bureauSecond, local);
        assertThat(one(drafting, local).own()).isFalse();
        assertThat(board(drafting, local).guests()).hasSize(2);
        refusedNotFound(
                () -> does(convening, use -> use.get(CancelMeeting.class).cancel(convening, local, 1, "越权")));
        assertThat(listed(drafting)).containsExactlyInAnyOrder(key, local);
    }

    private static void refusedNotFound(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("改期告知并重新征询；两人同时改，后一个被拒；取消告知理由；开会后不再接受答复")
    void movedAndCancelled() {
        UUID key = convened();
        does(own, use -> use.get(ReplyToMeeting.class)
                .reply(own, key, new ReplyToMeeting.Reply(true, "孙知微", "质量安全负责人", null)));
        long version = version(convening, key);
        MoveMeeting.Move move = new MoveMeeting.Move(
                BEGIN.plus(Duration.ofDays(1)), BEGIN.plus(Duration.ofDays(2)), "二号厅", null, "场地检修");
        does(convening, use -> use.get(MoveMeeting.class).move(convening, key, version, move));
        assertThatThrownBy(
                        () -> does(drafting, use -> use.get(CancelMeeting.class).cancel(drafting, key, version, "x")))
                .isInstanceOf(Stale.class);
        OwnMeeting seen = mine(own, key);
        assertThat(seen.guest().reply()).isNull();
        assertThat(seen.meeting().changeReason()).isEqualTo("场地检修");
        Clock late = Clock.offset(CLOCK, Duration.ofDays(5));
        refusedBy(
                MeetingError.BEGUN,
                () -> does(late, own, use -> use.get(ReplyToMeeting.class)
                        .reply(own, key, new ReplyToMeeting.Reply(false, null, null, "没空"))));
        long next = version(convening, key);
        does(convening, use -> use.get(CancelMeeting.class).cancel(convening, key, next, "并入年度大会"));
        assertThat(mine(own, key).meeting().endReason()).isEqualTo("并入年度大会");
        assertThat(notices()).containsExactly("exchange.INVITED", "exchange.MOVED", "exchange.CANCELLED");
    }

    @Test
    @DisplayName("召集后补邀即时告知；手工催办一天一次；自动催回执每步一次")
    void lateInvitationsAndReminders() {
        UUID key = draft(drafting);
        invite(drafting, key, new FirmSelection(Set.of(), Set.of(), Set.of(far.key())));
        convene(convening, key);
        assertThat(invite(convening, key, new FirmSelection(Set.of("120"), Set.of(EnterpriseKind.CHILDREN), Set.of())))
                .isEqualTo(1);
        assertThat(notices()).containsExactly("exchange.INVITED");
        assertThat(urge(CLOCK, key)).isEqualTo(2);
        refusedBy(MeetingError.URGED_TODAY, () -> urge(CLOCK, key));
        long version = version(convening, key);
        does(AFTER, convening, use -> use.get(HoldMeeting.class).hold(convening, key, version, "纪要"));

        LocalDate due = one(convening, key).receiptDue();
        Clock last = Clock.fixed(due.atTime(9, 0).atZone(Time.SHANGHAI).toInstant(), Time.SHANGHAI);
        Clock over = Clock.offset(last, Duration.ofDays(2));
        long urged = count("exchange.RECEIPT_URGED");
        for (Clock at : List.of(last, last, over, over)) {
            does(at, convening, use -> use.get(RemindGuests.class).remind(convening, key));
        }
        assertThat(count("exchange.RECEIPT_URGED") - urged)
                .as("once before, once after")
                .isEqualTo(2);
        List<ReceiptQueue.Waiting> left =
                db.call(over, convening, use -> use.get(ReceiptQueue.class).reminding());
        assertThat(left)
                .extracting(ReceiptQueue.Waiting::meeting)
                .as("nothing left to do")
                .doesNotContain(key);
    }

    private int urge(Clock at, UUID key) {
        return db.call(at, convening, use -> use.get(UrgeGuests.class).urge(convening, key));
    }

    private long count(String kind) {
        return notices().stream().filter(kind::equals).count();
    }

    @Test
    @DisplayName("名单：选不到企业被拒，草稿可划去，召集后不能划去；放弃的草稿不再出现")
    void listOfGuests() {
        UUID key = draft(drafting);
        refusedBy(
                MeetingError.SELECTION_EMPTY,
                () -> invite(drafting, key, new FirmSelection(Set.of("101"), Set.of(), Set.of())));
        invite(drafting, key, new FirmSelection(Set.of("120"), Set.of(), Set.of()));
        UUID off = board(drafting, key).guests().get(0).key();
        does(drafting, use -> use.get(TakeOffList.class).remove(drafting, key, off));
        assertThat(board(drafting, key).guests()).hasSize(1);
        refusedNotFound(() -> does(drafting, use -> use.get(TakeOffList.class).remove(drafting, key, off)));
        convene(convening, key);
        UUID stays = board(drafting, key).guests().get(0).key();
        refusedBy(
                MeetingError.STEP_OUT_OF_TURN,
                () -> does(drafting, use -> use.get(TakeOffList.class).remove(drafting, key, stays)));
        UUID gone = draft(drafting);
        long version = version(drafting, gone);
        does(drafting, use -> use.get(DiscardMeeting.class).discard(drafting, gone, version));
        refusedNotFound(() -> one(drafting, gone));
    }

    @Test
    @DisplayName("企业清单：待办在前；与别的企业无关")
    void ownList() {
        UUID key = held();
        assertThat(waiting(own)).isEqualTo(1);
        assertThat(waiting(neighbour)).isZero();
        assertThatThrownBy(() -> does(AFTER, own, use -> use.get(GiveReceipt.class)
                        .give(own, key, UUID.randomUUID(), new GiveReceipt.Receipt(PointStand.NOT_OURS, "无", null))))
                .isInstanceOf(NotFound.class);
        give(own, key, 0, PointStand.NOT_OURS, null);
        give(own, key, 1, PointStand.FIXED, null);
        assertThat(waiting(own)).isZero();
        assertThat(mine(own, key).missing()).isZero();
    }
}
