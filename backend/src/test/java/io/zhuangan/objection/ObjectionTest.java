package io.zhuangan.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.attachment.AttachmentError;
import io.zhuangan.calendar.CalendarChanged;
import io.zhuangan.calendar.CalendarError;
import io.zhuangan.calendar.domain.CalendarYear;
import io.zhuangan.calendar.domain.Workday;
import io.zhuangan.grading.GivenGrades;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.grading.ToldGrade;
import io.zhuangan.objection.domain.ObjectionRule;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Objections on the real database (Measures Art. 10(4), 10(5)). Grades were told on Sunday 22 November 2026; ten working
 * days later is Friday 4 December.
 */
class ObjectionTest {
    private static final Clock MONDAY = on("2026-11-23");
    private static final Clock LAST_DAY = on("2026-12-04");
    private static final Clock DAY_AFTER = on("2026-12-05");

    private final GivenGrades grades = new GivenGrades();
    private final TestDatabase db = grades.db();
    private final Given.Someone duan = grades.head(1);
    private final AccessScope firm = grades.firmSeat(1);
    private final AccessScope lin = grades.officer(grades.reviewer());
    private final AccessScope sheng = grades.officer(grades.assessor());
    private final AccessScope platform = AccessScope.platformFor(
            grades.city().id(),
            grades.city().key(),
            TenantKind.CITY,
            grades.city().id());

    ObjectionTest() {
        long city = grades.city().id();
        db.run(em -> {
            em.persist(new CalendarYear(city, 2026, false, "测试", null));
            em.persist(new ObjectionRule(city, 10, true, 7));
        });
    }

