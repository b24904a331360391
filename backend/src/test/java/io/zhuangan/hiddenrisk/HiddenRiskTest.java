package io.zhuangan.hiddenrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.audit.AuditQueries;
import io.zhuangan.audit.AuditView;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.showcase.Payloads;
import io.zhuangan.tenancy.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A hidden risk from the shop floor to its closing, and the walls around the log, on the real database. */
class HiddenRiskTest {
    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant firm = given.producer("120");
    private final Given.Tenant neighbour = given.enterprise("120");
    private final Given.Tenant association = given.association();
    private final Given.Someone worker = given.person("吴小满");
    private final Given.Someone other = given.person("郑立");
    private final Given.Someone head = given.person("孙知微");
    private final Given.Someone boss = given.person("冯砚秋");
    private final AccessScope floor = firm.scope(worker.id(), worker.name(), Right.REPORT_RISK);
    private final AccessScope colleague = firm.scope(other.id(), other.name(), Right.REPORT_RISK);
    private final AccessScope quality = firm.scope(head.id(), head.name(), Right.REPORT_RISK, Right.HANDLE_RISKS);
    private final AccessScope legal =
            firm.scope(boss.id(), boss.name(), Right.REPORT_RISK, Right.HANDLE_RISKS, Right.READ_AUDIT);
    private final AccessScope city = given.city().scope(Right.values());
    private final AccessScope staff = association.scope(Right.READ_SHARED_RISKS);

    HiddenRiskTest() {
        given.membership(firm, head, Role.QUALITY_SAFETY_HEAD);
        given.membership(firm, boss, Role.LEGAL_REPRESENTATIVE);
        given.membership(firm, worker, Role.EMPLOYEE);
    }

    private UUID report(AccessScope who, RiskReport report) {
        return db.call(who, use -> use.get(ReportRisk.class)
                .report(
                        who,
                        report,
                        new ReportRisk.Paper(
                                "地面.txt", new ByteArrayInputStream("积水".getBytes(StandardCharsets.UTF_8)))));
    }

    private UUID report(AccessScope who) {
        return report(who, new RiskReport(RiskKind.HYGIENE, null, "灌装间东侧", "地漏返水，地面有积水", null));
    }

    private RiskView one(AccessScope who, UUID key) {
        return db.call(who, use -> use.get(HiddenRiskQueries.class).one(who, key));
    }

    /** What somebody does with an entry. */
    private interface Move {
        void with(Wiring use, long version);
    }

    private void move(AccessScope who, UUID key, Move move) {
        long version = one(quality, key).version();
        db.call(who, use -> {
            move.with(use, version);
            return null;
        });
    }

    private void judge(UUID key) {
        move(quality, key, (h, v) -> h.get(JudgeRisk.class)
                .judge(quality, key, v, new RiskJudgement(true, RiskSeverity.MEDIUM, "设备科 何平", TODAY.plusDays(3), "")));
    }

    private void closed(UUID key) {
        judge(key);
        move(quality, key, (h, v) -> h.get(FixRisk.class).fix(quality, key, v, "更换地漏水封，清洗消毒", null));
        move(quality, key, (h, v) -> h.get(PreventRisk.class).prevent(quality, key, v, "水封干涸；列入每周点检"));
        move(legal, key, (h, v) -> h.get(CloseRisk.class).close(legal, key, v, "现场看过，无返水"));
    }

