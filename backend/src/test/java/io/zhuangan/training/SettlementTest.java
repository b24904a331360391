package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static io.zhuangan.training.GivenTraining.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.Wiring;
import io.zhuangan.enterprise.Post;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.grading.GivenRules;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.Role;
import io.zhuangan.training.EnrolmentResult.Seated;
import io.zhuangan.training.GivenTraining.Firm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a record through appeal, decision and freezing to the fact, and back by a signed correction. */
class SettlementTest {
    private final GivenTraining given = new GivenTraining();
    private final Firm firm = given.firm(4);
    private final Given.Someone he = given.given.person("贺编辑");
    private final Given.Someone manager = given.given.person("王课程");
    private final AccessScope wang = given.association.scope(
            manager.id(), manager.name(), Right.MANAGE_COURSES, Right.TAKE_ATTENDANCE, Right.SETTLE_ATTENDANCE);
    private final AccessScope admin = given.association.scope(he.id(), he.name(), Right.SETTLE_ATTENDANCE);
    private final AccessScope city = AccessScope.platformFor(
            given.association.cityId(), given.given.city().key(), TenantKind.CITY, given.association.cityId());
    private UUID session;
    private List<UnitView> units;
    private List<UUID> seats;
    private Instant over;

    @BeforeEach
    void aCourseOfTheRegulatorForTheHeads() {
        given.given.membership(given.association, he, Role.ASSOCIATION_ADMIN);
        GivenRules.publish(given.given.city());
        holds(0, Post.QUALITY_SAFETY_HEAD, LocalDate.of(2020, 1, 1), null);
        session = session(Organiser.REGULATOR);
        seats = List.of(seat(0), seat(1), seat(2));
        units = given.db.call(wang, use -> use.get(CourseQueries.class).units(wang, session));
        over = units.get(0).ends();
    }

    private void holds(int person, Post post, LocalDate from, LocalDate until) {
        given.db.run(em -> {
            FirmPerson found = em.createQuery(
                            "select p from FirmPerson p where p.tenantId = :firm and p.personId = :person",
                            FirmPerson.class)
                    .setParameter("firm", firm.tenant().id())
                    .setParameter("person", firm.people().get(person).id())
                    .getSingleResult();
            em.persist(new PostHolding(found, post, from, until, null));
        });
    }

    private UUID session(Organiser organiser) {
        UUID course = given.db.call(wang, use -> use.get(PlanCourse.class)
                .plan(
                        wang,
                        new CourseForm(
                                null,
                                0,
                                "法规解读 " + UUID.randomUUID(),
                                "",
                                true,
                                organiser,
                                Set.of("QUALITY_SAFETY_HEAD"),
                                75,
                                null)));
        return given.session(given.form(course, 3, NOW.plus(Duration.ofDays(10))));
    }

