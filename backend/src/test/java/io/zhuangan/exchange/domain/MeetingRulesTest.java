package io.zhuangan.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.exchange.FixState;
import io.zhuangan.exchange.GuestView;
import io.zhuangan.exchange.MeetingContent;
import io.zhuangan.exchange.MeetingCounts;
import io.zhuangan.exchange.MeetingError;
import io.zhuangan.exchange.MeetingFigures;
import io.zhuangan.exchange.MeetingKind;
import io.zhuangan.exchange.MeetingLine;
import io.zhuangan.exchange.MeetingState;
import io.zhuangan.exchange.MeetingView;
import io.zhuangan.exchange.PointKind;
import io.zhuangan.exchange.PointStand;
import io.zhuangan.exchange.Presence;
import io.zhuangan.exchange.ReceiptView;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of meetings, without a database. */
class MeetingRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final Instant BEGIN = Instant.parse("2026-12-03T01:00:00Z");
    private static final Instant END = Instant.parse("2026-12-03T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 4);
    private static final AccessScope WRITER = someone(1, "陈静");
    private static final AccessScope SECOND = someone(2, "林毅");

    private static AccessScope someone(long id, String name) {
        return new AccessScope(
                id, name, 77, UUID.randomUUID(), "市药监局", TenantKind.CITY, 77, new Reach.City(77), Set.of());
    }

    private static MeetingContent.Point point(String title) {
        return new MeetingContent.Point(null, PointKind.PROBLEM, title, "批记录缺少复核签名", null, "抽查近三个月批记录", null);
    }

    private static MeetingContent content(String title, List<MeetingContent.Point> points) {
        return new MeetingContent(
                MeetingKind.ANNUAL_SUPERVISION, title, null, "一号会议室", null, BEGIN, END, null, 10, points);
    }

    private static Meeting draft() {
        return new Meeting(WRITER, null, content("年度监管大会", List.of()), NOW);
    }

    private static Meeting convened() {
        Meeting meeting = draft();
        meeting.convene(SECOND, List.of(point("批记录")), 3, NOW);
        return meeting;
    }

    private static Meeting heldOne() {
        Meeting meeting = convened();
        meeting.held("到会三家，通报一项。", LAST, BEGIN.plusSeconds(60));
        return meeting;
    }

    private static void refused(MeetingError code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    @DisplayName("起草人不能召集自己的会；时间、地点、通报事项、名单缺一不可")
    void convening() {
        refused(MeetingError.SECOND_PERSON, () -> draft().convene(WRITER, List.of(point("批记录")), 3, NOW));
        refused(MeetingError.NOTHING_NOTIFIED, () -> draft().convene(SECOND, List.of(), 3, NOW));
        refused(MeetingError.NOBODY_INVITED, () -> draft().convene(SECOND, List.of(point("批记录")), 0, NOW));
        refused(MeetingError.TIME_PAST, () -> draft().convene(SECOND, List.of(point("批记录")), 3, BEGIN));
        Meeting nowhere = new Meeting(
                WRITER,
                null,
                new MeetingContent(
                        MeetingKind.HIGH_RISK_WARNING, "预警会", null, " ", null, BEGIN, END, null, 10, List.of()),
                NOW);
        refused(MeetingError.PLACE_MISSING, () -> nowhere.convene(SECOND, List.of(point("批记录")), 3, NOW));
        Meeting timeless = new Meeting(
                WRITER,
                null,
                new MeetingContent(
                        MeetingKind.HIGH_RISK_WARNING, "预警会", null, "厅", null, null, null, null, 10, List.of()),
                NOW);
        refused(MeetingError.TIME_WRONG, () -> timeless.convene(SECOND, List.of(point("批记录")), 3, NOW));
        Meeting again = convened();
        assertThat(again.state()).isEqualTo(MeetingState.CONVENED);
        refused(MeetingError.STEP_OUT_OF_TURN, () -> again.convene(SECOND, List.of(point("批记录")), 3, NOW));
        refused(MeetingError.STEP_OUT_OF_TURN, () -> again.save(WRITER, content("改", List.of()), NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 61, -1})
    @DisplayName("回执期限1—60个工作日")
    void receiptDays(int days) {
        MeetingContent wrong = new MeetingContent(
                MeetingKind.ANNUAL_SUPERVISION, "会", null, "厅", null, BEGIN, END, null, days, List.of());
        refused(MeetingError.RECEIPT_DAYS, () -> new Meeting(WRITER, null, wrong, NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "//meet.example",
                "https:",
                "不是地址"
            })
    @DisplayName("线上会议地址只接受https")
    void onlineAddress(String address) {
        MeetingContent wrong = new MeetingContent(
                MeetingKind.ANNUAL_SUPERVISION, "会", null, null, address, BEGIN, END, null, 10, List.of());
        refused(MeetingError.ADDRESS_UNSAFE, () -> new Meeting(WRITER, null, wrong, NOW));
    }

    @Test
    @DisplayName("标题、通报事项不完整或太多、结束不晚于开始：拒绝")
    void texts() {
        refused(MeetingError.TITLE_MISSING, () -> new Meeting(WRITER, null, content(" ", List.of()), NOW));
        refused(MeetingError.TITLE_MISSING, () -> new Meeting(WRITER, null, content("长".repeat(101), List.of()), NOW));
        refused(
                MeetingError.POINT_INCOMPLETE,
                () -> new Meeting(
                        WRITER,
                        null,
                        content(
                                "会",
                                List.of(new MeetingContent.Point(null, PointKind.CASE, "案例", "", null, "查", null))),
                        NOW));
        List<MeetingContent.Point> many = IntStream.rangeClosed(1, MeetingTexts.MOST_POINTS + 1)
                .mapToObj(i -> point("事项" + i))
                .toList();
        refused(MeetingError.TOO_MANY_POINTS, () -> new Meeting(WRITER, null, content("会", many), NOW));
        MeetingContent backwards = new MeetingContent(
                MeetingKind.ANNUAL_SUPERVISION, "会", null, "厅", null, END, BEGIN, null, 10, List.of());
        refused(MeetingError.TIME_WRONG, () -> new Meeting(WRITER, null, backwards, NOW));
    }

    @Test
    @DisplayName("开会前可改期改地点，须有理由；开会后不能改；取消须有理由")
    void moving() {
        Meeting meeting = convened();
        refused(MeetingError.REASON_MISSING, () -> meeting.move(BEGIN.plusSeconds(60), END, "二号厅", null, " ", NOW));
        refused(MeetingError.PLACE_MISSING, () -> meeting.move(BEGIN.plusSeconds(60), END, null, " ", "场地检修", NOW));
        refused(MeetingError.TIME_PAST, () -> meeting.move(NOW, END, "二号厅", null, "场地检修", NOW));
        refused(MeetingError.BEGUN, () -> meeting.move(END, END.plusSeconds(60), "厅", null, "晚了", BEGIN));
        meeting.move(BEGIN.plusSeconds(3600), END, "二号厅", null, "场地检修", NOW);
        assertThat(meeting.startsAt()).isEqualTo(BEGIN.plusSeconds(3600));
        refused(MeetingError.REASON_MISSING, () -> meeting.cancel(SECOND, "", NOW));
        meeting.cancel(SECOND, "并入年度大会", NOW);
        refused(MeetingError.STEP_OUT_OF_TURN, () -> meeting.held("纪要", LAST, END));
    }

    @Test
    @DisplayName("未开始不能记录已召开；有未确认整改时销会须有理由")
    void holdingAndClosing() {
        refused(MeetingError.NOT_BEGUN, () -> convened().held("纪要", LAST, NOW));
        refused(MeetingError.WORDS_MISSING, () -> convened().held(" ", LAST, END));
        refused(MeetingError.FIXES_OPEN, () -> heldOne().close(SECOND, 2, " ", END));
        Meeting closed = heldOne();
        closed.close(SECOND, 2, "转日常检查跟进", END);
        assertThat(closed.state()).isEqualTo(MeetingState.CLOSED);
        heldOne().close(SECOND, 0, null, END);
    }

    private static PointReceipt receipt() {
        return new PointReceipt(new MeetingGuest(heldOne(), 8, "示例企业", "120"), 5);
    }

    private static void give(PointReceipt receipt, PointStand stand, LocalDate due, LocalDate day) {
        receipt.give(WRITER, stand, "已对照检查", due, LAST, day, NOW);
    }

    @ParameterizedTest
    @CsvSource({"APPLIES, OPEN", "FIXED, REPORTED", "NOT_OURS, NONE"})
    @DisplayName("对照检视回执：存在的要整改，已改的待确认，不存在的无须整改")
    void stands(PointStand stand, FixState fix) {
        PointReceipt receipt = receipt();
        give(receipt, stand, stand == PointStand.APPLIES ? TODAY : null, TODAY);
        ReceiptView view = receipt.view(UUID.randomUUID(), TODAY);
        assertThat(view.fix()).isEqualTo(fix);
        assertThat(view.late()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(PointStand.class)
    @DisplayName("回执须写明检查情况；存在问题的须写整改期限且不早于今天")
    void receiptWords(PointStand stand) {
        refused(MeetingError.WORDS_MISSING, () -> receipt().give(WRITER, stand, " ", TODAY, LAST, TODAY, NOW));
        refused(MeetingError.WORDS_MISSING, () -> receipt()
                .give(WRITER, stand, "长".repeat(2001), TODAY, LAST, TODAY, NOW));
        if (stand != PointStand.APPLIES) return;
        refused(MeetingError.DUE_DAY, () -> give(receipt(), stand, null, TODAY));
        refused(MeetingError.DUE_DAY, () -> give(receipt(), stand, TODAY.minusDays(1), TODAY));
    }

    @Test
    @DisplayName("最后一天交不算迟，次日交算迟；迟交后再改仍算迟，按时交后再改不变迟")
    void late() {
        PointReceipt onTime = receipt();
        give(onTime, PointStand.NOT_OURS, null, LAST);
        give(onTime, PointStand.FIXED, null, LAST.plusDays(3));
        assertThat(onTime.view(null, LAST).late()).isFalse();
        PointReceipt late = receipt();
        give(late, PointStand.NOT_OURS, null, LAST.plusDays(1));
        assertThat(late.view(null, LAST).late()).isTrue();
    }

    @Test
    @DisplayName("整改：报告、退回须有理由、确认后不能再改")
    void followUp() {
        PointReceipt receipt = receipt();
        give(receipt, PointStand.APPLIES, TODAY.plusDays(5), TODAY);
        refused(MeetingError.STEP_OUT_OF_TURN, () -> receipt.decide(SECOND, true, null, NOW));
        receipt.done(WRITER, "已补签并培训", NOW);
        refused(MeetingError.STEP_OUT_OF_TURN, () -> receipt.done(WRITER, "又一次", NOW));
        refused(MeetingError.REASON_MISSING, () -> receipt.decide(SECOND, false, " ", NOW));
        receipt.decide(SECOND, false, "缺培训记录", NOW);
        assertThat(receipt.view(null, TODAY).fix()).isEqualTo(FixState.OPEN);
        assertThat(receipt.overdue(TODAY.plusDays(5))).isFalse();
        assertThat(receipt.overdue(TODAY.plusDays(6))).isTrue();
        receipt.done(WRITER, "补交培训记录", NOW);
        receipt.decide(SECOND, true, null, NOW);
        refused(MeetingError.CONFIRMED, () -> give(receipt, PointStand.NOT_OURS, null, TODAY));
        refused(MeetingError.CONFIRMED, () -> receipt.decide(SECOND, false, "反悔", NOW));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-02, 0", "2026-12-03, 1", "2026-12-04, 1", "2026-12-05, 2", "2027-01-05, 2"})
    @DisplayName("催回执：截止前一天起一次，过期后一次")
    void reminders(LocalDate today, int step) {
        assertThat(ReceiptReminder.step(LAST, today)).isEqualTo(step);
        assertThat(ReceiptReminder.step(null, today)).isZero();
    }

    private static GuestView guest(Presence presence, ReceiptView... receipts) {
        return new GuestView(
                UUID.randomUUID(),
                "示例企业",
                "120",
                NOW,
                null,
                null,
                null,
                null,
                null,
                null,
                presence,
                null,
                List.of(receipts));
    }

    private static ReceiptView given(PointStand stand, FixState fix) {
        return new ReceiptView(
                UUID.randomUUID(), stand, "词", TODAY, NOW, "孙", false, fix, false, null, null, null, null, null, null);
    }

    private static MeetingView meeting(MeetingState state, TenantKind level, MeetingKind kind, Instant begin) {
        MeetingContent content = new MeetingContent(
                kind,
                "会",
                null,
                "厅",
                null,
                begin,
                begin.plusSeconds(60),
                null,
                10,
                Collections.nCopies(2, point("事项")));
        boolean held = state == MeetingState.HELD || state == MeetingState.CLOSED;
        return new MeetingView(
                UUID.randomUUID(),
                0,
                level,
                "局",
                null,
                true,
                content,
                state,
                "陈",
                false,
                NOW,
                "林",
                NOW,
                null,
                "纪要",
                held ? begin : null,
                held ? LAST : null,
                null,
                null,
                null);
    }

    @Test
    @DisplayName("数字：应收回执=到邀企业×通报事项，未召开的不计应收，未记录的不算出席")
    void sums() {
        List<GuestView> guests = List.of(
                guest(
                        Presence.PRESENT,
                        given(PointStand.APPLIES, FixState.OPEN),
                        given(PointStand.NOT_OURS, FixState.NONE)),
                guest(Presence.REPRESENTED, given(PointStand.FIXED, FixState.CONFIRMED)),
                guest(Presence.ABSENT),
                guest(null));
        MeetingView held = meeting(MeetingState.HELD, TenantKind.CITY, MeetingKind.ANNUAL_SUPERVISION, BEGIN);
        assertThat(MeetingSums.of(held, guests)).isEqualTo(new MeetingCounts(4, 0, 0, 2, 8, 3, 0, 2, 1, 0));
        MeetingView coming = meeting(MeetingState.CONVENED, TenantKind.CITY, MeetingKind.ANNUAL_SUPERVISION, BEGIN);
        assertThat(MeetingSums.of(coming, List.of(guest(null))).asked()).isZero();
    }

    @Test
    @DisplayName("全年：只计当年召开的，按层级和类型分行，各行之和等于合计")
    void year() {
        MeetingCounts ten = new MeetingCounts(10, 9, 8, 7, 20, 15, 1, 4, 2, 1);
        List<MeetingLine> lines = List.of(
                line(MeetingState.HELD, TenantKind.DISTRICT, MeetingKind.GOVERNMENT_AND_FIRMS, BEGIN, ten),
                line(MeetingState.CLOSED, TenantKind.DISTRICT, MeetingKind.GOVERNMENT_AND_FIRMS, BEGIN, ten),
                line(MeetingState.HELD, TenantKind.CITY, MeetingKind.HIGH_RISK_WARNING, BEGIN, ten),
                line(MeetingState.CANCELLED, TenantKind.CITY, MeetingKind.HIGH_RISK_WARNING, BEGIN, ten),
                line(MeetingState.CONVENED, TenantKind.CITY, MeetingKind.HIGH_RISK_WARNING, BEGIN, ten),
                // 1 January in Shanghai, still December in UTC
                line(
                        MeetingState.HELD,
                        TenantKind.CITY,
                        MeetingKind.HIGH_RISK_WARNING,
                        Instant.parse("2026-12-31T17:00:00Z"),
                        ten));
        MeetingFigures figures = MeetingSums.year(2026, lines);
        assertThat(figures.held()).isEqualTo(3);
        assertThat(figures.rows())
                .extracting(MeetingFigures.Row::level, MeetingFigures.Row::held)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TenantKind.CITY, 1),
                        org.assertj.core.groups.Tuple.tuple(TenantKind.DISTRICT, 2));
        assertThat(figures.sum())
                .isEqualTo(figures.rows().stream()
                        .map(MeetingFigures.Row::counts)
                        .reduce(MeetingCounts.NONE, MeetingCounts::plus));
        assertThat(MeetingSums.year(2027, lines).held()).isEqualTo(1);
    }

    private static MeetingLine line(
            MeetingState state, TenantKind level, MeetingKind kind, Instant at, MeetingCounts c) {
        return new MeetingLine(meeting(state, level, kind, at), c);
    }
}