    private static Clock on(String day) {
        return Clock.fixed(
                LocalDate.parse(day)
                        .atTime(LocalTime.NOON)
                        .atZone(Time.SHANGHAI)
                        .toInstant(),
                Time.SHANGHAI);
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private <T> T at(Clock clock, AccessScope scope, Function<Wiring, T> work) {
        return db.call(clock, scope, work);
    }

    private UUID raise(Clock clock, AccessScope seat, Filing filing, ObjectionDocument... files) {
        return at(clock, seat, use -> use.get(RaiseObjection.class).raise(seat, filing, List.of(files)));
    }

    private UUID raise(Clock clock) {
        return raise(clock, firm, new Filing(null, "罚款不实", List.of()));
    }

    private ObjectionFile own(UUID key) {
        return at(MONDAY, firm, use -> use.get(OwnObjectionQueries.class).one(firm, key));
    }

    private ObjectionFile desk(UUID key) {
        return at(MONDAY, lin, use -> use.get(ObjectionQueries.class).one(lin, key));
    }

    private void assign(UUID key, Given.Someone person) {
        long version = desk(key).version();
        at(MONDAY, sheng, use -> {
            use.get(AssignReviewer.class).assign(sheng, key, version, person.key());
            return null;
        });
    }

    private void decide(AccessScope by, UUID key, long version, ObjectionOutcome how, String why, Set<UUID> facts) {
        at(MONDAY, by, use -> {
            use.get(DecideObjection.class).decide(by, new DecideObjection.Decision(key, version, how, why, facts));
            return null;
        });
    }

    private void decide(UUID key, ObjectionOutcome how, String why, Set<UUID> facts) {
        decide(lin, key, desk(key).version(), how, why, facts);
    }

    private List<String> notices(Given.Someone person) {
        return db.inTransaction(em -> em.createQuery(
                        "select n.kind from Notice n where n.personId = :person order by n.id", String.class)
                .setParameter("person", person.id())
                .getResultList());
    }

    @Test
    @DisplayName("提出、指派、调整：事实撤下、重新评定、两个版本都在，等级当即终评")
    void fromFilingToAnotherGrade() {
        grades.withFacts().told();
        UUID fine = grades.fact(1, "PENALTY_FINE");
        GradeDetail before = grades.own(1);
        String indicator = before.explanation().items().stream()
                .flatMap(one -> one.children().stream())
                .flatMap(two -> two.children().stream())
                .filter(i -> i.losses().stream().anyMatch(l -> l.fact().key().equals(fine)))
                .findFirst()
                .orElseThrow()
                .code();
        byte[] text = "撤销决定书".getBytes(StandardCharsets.UTF_8);
        UUID key = raise(
                MONDAY,
                firm,
                new Filing(null, "处罚已撤销", List.of(new Filing.Dispute(indicator, fine, "已被撤销"))),
                new ObjectionDocument("撤销决定.txt", new ByteArrayInputStream(text)));

        ObjectionFile filed = own(key);
        assertThat(filed.line().receipt()).isEqualTo("YY-2026-0001");
        assertThat(filed.line().dueOn()).isEqualTo("2026-12-02");
        assertThat(filed.line().left()).isEqualTo(7);
        assertThat(filed.days()).hasSize(10);
        assertThat(filed.days().get(9).number()).isEqualTo(7);
        assertThat(filed.evidence()).singleElement().satisfies(e -> assertThat(e.sha256())
                .hasSize(64));
        assertThat(filed.points())
                .singleElement()
                .satisfies(p -> assertThat(p.fact().key()).isEqualTo(fine));
        assertThat(filed.review()).isNull();
        assertThat(notices(duan)).contains("objection.RECEIVED");
        assertThat(notices(grades.reviewer())).contains("objection.RAISED");
        assertThat(figures().indicators()).containsExactly(new ObjectionFigures.Row(indicator, 1, 0, 0, 0));
        assertThat(figures().total().overturned()).isNull();

        assertThat(desk(key).review().assessors()).containsExactly("盛一鸣");
        assertThat(desk(key).review().reviewers())
                .extracting(ObjectionFile.Officer::name)
                .containsExactlyInAnyOrder("林听", "陈知远");
        refused(ObjectionError.REVIEWER_ASSESSED, () -> assign(key, grades.assessor()));
        refused(ObjectionError.REVIEWER_UNKNOWN, () -> assign(key, duan));
        refused(ObjectionError.REVIEWER_MISSING, () -> decide(key, ObjectionOutcome.KEEP, "理由", Set.of()));
        assign(key, grades.reviewer());
        assertThat(desk(key).notes())
                .extracting(ObjectionFile.Note::kind)
                .containsExactly(NoteKind.FILED, NoteKind.EVIDENCE, NoteKind.RECUSED, NoteKind.ASSIGNED);
        assertThat(own(key).notes())
                .extracting(ObjectionFile.Note::kind)
                .containsExactly(NoteKind.FILED, NoteKind.EVIDENCE);
        assertThat(own(key).line().reviewer()).isNull();

        AccessScope chen = grades.officer(grades.other());
        long version = desk(key).version();
        refused(ObjectionError.NOT_REVIEWER, () -> decide(chen, key, version, ObjectionOutcome.KEEP, "理由", Set.of()));
        refused(ObjectionError.FACTS_MISSING, () -> decide(key, ObjectionOutcome.ADJUST, "理由", Set.of()));
        refused(
                ObjectionError.FACT_NOT_COUNTED,
                () -> decide(key, ObjectionOutcome.ADJUST, "理由", Set.of(UUID.randomUUID())));
        refused(ObjectionError.REASONS_MISSING, () -> decide(key, ObjectionOutcome.ADJUST, " ", Set.of(fine)));
        assertThat(grades.versions(1)).as("refusals leave no trace").hasSize(1);
        GradeDoor.Forecast forecast =
                at(MONDAY, lin, use -> use.get(ObjectionQueries.class).forecast(lin, key, Set.of(fine)));
        decide(key, ObjectionOutcome.ADJUST, "处罚决定已撤销，事实不成立。", Set.of(fine));

        List<ToldGrade> versions = grades.versions(1);
        assertThat(versions).extracting(ToldGrade::state).containsExactly("REPLACED", "FINAL");
        assertThat(versions.get(0).points()).isEqualByComparingTo(before.line().points());
        assertThat(versions.get(1).points())
                .isEqualByComparingTo(before.line().points().add(new java.math.BigDecimal("5")))
                .isEqualByComparingTo(forecast.points());
        assertThat(versions.get(1).level()).isEqualTo(forecast.level());
        assertThat(versions.get(1).cause()).isEqualTo(key);
        assertThat(grades.listed())
                .as("the firm stands once in the list and in the distribution")
                .containsExactly("[" + versions.get(1).points() + "]", "6");
        assertThat(grades.own(1).replays()).isTrue();
        ObjectionFile decided = own(key);
        assertThat(decided.line().state()).isEqualTo(ObjectionState.ADJUSTED);
        assertThat(decided.reasons()).isEqualTo("处罚决定已撤销，事实不成立。");
        assertThat(decided.disputed().line().points())
                .isEqualByComparingTo(before.line().points());
        assertThat(decided.result().line().key()).isEqualTo(versions.get(1).key());
        assertThat(decided.closedBy()).as("the bureau speaks, not a name").isNull();
        assertThat(notices(duan)).contains("objection.ADJUSTED");
        assertThatThrownBy(() -> decide(lin, key, version, ObjectionOutcome.KEEP, "再来", Set.of()))
                .isInstanceOf(Stale.class);
        refused(ObjectionError.OBJECTION_CLOSED, () -> decide(key, ObjectionOutcome.KEEP, "再来", Set.of()));
        assertThat(figures().indicators()).containsExactly(new ObjectionFigures.Row(indicator, 0, 0, 1, 0));
        assertThat(figures().districts())
                .extracting(ObjectionFigures.Row::raised)
                .containsExactly(1);
        assertThat(figures().total().overturned()).isEqualByComparingTo("1");
    }

    private ObjectionFigures figures() {
        return at(MONDAY, lin, use -> use.get(ObjectionFigureQueries.class).of(lin, 2026));
    }

    @Test
    @DisplayName("维持：等级不变，当即终评，理由送达企业")
    void keptGradeIsFinal() {
        grades.withFacts().told();
        UUID key = raise(MONDAY);
        assign(key, grades.reviewer());
        long version = desk(key).version();
        at(MONDAY, lin, use -> {
            use.get(DraftDecision.class).draft(lin, key, version, ObjectionOutcome.KEEP, "草稿");
            return null;
        });
        assertThat(desk(key).review().draftReasons()).isEqualTo("草稿");
        assertThat(own(key).reasons()).isNull();
        decide(key, ObjectionOutcome.KEEP, "事实清楚。", Set.of());
        assertThat(grades.versions(1)).singleElement().satisfies(g -> assertThat(g.state())
                .isEqualTo("FINAL"));
        assertThat(own(key).line().state()).isEqualTo(ObjectionState.KEPT);
        assertThat(notices(duan)).contains("objection.KEPT");
    }

    @Test
    @DisplayName("期限：第十个工作日当天还收，次日不收并说明最后一天；没有丢下任何东西")
    void windowEnds() {
        grades.withFacts().told();
        assertThatThrownBy(() -> raise(DAY_AFTER)).isInstanceOfSatisfying(RuleViolated.class, e -> {
            assertThat(e.code()).isEqualTo(ObjectionError.WINDOW_OVER);
            assertThat(e.args()).contains(LocalDate.of(2026, 12, 4));
        });
        OwnStanding before = standing(LAST_DAY);
        assertThat(before.mayRaise()).isTrue();
        assertThat(before.left()).isZero();
        assertThat(standing(DAY_AFTER).mayRaise()).isFalse();
        assertThat(own(raise(LAST_DAY)).line().receipt())
                .as("the refused one took no number")
                .isEqualTo("YY-2026-0001");
    }

    private List<ObjectionLine> ours() {
        return at(MONDAY, firm, use -> use.get(OwnObjectionQueries.class).list(firm));
    }

    private OwnStanding standing(Clock clock) {
        return at(clock, firm, use -> use.get(OwnObjectionQueries.class).standing(firm))
                .orElseThrow();
    }

    @Test
    @DisplayName("同一结果只能提一次，撤回后也不能再提；别家企业的结果查无此物")
    void onceAndOnlyTheOwn() {
        grades.withFacts().told();
        UUID key = raise(MONDAY);
        refused(ObjectionError.OBJECTION_TWICE, () -> raise(MONDAY));
        at(MONDAY, firm, use -> {
            use.get(WithdrawObjection.class).withdraw(firm, key);
            return null;
        });
        assertThat(own(key).line().state()).isEqualTo(ObjectionState.WITHDRAWN);
        refused(ObjectionError.OBJECTION_TWICE, () -> raise(MONDAY));
        UUID foreign = grades.own(2).line().key();
        assertThatThrownBy(() -> raise(MONDAY, firm, new Filing(foreign, "不服", List.of())))
                .isInstanceOf(NotFound.class);
        AccessScope neighbour = grades.firmSeat(2);
        assertThatThrownBy(() -> at(MONDAY, neighbour, use -> use.get(OwnObjectionQueries.class)
                        .one(neighbour, key)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at(MONDAY, neighbour, use -> {
                    use.get(WithdrawObjection.class).withdraw(neighbour, key);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        AccessScope elsewhere = db.given().city().scope(Right.READ_GRADES);
        assertThatThrownBy(() -> at(MONDAY, elsewhere, use -> use.get(ObjectionQueries.class)
                        .one(elsewhere, key)))
                .isInstanceOf(NotFound.class);
        refused(
                ObjectionError.POINT_UNKNOWN,
                () -> raise(MONDAY, neighbour, new Filing(null, "不服", List.of(new Filing.Dispute("X9", null, null)))));
        refused(ObjectionError.STATEMENT_MISSING, () -> raise(MONDAY, neighbour, new Filing(null, " ", List.of())));
    }

    @Test
    @DisplayName("回执号一城一年连续：六家同时提，其间一家被退，号码不缺不重")
    void receiptsHaveNoGaps() throws Exception {
        grades.withFacts().told();
        List<Callable<String>> calls = new ArrayList<>();
        for (int n = 1; n <= 6; n++) {
            AccessScope seat = grades.firmSeat(n);
            calls.add(() -> {
                refused(ObjectionError.STATEMENT_MISSING, () -> raise(MONDAY, seat, new Filing(null, "", List.of())));
                UUID key = raise(MONDAY, seat, new Filing(null, "不服", List.of()));
                return at(MONDAY, seat, use -> use.get(OwnObjectionQueries.class)
                                .one(seat, key))
                        .line()
                        .receipt();
            });
        }
        List<String> receipts = new ArrayList<>();
        for (Future<String> one : together(calls)) receipts.add(one.get());
        assertThat(receipts)
                .containsExactlyInAnyOrder(
                        "YY-2026-0001", "YY-2026-0002", "YY-2026-0003", "YY-2026-0004", "YY-2026-0005", "YY-2026-0006");
    }

    private static <T> List<Future<T>> together(List<Callable<T>> calls) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        try {
            return pool.invokeAll(calls);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @DisplayName("两处同时作结论：一处生效，另一处被告知已有人改过")
    void twoDecisionsAtOnce() throws Exception {
        grades.withFacts().told();
        UUID fine = grades.fact(1, "PENALTY_FINE");
        UUID key = raise(MONDAY);
        assign(key, grades.reviewer());
        long version = desk(key).version();
        Callable<String> keep = () -> outcome(key, version, ObjectionOutcome.KEEP, Set.of());
        Callable<String> adjust = () -> outcome(key, version, ObjectionOutcome.ADJUST, Set.of(fine));
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : together(List.of(keep, adjust))) outcomes.add(one.get());
        assertThat(outcomes).containsExactlyInAnyOrder("decided", "stale");
        assertThat(grades.versions(1).stream().filter(g -> g.state().equals("FINAL")))
                .hasSize(1);
    }

    private String outcome(UUID key, long version, ObjectionOutcome how, Set<UUID> facts) {
        try {
            decide(lin, key, version, how, "同时", facts);
            return "decided";
        } catch (Stale e) {
            return "stale";
        }
    }

    private long finalise(Clock clock) {
        return at(clock, platform, use -> use.get(FinaliseGrades.class).finalise(platform, 0));
    }

    @Test
    @DisplayName("终评：期限届满且没有未结异议才终评；再跑一遍什么也不变；撤回后补上")
    void finalGrades() {
        grades.withFacts().told();
        UUID key = raise(LAST_DAY);
        finalise(LAST_DAY);
        assertThat(grades.versions(2).get(0).state()).isEqualTo("NOTIFIED");
        assertThat(finalise(DAY_AFTER)).isZero();
        assertThat(grades.versions(2).get(0).state()).isEqualTo("FINAL");
        assertThat(grades.versions(1).get(0).state()).as("an objection is open").isEqualTo("NOTIFIED");
        finalise(DAY_AFTER);
        assertThat(db.<Long>inTransaction(em -> em.createQuery(
                                "select count(a) from AuditEntry a where a.action = 'FINALISE_GRADES'"
                                        + " and a.tenantId = :city",
                                Long.class)
                        .setParameter("city", grades.city().id())
                        .getSingleResult()))
                .isEqualTo(1);
        at(MONDAY, firm, use -> {
            use.get(WithdrawObjection.class).withdraw(firm, key);
            return null;
        });
        finalise(DAY_AFTER);
        assertThat(grades.versions(1).get(0).state()).isEqualTo("FINAL");
    }

    @Test
    @DisplayName("日历缺年：异议退回并说缺哪年，终评停下，看板写明")
    void calendarYearMissing() {
        grades.withFacts().told();
        assertThatThrownBy(() -> raise(on("2026-12-31"))).hasMessageContaining("WINDOW_OVER");
        db.run(em -> em.createQuery("update ObjectionRule r set r.windowWorkdays = 40 where r.cityId = :city")
                .setParameter("city", grades.city().id())
                .executeUpdate());
        refused(CalendarError.CALENDAR_YEAR_MISSING, () -> raise(MONDAY));
        assertThat(standing(MONDAY).missingYear()).isEqualTo(2027);
        assertThat(standing(MONDAY).mayRaise()).isFalse();
        Clock january = on("2027-01-20");
        finalise(january);
        assertThat(grades.versions(1).get(0).state()).isEqualTo("NOTIFIED");
        assertThat(at(january, lin, use -> use.get(ObjectionQueries.class).days(lin))
                        .missingYear())
                .isEqualTo(2027);
        assertThat(ours()).isEmpty();
    }

    @Test
    @DisplayName("提醒：剩 4 个、1 个工作日和逾期各一次，逾期时报告负责人一次")
    void remindersOnce() {
        grades.withFacts().told();
        UUID key = raise(MONDAY);
        assign(key, grades.reviewer());
        for (String day : List.of(
                "2026-11-25",
                "2026-11-26",
                "2026-11-26",
                "2026-11-27",
                "2026-12-01",
                "2026-12-02",
                "2026-12-03",
                "2026-12-04")) {
            at(on(day), platform, use -> {
                use.get(RemindReviewers.class).remind(platform);
                return null;
            });
        }
        assertThat(notices(grades.reviewer()))
                .containsExactly(
                        "objection.RAISED",
                        "objection.ASSIGNED",
                        "objection.REMINDER",
                        "objection.REMINDER",
                        "objection.LATE");
        assertThat(notices(grades.assessor())).containsExactly("objection.RAISED", "objection.LATE_LEAD");
        assertThat(desk(key).notes())
                .filteredOn(n -> n.kind() == NoteKind.REMINDED)
                .extracting(ObjectionFile.Note::about)
                .containsExactly("4", "1");
    }

    @Test
    @DisplayName("证据 25 MiB 或类型不符：整件退回，号码、异议、文件都没有留下")
    void evidenceIsChecked() {
        grades.withFacts().told();
        Filing filing = new Filing(null, "附证据", List.of());
        byte[] big = new byte[25 * 1024 * 1024];
        java.util.Arrays.fill(big, (byte) 'a');
        refused(
                AttachmentError.FILE_TOO_LARGE,
                () -> raise(MONDAY, firm, filing, new ObjectionDocument("大.txt", new ByteArrayInputStream(big))));
        refused(
                AttachmentError.FILE_TYPE_NOT_ALLOWED,
                () -> raise(MONDAY, firm, filing, new ObjectionDocument("x.exe", new ByteArrayInputStream(new byte[] {
                    'M', 'Z', 0, 1
                }))));
        assertThat(ours()).isEmpty();
        UUID key = raise(MONDAY, firm, filing);
        assertThat(own(key).line().receipt()).isEqualTo("YY-2026-0001");
        assign(key, grades.reviewer());
        long read = desk(key).version();
        at(MONDAY, firm, use -> {
            use.get(AddEvidence.class)
                    .add(firm, key, List.of(new ObjectionDocument("补.txt", new ByteArrayInputStream(new byte[] {'a'
                    }))));
            return null;
        });
        assertThatThrownBy(() -> decide(lin, key, read, ObjectionOutcome.KEEP, "没看新证据", Set.of()))
                .as("evidence came after the reviewer read")
                .isInstanceOf(Stale.class);
        UUID file = own(key).evidence().get(0).key();
        AccessScope neighbour = grades.firmSeat(2);
        assertThatThrownBy(() -> at(MONDAY, neighbour, use -> use.get(OwnObjectionQueries.class)
                        .evidence(neighbour, key, file)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("即时评为D的事实经复核撤下，等级按其余事实重评；年度已发布不妨碍")
    void immediateDowngradeIsTakenBack() {
        grades.withFacts().withSeriousPenalty().told();
        UUID serious = grades.fact(1, "PENALTY_SERIOUS");
        assertThat(grades.own(1).line().level()).isEqualTo("D");
        UUID key = raise(MONDAY);
        assign(key, grades.reviewer());
        decide(key, ObjectionOutcome.ADJUST, "文号有误，另案处理。", Set.of(serious));
        assertThat(grades.own(1).line().level()).isEqualTo("B");
        assertThat(grades.own(1).line().immediate()).isFalse();
    }

    @Test
    @DisplayName("企业不因自己的异议变差：重评更低就整件退回，原等级不动")
    void neverWorse() {
        grades.withFacts().told();
        UUID absence = grades.fact(1, "TRAINING_ABSENT");
        UUID key = raise(MONDAY);
        assign(key, grades.reviewer());
        grades.withLateFact("SELF_CHECK_UNTRUE", "2026-07-07");
        refused(ObjectionError.MAKES_WORSE, () -> decide(key, ObjectionOutcome.ADJUST, "理由", Set.of(absence)));
        assertThat(grades.versions(1)).hasSize(1);
        assertThat(desk(key).line().state()).isEqualTo(ObjectionState.FILED);
    }

    @Test
    @DisplayName("法定日历改了：在办异议重新计算到期日，写进办理记录，告诉企业")
    void recountsWhenTheCalendarChanges() {
        grades.withFacts().told();
        UUID key = raise(MONDAY);
        long city = grades.city().id();
        db.run(em -> em.persist(new Workday(city, LocalDate.of(2026, 11, 28), true, "调休上班")));
        at(MONDAY, lin, use -> {
            use.get(RecountReviews.class).changed(new CalendarChanged(city, 2026));
            return null;
        });
        assertThat(own(key).line().dueOn()).isEqualTo("2026-12-01");
        assertThat(own(key).notes()).extracting(ObjectionFile.Note::kind).contains(NoteKind.RECOUNTED);
        assertThat(notices(duan)).contains("objection.RECOUNTED");
    }

    @Test
    @DisplayName("列表：在办的按到期日在前，能按状态、区、文字筛；区局只见本区企业，不能办理")
    void listAndReach() {
        grades.withFacts().told();
        UUID first = raise(MONDAY);
        AccessScope second = grades.firmSeat(2);
        raise(on("2026-11-24"), second, new Filing(null, "不服", List.of()));
        at(MONDAY, firm, use -> {
            use.get(WithdrawObjection.class).withdraw(firm, first);
            return null;
        });
        assertThat(list(lin, ObjectionFilter.ALL))
                .extracting(ObjectionLine::receipt)
                .containsExactly("YY-2026-0002", "YY-2026-0001");
        assertThat(list(lin, new ObjectionFilter(2026, "OPEN", null, null))).hasSize(1);
        assertThat(list(lin, new ObjectionFilter(2026, "WITHDRAWN", null, "0001")))
                .hasSize(1);
        assertThat(list(lin, new ObjectionFilter(2025, null, null, null))).isEmpty();
        AccessScope district = grades.given().district("310120").scope(Right.READ_GRADES);
        assertThat(list(district, ObjectionFilter.ALL)).singleElement().satisfies(l -> assertThat(l.district())
                .isEqualTo("310120"));
        assertThat(at(MONDAY, district, use -> use.get(ObjectionQueries.class)
                                .one(
                                        district,
                                        list(lin, ObjectionFilter.ALL).get(0).key()))
                        .review())
                .isNull();
        assertThatThrownBy(() -> at(
                        MONDAY, district, use -> use.get(ObjectionQueries.class).one(district, first)))
                .isInstanceOf(NotFound.class);
    }

    private List<ObjectionLine> list(AccessScope scope, ObjectionFilter filter) {
        return at(MONDAY, scope, use -> use.get(ObjectionQueries.class).list(scope, filter));
    }
}