    private static void refusedBy(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    @DisplayName("上报、研判、处置、预防、销号：每步留痕，处置人不能销号，上报人得到结果")
    void wholeWay() {
        UUID key = report(floor);
        assertThat(notices(head)).contains("hiddenrisk.REPORTED");
        refusedBy(
                HiddenRiskError.STEP_OUT_OF_TURN,
                () -> move(quality, key, (h, v) -> h.get(FixRisk.class).fix(quality, key, v, "x", null)));
        refusedBy(
                HiddenRiskError.JUDGEMENT_INCOMPLETE,
                () -> move(quality, key, (h, v) -> h.get(JudgeRisk.class)
                        .judge(
                                quality,
                                key,
                                v,
                                new RiskJudgement(true, RiskSeverity.LOW, "何平", TODAY.minusDays(1), null))));
        judge(key);
        move(quality, key, (h, v) -> h.get(FixRisk.class).fix(quality, key, v, "更换地漏水封", null));
        refusedBy(
                HiddenRiskError.WORDS_MISSING,
                () -> move(quality, key, (h, v) -> h.get(PreventRisk.class).prevent(quality, key, v, " ")));
        move(quality, key, (h, v) -> h.get(PreventRisk.class).prevent(quality, key, v, "列入每周点检"));
        refusedBy(
                HiddenRiskError.SECOND_PERSON,
                () -> move(quality, key, (h, v) -> h.get(CloseRisk.class).close(quality, key, v, "好了")));
        move(legal, key, (h, v) -> h.get(CloseRisk.class).close(legal, key, v, "现场看过"));

        RiskView seen = one(floor, key);
        assertThat(seen.state()).isEqualTo(RiskState.CLOSED);
        assertThat(seen.steps())
                .extracting(RiskView.Step::to)
                .containsExactly(
                        RiskState.REPORTED, RiskState.JUDGED, RiskState.FIXED, RiskState.PREVENTED, RiskState.CLOSED);
        assertThat(seen.files()).hasSize(1);
        assertThat(notices(worker)).containsExactly("hiddenrisk.CLOSED");
        move(quality, key, (h, v) -> h.get(ReopenRisk.class).reopen(quality, key, v, "又返水"));
        assertThat(one(floor, key).steps()).hasSize(6);
        assertThat(one(floor, key).endedAt()).isNull();
    }

    @Test
    @DisplayName("两人同时研判：后一个被拒；不成立的写明理由")
    void twoHeads() {
        UUID key = report(floor);
        long version = one(quality, key).version();
        refusedBy(
                HiddenRiskError.WORDS_MISSING,
                () -> move(quality, key, (h, v) -> h.get(JudgeRisk.class).judge(quality, key, v, dismissal(" "))));
        move(quality, key, (h, v) -> h.get(JudgeRisk.class).judge(quality, key, v, dismissal("正常冷凝水")));
        assertThatThrownBy(() -> db.call(legal, use -> {
                    use.get(JudgeRisk.class).judge(legal, key, version, dismissal("看过"));
                    return null;
                }))
                .isInstanceOf(Stale.class);
        assertThat(one(floor, key).steps().get(1).words()).isEqualTo("正常冷凝水");
    }

    private static RiskJudgement dismissal(String why) {
        return new RiskJudgement(false, null, null, null, why);
    }

    @Test
    @DisplayName("台账是企业自己的：同事只见自己上报的，别的企业、协会、市局什么也看不到，审计里也没有")
    void walls() {
        UUID key = report(floor);
        closed(key);
        assertThatThrownBy(() -> one(colleague, key)).isInstanceOf(NotFound.class);
        AccessScope next = neighbour.scope(Right.REPORT_RISK, Right.HANDLE_RISKS);
        assertThatThrownBy(() -> one(next, key)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(city, key)).isInstanceOf(NotFound.class);
        assertThat(shared(city)).isEmpty();
        assertThat(shared(staff)).isEmpty();
        assertThat(audited(city)).as("not even that there is one").isEmpty();
        assertThat(audited(legal)).isNotEmpty();
    }

    private List<SharedRiskView> shared(AccessScope who) {
        return db.call(who, use -> use.get(SharedRiskQueries.class).all(who));
    }

    private List<AuditView> audited(AccessScope who) {
        return db.call(who, use -> use.get(AuditQueries.class).newest(who, null, OwnLog.SUBJECT, null, 50))
                .items();
    }

    @Test
    @DisplayName("共享一条：会员所在协会、所在区和市局看到这一条，到期或撤回后看不到；不是会员不能共享")
    void shares() {
        UUID key = report(floor);
        report(colleague);
        refusedBy(HiddenRiskError.NOT_A_MEMBER, () -> share(key, association.key(), null));
        given.joins(firm, association, null);
        UUID first = share(key, association.key(), null);
        refusedBy(HiddenRiskError.SHARED_ALREADY, () -> share(key, association.key(), null));
        refusedBy(HiddenRiskError.SHARE_DAY_PAST, () -> share(key, null, TODAY.minusDays(1)));
        share(key, null, TODAY);
        assertThat(shared(staff)).extracting(SharedRiskView::key).containsExactly(key);
        assertThat(shared(city)).extracting(SharedRiskView::key).containsExactly(key);
        AccessScope elsewhere = given.district("106").scope(Right.READ_SHARED_RISKS);
        assertThat(shared(elsewhere)).as("another district's bureau").isEmpty();
        db.call(quality, use -> {
            use.get(EndRiskShare.class).end(quality, key, first);
            return null;
        });
        assertThat(shared(staff)).isEmpty();
        assertThat(one(quality, key).shares()).extracting(RiskShareView::holds).containsExactly(false, true);
        assertThat(one(floor, key).shares())
                .as("who reported it is not told with whom it is shared")
                .isEmpty();
    }

    private UUID share(UUID key, UUID with, LocalDate until) {
        return db.call(quality, use -> use.get(ShareRisk.class).share(quality, key, with, until));
    }

    @Test
    @DisplayName("点位：码上带点位，停用后码失效，名称不重复；什么也没写的上报被拒")
    void places() {
        UUID place = add("灌装间");
        refusedBy(HiddenRiskError.PLACE_THERE, () -> add(" 灌装间 "));
        UUID key = report(floor, new RiskReport(RiskKind.HYGIENE, place, null, "积水", "王师傅"));
        assertThat(one(floor, key).where()).isEqualTo("灌装间");
        refusedBy(
                HiddenRiskError.WHAT_MISSING,
                () -> report(floor, new RiskReport(RiskKind.HYGIENE, place, null, " ", null)));
        refusedBy(
                HiddenRiskError.WHAT_MISSING,
                () -> report(floor, new RiskReport(RiskKind.HYGIENE, place, null, "长".repeat(2001), null)));
        refusedBy(
                HiddenRiskError.WHERE_MISSING,
                () -> report(floor, new RiskReport(RiskKind.HYGIENE, null, "", "积水", null)));
        db.call(quality, use -> {
            use.get(RetireRiskPlace.class).retire(quality, place);
            return null;
        });
        assertThatThrownBy(() -> report(floor, new RiskReport(RiskKind.HYGIENE, place, null, "积水", null)))
                .isInstanceOf(NotFound.class);
        assertThat(one(floor, key).where()).isEqualTo("灌装间");
        add("灌装间");
    }

    private UUID add(String name) {
        return db.call(quality, use -> use.get(AddRiskPlace.class).add(quality, name));
    }

    @Test
    @DisplayName("清单和数字：员工只数自己的，负责人看全厂的")
    void listsAndFigures() {
        report(floor);
        closed(report(colleague));
        assertThat(count(floor)).isEqualTo(1);
        assertThat(count(quality)).isEqualTo(2);
        RiskFigures figures =
                db.call(quality, use -> use.get(HiddenRiskQueries.class).figures(quality, TODAY.getYear()));
        MonthOfRisks now = figures.months().get(TODAY.getMonthValue() - 1);
        assertThat(now).isEqualTo(new MonthOfRisks(TODAY.getMonthValue(), 2, 1, 0, 1, 0));
    }

    private int count(AccessScope who) {
        return db.call(who, use -> use.get(HiddenRiskQueries.class).count(who, HiddenRiskQueries.Filter.ALL));
    }

    private List<String> notices(Given.Someone person) {
        return db.inTransaction(em -> em.createQuery(
                        "select n.kind from Notice n where n.personId = :person order by n.id", String.class)
                .setParameter("person", person.id())
                .getResultList());
    }

    @Test
    @DisplayName("清单里的每一条写进上报、研判和处置的每一栏：原样存着")
    void payloads() {
        for (String payload : Payloads.ALL) {
            String kept = payload.substring(0, Math.min(100, payload.length()));
            UUID key = report(floor, new RiskReport(RiskKind.HYGIENE, null, kept, payload, null));
            move(quality, key, (h, v) -> h.get(JudgeRisk.class)
                    .judge(
                            quality,
                            key,
                            v,
                            new RiskJudgement(true, RiskSeverity.MEDIUM, kept, TODAY.plusDays(3), payload)));
            move(quality, key, (h, v) -> h.get(FixRisk.class).fix(quality, key, v, payload, null));
            RiskView read = one(floor, key);
            assertThat(read.where()).isEqualTo(kept.strip());
            assertThat(read.what()).isEqualTo(payload.strip());
            assertThat(read.steps()).extracting(RiskView.Step::words).contains(payload.strip());
        }
    }
}