    private UUID seat(int person) {
        return ((Seated) given.enrol(firm, session, person)).enrolment();
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

    private UUID unit(int i) {
        return units.get(i).key();
    }

    private void mark(int person, AttendanceState state, Instant when) {
        doing(when, wang, use -> use.get(TakeRollCall.class)
                .take(wang, unit(0), List.of(RollMark.of(seats.get(person), state))));
    }

    private AttendanceRecord record(int person, Instant when) {
        return in(when, wang, use -> use.get(RecordQueries.class).one(wang, unit(0), seats.get(person)));
    }

    private UUID appeal(int person, Instant when) {
        AccessScope contact = firm.contact();
        return in(when, contact, use -> use.get(RaiseAppeal.class)
                .raise(contact, unit(0), seats.get(person), "到了，手机没电", null));
    }

    private void decide(AccessScope who, int person, AttendanceState result, Instant when) {
        AttendanceRecord.Appeal open = record(person, when).line().appeal();
        doing(when, who, use -> use.get(DecideAppeal.class)
                .decide(who, new AppealDecision(open.key(), open.version(), result, 0, 0, "查签到台录像")));
    }

    private int freeze(Instant when) {
        return in(when, city, use -> use.get(FreezeAttendance.class).freeze(city, unit(0)));
    }

    private void handOver(Instant when) {
        in(when, city, use -> use.get(SettlementQueue.class).facts()).stream()
                .filter(w -> w.scope().tenantId() == city.tenantId())
                .forEach(w -> doing(
                        when, w.scope(), use -> use.get(HandOverFact.class).handOver(w.scope(), w.key())));
    }

    private List<GradingFact> facts() {
        return given.db.inTransaction(em -> em.createQuery(
                        "select f from GradingFact f where f.tenantId = :firm order by f.id", GradingFact.class)
                .setParameter("firm", firm.tenant().id())
                .getResultList());
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private Instant closed() {
        return over.plus(Duration.ofDays(6));
    }

    @Test
    @DisplayName("期满定案：缺席的责任岗位成为一条事实，重复处理仍只有一条；请假、无此岗位的不算")
    void frozenAbsenceOfTheObligedPostBecomesOneFact() {
        mark(0, AttendanceState.ABSENT, over);
        mark(1, AttendanceState.ABSENT, over);
        mark(2, AttendanceState.EXCUSED, over);
        assertThat(record(0, over).appealUntil()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(freeze(over.plus(Duration.ofDays(4))))
                .as("the window is open")
                .isZero();
        assertThat(freeze(closed())).isEqualTo(3);
        assertThat(freeze(closed())).as("again").isZero();
        handOver(closed());
        handOver(closed());
        assertThat(facts()).singleElement().satisfies(fact -> {
            assertThat(fact.event()).isEqualTo("TRAINING_ABSENT");
            assertThat(fact.occurredOn()).isEqualTo(LocalDate.of(2026, 12, 2));
            assertThat(fact.state()).isEqualTo(GradingFact.State.ACTIVE);
            assertThat(fact.origin()).isEqualTo("TRAINING");
            assertThat(fact.documentNo())
                    .isEqualTo(record(0, closed()).number())
                    .startsWith("KQ-20261202-01-");
        });
        AttendanceRecord.Frozen frozen = record(0, closed()).line().frozen();
        assertThat(frozen.factState()).isEqualTo(FactState.PUSHED);
        assertThat(frozen.fact()).isEqualTo(facts().get(0).key());
        AttendanceRecord story = in(closed(), city, use -> use.get(RecordQueries.class)
                .behind(city, frozen.fact())
                .orElseThrow());
        assertThat(story.line().name()).isEqualTo("学员0");
        assertThat(story.entries()).singleElement();
        assertThat(record(1, closed()).line().frozen().factState()).isEqualTo(FactState.NONE);
        refused(TrainingError.ATTENDANCE_FROZEN, () -> mark(0, AttendanceState.PRESENT, closed()));
        refused(TrainingError.ATTENDANCE_FROZEN, () -> appeal(0, closed()));
    }

    @Test
    @DisplayName("没有记录的单元也定案，与缺席分开；责任岗位未记录同样成为事实")
    void anUnrecordedUnitIsFrozenAsUnrecorded() {
        assertThat(freeze(closed())).isEqualTo(3);
        handOver(closed());
        assertThat(record(0, closed()).line().frozen().state()).isNull();
        assertThat(facts()).hasSize(1);
    }

    @Test
    @DisplayName("协会自办的课不产生事实")
    void theAssociationsOwnCoursesTouchNoGrade() {
        session = session(Organiser.ASSOCIATION);
        seats = List.of(seat(0));
        units = given.db.call(wang, use -> use.get(CourseQueries.class).units(wang, session));
        freeze(closed());
        handOver(closed());
        assertThat(record(0, closed()).line().frozen().factState()).isEqualTo(FactState.NONE);
        assertThat(facts()).isEmpty();
    }

    @Test
    @DisplayName("换人不改过去：当天不任该岗的人没有到课义务，之后接任也不算")
    void whoTookThePostLaterIsNotAnswerable() {
        given.db.run(em -> em.createQuery("update PostHolding h set h.untilOn = :end where h.tenantId = :firm")
                .setParameter("end", LocalDate.of(2026, 12, 3))
                .setParameter("firm", firm.tenant().id())
                .executeUpdate());
        holds(1, Post.QUALITY_SAFETY_HEAD, LocalDate.of(2026, 12, 3), null);
        freeze(closed());
        assertThat(record(1, closed()).line().frozen().obligedPost()).isNull();
        assertThat(record(0, closed()).line().frozen().obligedPost()).isEqualTo("QUALITY_SAFETY_HEAD");
    }

    @Test
    @DisplayName("申诉期内申诉一次，记录人不裁决，裁决后改为到课并定案，没有事实")
    void anAppealIsDecidedBySomebodyElseAndFreezesTheRecord() {
        mark(0, AttendanceState.ABSENT, over);
        appeal(0, over.plusSeconds(60));
        refused(TrainingError.ATTENDANCE_APPEALED, () -> appeal(0, over.plusSeconds(61)));
        refused(TrainingError.ATTENDANCE_APPEALED, () -> mark(0, AttendanceState.PRESENT, over.plusSeconds(62)));
        assertThat(freeze(closed())).as("not while the appeal is open").isEqualTo(2);
        refused(TrainingError.DECIDE_NEEDS_ANOTHER, () -> decide(wang, 0, AttendanceState.PRESENT, closed()));
        decide(admin, 0, AttendanceState.PRESENT, closed());
        refused(TrainingError.APPEAL_DECIDED, () -> decide(admin, 0, null, closed()));
        assertThat(freeze(closed())).isEqualTo(1);
        handOver(closed());
        AttendanceRecord after = record(0, closed());
        assertThat(after.line().mark().method()).isEqualTo(AttendanceMethod.APPEAL);
        assertThat(after.line().appeal().state()).isEqualTo(AppealState.ADJUSTED);
        assertThat(after.entries()).as("the old value stays").hasSize(2);
        assertThat(facts()).isEmpty();
    }

    @Test
    @DisplayName("裁决维持后不等期满就定案，责任岗位的缺席成为事实")
    void aKeptRecordFreezesAtOnce() {
        mark(0, AttendanceState.ABSENT, over);
        appeal(0, over.plusSeconds(60));
        decide(admin, 0, null, over.plusSeconds(120));
        assertThat(freeze(over.plusSeconds(121))).isEqualTo(1);
        handOver(over.plusSeconds(121));
        assertThat(facts()).hasSize(1);
    }

    @Test
    @DisplayName("申诉要有理由，过期、没到时候、不必要、别人的都不行；旧版本的裁决被拒")
    void whatIsNoAppeal() {
        refused(TrainingError.APPEAL_TOO_EARLY, () -> appeal(0, over.minusSeconds(1)));
        refused(TrainingError.APPEAL_TOO_LATE, () -> appeal(0, closed()));
        mark(1, AttendanceState.PRESENT, over.minusSeconds(60));
        refused(TrainingError.APPEAL_NOT_NEEDED, () -> appeal(1, over));
        AccessScope contact = firm.contact();
        refused(
                TrainingError.REASON_MISSING,
                () -> in(over, contact, use -> use.get(RaiseAppeal.class)
                        .raise(contact, unit(0), seats.get(0), "  ", null)));
        AccessScope colleague = firm.attendee(1);
        assertThatThrownBy(() -> in(over, colleague, use -> use.get(RaiseAppeal.class)
                        .raise(colleague, unit(0), seats.get(0), "替他申诉", null)))
                .isInstanceOf(NotFound.class);
        AccessScope stranger = given.firm(1).contact();
        assertThatThrownBy(() -> in(over, stranger, use -> use.get(RaiseAppeal.class)
                        .raise(stranger, unit(0), seats.get(0), "别家", null)))
                .isInstanceOf(NotFound.class);
        UUID key = appeal(0, over);
        assertThatThrownBy(() -> doing(over, admin, use -> use.get(DecideAppeal.class)
                        .decide(admin, new AppealDecision(key, 99, null, 0, 0, "x"))))
                .isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("附件：协会和本企业能下载，别家和没有份的同事不能；不是允许的类型被拒")
    void documentsAreForTheTwoParties() {
        byte[] slip = "%PDF-1.4\n请假条\n%%EOF".getBytes(StandardCharsets.UTF_8);
        UUID document = in(over, wang, use -> use.get(KeepAttendanceDocument.class)
                .keep(wang, unit(0), seats.get(0), new AttendanceFile("请假条.pdf", new ByteArrayInputStream(slip))));
        for (AccessScope reader : List.of(wang, admin, firm.contact(), firm.attendee(0))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            doing(over, reader, use -> use.get(AttendanceDocuments.class)
                    .write(reader, unit(0), seats.get(0), document, out));
            assertThat(out.toByteArray()).as(reader.personName()).isEqualTo(slip);
        }
        for (AccessScope other : List.of(firm.attendee(1), given.firm(1).contact())) {
            assertThatThrownBy(() -> in(over, other, use -> use.get(AttendanceDocuments.class)
                            .get(other, unit(0), seats.get(0), document)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> in(over, wang, use -> use.get(KeepAttendanceDocument.class)
                        .keep(
                                wang,
                                unit(0),
                                seats.get(0),
                                new AttendanceFile("x.pdf", new ByteArrayInputStream("<html>".getBytes())))))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    @DisplayName("定案后只有两人签的更正能改，事实随之撤回而不删除，旧值留着")
    void onlyASignedCorrectionChangesAFrozenRecord() {
        mark(0, AttendanceState.ABSENT, over);
        freeze(closed());
        handOver(closed());
        refused(TrainingError.DOCUMENT_MISSING, () -> ask(AttendanceState.PRESENT, " "));
        refused(TrainingError.CORRECTION_CHANGES_NOTHING, () -> ask(AttendanceState.ABSENT, "沪妆协〔2026〕3号"));
        UUID asked = ask(AttendanceState.PRESENT, "沪妆协〔2026〕3号");
        refused(TrainingError.CORRECTION_WAITS, () -> ask(AttendanceState.EXCUSED, "沪妆协〔2026〕4号"));
        refused(TrainingError.CORRECTION_NEEDS_ANOTHER, () -> answer(wang, asked));
        assertThat(record(0, closed()).line().mark().state()).isEqualTo(AttendanceState.ABSENT);
        answer(admin, asked);
        refused(TrainingError.CORRECTION_ANSWERED, () -> answer(admin, asked));
        handOver(closed());
        handOver(closed());
        assertThat(facts()).singleElement().satisfies(fact -> {
            assertThat(fact.state()).isEqualTo(GradingFact.State.WITHDRAWN);
            assertThat(fact.withdrawnReason()).startsWith("沪妆协〔2026〕3号");
        });
        AttendanceRecord after = record(0, closed());
        assertThat(after.line().mark().attended()).isTrue();
        assertThat(after.line().frozen().factState()).isEqualTo(FactState.WITHDRAWN);
        assertThat(after.corrections()).singleElement().satisfies(c -> {
            assertThat(c.was()).isEqualTo(AttendanceState.ABSENT);
            assertThat(c.state()).isEqualTo(CorrectionState.CONFIRMED);
        });
    }

    private UUID ask(AttendanceState to, String document) {
        return in(closed(), wang, use -> use.get(AskCorrection.class)
                .ask(wang, unit(0), seats.get(0), to, "原始签到表有本人签名", document));
    }

    private void answer(AccessScope who, UUID correction) {
        doing(closed(), who, use -> use.get(AnswerCorrection.class).answer(who, correction, true));
    }

    @Test
    @DisplayName("做到一半断掉的定案不留痕，再做一次就完整")
    void aFreezeThatIsKilledLeavesNothingBehind() {
        assertThatThrownBy(() -> doing(closed(), city, use -> {
                    use.get(FreezeAttendance.class).freeze(city, unit(0));
                    use.em().flush();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(count()).isZero();
        assertThat(waits()).isTrue();
        assertThat(freeze(closed())).isEqualTo(3);
        assertThat(count()).isEqualTo(3);
        assertThat(waits()).isFalse();
    }

    private boolean waits() {
        List<SettlementQueue.Waiting> waiting =
                in(closed(), city, use -> use.get(SettlementQueue.class).units());
        return waiting.stream().anyMatch(w -> w.key().equals(unit(0)));
    }

    private long count() {
        return given.db.inTransaction(em -> em.createQuery(
                        "select count(f) from FrozenAttendance f where f.tenantId = :association", Long.class)
                .setParameter("association", given.association.id())
                .getSingleResult());
    }

    @Test
    @DisplayName("数据库不让同一条记录定案两次")
    void theDatabaseKnowsEachRecordOnce() {
        freeze(closed());
        assertThatThrownBy(() ->
                        given.db.run(em -> em.createNativeQuery("insert into attendance_frozen select id + 1000000,"
                                        + " uuid(), tenant_id, 0, enterprise_id, unit_id, enrolment_id, state, counted,"
                                        + " frozen_at, obliged_post, fact_state, null, fact_at from attendance_frozen"
                                        + " where tenant_id = ?1")
                                .setParameter(1, given.association.id())
                                .executeUpdate()))
                .hasStackTraceContaining("attendance_frozen_once");
    }

    @Test
    @DisplayName("早退的分钟并上迟到的分钟；缺得太多就不计到课")
    void lateAndEarlyLeaveAddUp() {
        Instant start = units.get(0).starts();
        String code = in(start.plus(Duration.ofMinutes(12)), wang, use -> use.get(CheckInQueries.class)
                        .panel(wang, unit(0)))
                .token();
        AccessScope person = firm.attendee(0);
        doing(start.plus(Duration.ofMinutes(12)), person, use -> use.get(CheckIn.class)
                .checkIn(person, unit(0), code, null));
        leave(13);
        assertThat(record(0, over).line().mark()).satisfies(m -> {
            assertThat(m.minutesLate()).isEqualTo(12);
            assertThat(m.minutesEarly()).isEqualTo(13);
            assertThat(m.attended()).as("25 of 50").isTrue();
        });
        leave(14);
        assertThat(record(0, over).line().attended()).as("26 of 50").isFalse();
        assertThat(record(0, over).entries()).hasSize(3);
    }

    private void leave(int early) {
        doing(over, wang, use -> use.get(TakeRollCall.class)
                .take(wang, unit(0), List.of(new RollMark(seats.get(0), AttendanceState.LEFT_EARLY, 0, early, ""))));
    }

    @Test
    @DisplayName("断网时存下的扫码按它自己的时间记，标明补传；太旧的不收")
    void aKeptScanCarriesItsOwnTime() {
        Instant start = units.get(0).starts();
        String code = in(start, wang, use -> use.get(CheckInQueries.class).panel(wang, unit(0)))
                .token();
        AccessScope person = firm.attendee(0);
        CheckInResult late = in(start.plus(Duration.ofHours(13)), person, use -> use.get(CheckIn.class)
                .checkIn(person, unit(0), code, start));
        assertThat(late).isInstanceOf(CheckInResult.ScanTimeRefused.class);
        CheckInResult kept = in(start.plus(Duration.ofHours(3)), person, use -> use.get(CheckIn.class)
                .checkIn(person, unit(0), code, start));
        assertThat(kept).isInstanceOfSatisfying(CheckInResult.Recorded.class, r -> {
            assertThat(r.at()).isEqualTo(start);
            assertThat(r.state()).isEqualTo(AttendanceState.PRESENT);
        });
        assertThat(record(0, over).line().mark().sentLater()).isTrue();
        AccessScope second = firm.attendee(1);
        CheckInResult shared = in(start.plus(Duration.ofHours(3)), second, use -> use.get(CheckIn.class)
                .checkIn(second, unit(0), code, start.plusSeconds(40)));
        assertThat(shared).as("the code was not shown at that time").isInstanceOf(CheckInResult.CodeReplayed.class);
    }

    @Test
    @DisplayName("纸质表整张补录：预览说出差别，扫码的记录不会悄悄被改，全有或全无")
    void aSheetNeverWritesOverAScanSilently() {
        Instant start = units.get(0).starts();
        String code = in(start, wang, use -> use.get(CheckInQueries.class).panel(wang, unit(0)))
                .token();
        AccessScope person = firm.attendee(0);
        doing(start, person, use -> use.get(CheckIn.class).checkIn(person, unit(0), code, null));
        mark(1, AttendanceState.ABSENT, start);
        List<RollMark> sheet = List.of(
                RollMark.of(seats.get(2), AttendanceState.PRESENT),
                RollMark.of(seats.get(1), AttendanceState.PRESENT),
                RollMark.of(seats.get(0), AttendanceState.ABSENT));
        List<SheetLine> preview =
                in(over, wang, use -> use.get(SheetQueries.class).compare(wang, unit(0), sheet));
        assertThat(preview)
                .extracting(SheetLine::kind)
                .containsExactly(SheetLine.Kind.AGAINST_SCAN, SheetLine.Kind.DIFFERS, SheetLine.Kind.FRESH);
        refused(TrainingError.SHEET_AGAINST_SCAN, () -> enter(sheet, Set.of()));
        assertThat(record(2, over).line().mark()).as("nothing half done").isNull();
        assertThat(enter(sheet, Set.of(seats.get(0)))).isEqualTo(3);
        assertThat(enter(sheet, Set.of(seats.get(0)))).as("again").isZero();
        AttendanceRecord first = record(0, over);
        assertThat(first.line().mark().method()).isEqualTo(AttendanceMethod.PAPER);
        assertThat(first.line().mark().remark()).startsWith("QDB-20261202-01-");
        assertThat(first.entries().get(0).mark().method())
                .as("the scan is still there")
                .isEqualTo(AttendanceMethod.QR);
        byte[] pdf = in(over, wang, use -> use.get(SheetQueries.class)
                        .pdf(wang, unit(0), "http://localhost/x", post -> post))
                .pdf();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private int enter(List<RollMark> sheet, Set<UUID> over) {
        return in(this.over, wang, use -> use.get(EnterSheet.class).enter(wang, unit(0), sheet, over));
    }
}
