package io.zhuangan.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.Wiring;
import io.zhuangan.enterprise.domain.AssociationMember;
import io.zhuangan.enterprise.domain.MemberFacts;
import io.zhuangan.grading.GivenCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.Role;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Self-evaluation and information check on the real database, with the clock moved through December. */
class SelfEvaluationTest {
    private static final String PLEDGE = "本企业承诺所报内容真实、完整。";
    private static final int YEAR = 2026;

    private final GivenCity city = new GivenCity();
    private final Given given = city.given;
    private final Given.Someone sun = given.person("孙亦宁");
    private final Given.Someone li = given.person("李沅");
    private AccessScope firm;
    private AccessScope other;
    private AccessScope fengxian;
    private AccessScope jingan;
    private Clock clock = at("2026-12-01T08:00");

    @BeforeEach
    void firms() {
        city.firms(1, 3).firms(4, 4, LocalDate.of(2026, 7, 1));
        firm = city.firm(2).scope(sun.id(), sun.name(), Right.EVALUATE_OWN_FIRM);
        other = city.firm(1).scope(sun.id(), sun.name(), Right.EVALUATE_OWN_FIRM);
        given.membership(city.firm(2), sun, Role.QUALITY_SAFETY_HEAD);
        fengxian = given.district("310120").scope(li.id(), li.name(), Right.CHECK_SELF_EVALUATION);
        jingan = given.district("310106").scope(li.id(), li.name(), Right.CHECK_SELF_EVALUATION);
    }

    private static Clock at(String moment) {
        return Clock.fixed(LocalDateTime.parse(moment).atZone(Time.SHANGHAI).toInstant(), Time.SHANGHAI);
    }

    private <T> T call(AccessScope who, Function<Wiring, T> work) {
        return city.db.call(clock, who, work);
    }

    private int callFirms() {
        return call(city.chen, use -> use.get(CallFirms.class).call(city.chen));
    }

    private SelfEvaluationView own(AccessScope who) {
        return call(who, use -> use.get(OwnSelfEvaluationQueries.class).current(who));
    }

    private void save(AccessScope who, String indicator, Long version, String points, String words) {
        call(who, use -> {
            use.get(SaveAnswer.class)
                    .save(who, new SaveAnswer.Answer(YEAR, indicator, version, new BigDecimal(points), words));
            return null;
        });
    }

    private void fillAll(AccessScope who) {
        for (AnswerLine line : own(who).lines()) {
            save(
                    who,
                    line.indicator().code(),
                    line.version(),
                    line.indicator().points().toPlainString(),
                    "");
        }
    }

    private void file(AccessScope who, boolean accepted, String name) {
        call(who, use -> {
            use.get(FileSelfEvaluation.class).file(who, new FileSelfEvaluation.Pledge(YEAR, accepted, name, PLEDGE));
            return null;
        });
    }

    private void check(AccessScope who, AnswerLine line, CheckOutcome outcome, String remark) {
        UUID evaluation = own(firm).key();
        call(who, use -> {
            use.get(CheckAnswer.class)
                    .check(who, new CheckAnswer.Finding(evaluation, line.key(), line.version(), outcome, remark));
            return null;
        });
    }

    private AnswerLine line(String code) {
        return own(firm).lines().stream()
                .filter(l -> l.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<SelfEvaluationQueries.Filed> filed(AccessScope who) {
        return call(who, use -> use.get(SelfEvaluationQueries.class).filed(who, YEAR));
    }

    private StageBoard board(AccessScope who) {
        return call(who, use -> use.get(SelfEvaluationQueries.class).board(who, YEAR));
    }

    private List<String> notices(Given.Someone person) {
        return city.db.inTransaction(
                em -> em.createQuery("select n.kind from Notice n where n.personId = :p order by n.id", String.class)
                        .setParameter("p", person.id())
                        .getResultList());
    }

    private static void refused(SelfEvaluationError code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    @DisplayName("办法第十条（一）: 12月1日起通知企业，暂不评定的说明原因；再跑一次不再打扰；新进名单的补通知")
    void firmsAreCalledOnce() {
        clock = at("2026-11-30T23:59");
        assertThat(callFirms()).isZero();
        SelfEvaluationView before = own(firm);
        assertThat(before.key()).isNull();
        assertThat(before.lines()).hasSize(12).noneMatch(AnswerLine::answered);
        clock = at("2026-12-01T00:00");
        assertThat(callFirms()).isEqualTo(4);
        assertThat(callFirms()).isZero();
        assertThat(notices(sun)).containsExactly("selfevaluation.CALLED");
        assertThat(board(checker()).total()).isEqualTo(new StageBoard.Row(null, "", "", 3, 0, 0, 0, 3, 1));
        assertThat(filed(checker()).stream()
                        .mapToInt(SelfEvaluationQueries.Filed::unfiled)
                        .sum())
                .as("the one that sits the year out is not waited for")
                .isEqualTo(3);
        city.firms(5, 5);
        assertThat(callFirms()).isEqualTo(1);
    }

    private AccessScope checker() {
        return city.city.scope(li.id(), li.name(), Right.CHECK_SELF_EVALUATION);
    }

    @Test
    @DisplayName("办法第九条: 停产六个月以上事后查明的，未交的改为暂不评定；已交的不动")
    void takingPartMayChange() {
        callFirms();
        city.send(
                city.chen,
                io.zhuangan.grading.FactImport.class,
                List.of(
                        city.fact(2, "PRODUCTION_STOP", "2026-02-01", "完成日", "2026-09-01"),
                        city.fact(3, "PRODUCTION_STOP", "2026-02-01", "完成日", "2026-09-01")));
        clock = at("2026-12-02T08:00");
        assertThat(callFirms()).isEqualTo(2);
        assertThat(own(firm).state()).isEqualTo(EvaluationState.EXCUSED);
        refused(SelfEvaluationError.EXCUSED, () -> save(firm, "1.1.1", null, "6", ""));
    }

    @Test
    @DisplayName("草稿随填随存；失分要说明；两人同时改后者被告知；未填完、未承诺、姓名不符都不能交；交后不能再改")
    void fromDraftToPledge() {
        callFirms();
        save(firm, "1.1.1", null, "6", "");
        refused(SelfEvaluationError.STATEMENT_MISSING, () -> save(firm, "1.1.2", null, "3", " "));
        refused(SelfEvaluationError.POINTS_RANGE, () -> save(firm, "1.1.2", null, "6.5", ""));
        refused(SelfEvaluationError.POINTS_RANGE, () -> save(firm, "1.1.2", null, "-1", "x"));
        refused(SelfEvaluationError.POINTS_RANGE, () -> save(firm, "1.1.2", null, "3.25", "x"));
        refused(SelfEvaluationError.INDICATOR_UNKNOWN, () -> save(firm, "9.9.9", null, "1", "x"));
        save(firm, "1.1.2", null, "3", "𠮷田来厂，风险交流会缺席 😀");
        assertThatThrownBy(() -> save(firm, "1.1.2", null, "6", "")).isInstanceOf(Stale.class);
        long version = line("1.1.2").version();
        save(firm, "1.1.2", version, "3", "风险交流会缺席一次");
        assertThatThrownBy(() -> save(firm, "1.1.2", version, "6", "")).isInstanceOf(Stale.class);
        assertThat(own(firm).state()).isEqualTo(EvaluationState.DRAFT);
        assertThat(own(other).answered()).isZero();

        refused(SelfEvaluationError.INCOMPLETE, () -> file(firm, true, sun.name()));
        for (AnswerLine line : own(firm).lines()) {
            if (!line.answered()) {
                save(
                        firm,
                        line.indicator().code(),
                        null,
                        line.indicator().points().toPlainString(),
                        "");
            }
        }
        assertThat(own(firm).points()).isEqualByComparingTo("97");
        refused(SelfEvaluationError.PLEDGE_NOT_ACCEPTED, () -> file(firm, false, sun.name()));
        refused(SelfEvaluationError.NAME_DIFFERS, () -> file(firm, true, "孙亦凝"));
        file(firm, true, " 孙亦宁 ");
        SelfEvaluationView filed = own(firm);
        assertThat(filed.state()).isEqualTo(EvaluationState.FILED);
        assertThat(filed.signer()).isEqualTo("孙亦宁");
        assertThat(filed.pledge()).isEqualTo(PLEDGE);
        refused(SelfEvaluationError.FILED_ALREADY, () -> file(firm, true, sun.name()));
        refused(
                SelfEvaluationError.FILED_ALREADY,
                () -> save(firm, "1.1.1", line("1.1.1").version(), "6", ""));
    }

    @Test
    @DisplayName("办法第十条（一）: 16日零时截止，草稿还在；经准许的一家可补交到指定日，标为迟交")
    void theStageCloses() {
        callFirms();
        save(firm, "1.1.1", null, "6", "");
        clock = at("2026-12-15T23:59:59");
        save(firm, "1.1.3", null, "8", "");
        clock = at("2026-12-16T00:00");
        refused(SelfEvaluationError.CLOSED, () -> save(firm, "1.2.1", null, "24", ""));
        assertThat(own(firm).answered()).isEqualTo(2);
        assertThat(own(firm).open()).isFalse();

        SelfEvaluationView seen = own(firm);
        refused(SelfEvaluationError.ADMISSION_DAY, () -> admit(seen, LocalDate.of(2027, 1, 2), "换人"));
        refused(SelfEvaluationError.ADMISSION_DAY, () -> admit(seen, LocalDate.of(2026, 12, 15), "换人"));
        refused(SelfEvaluationError.REMARK_MISSING, () -> admit(seen, LocalDate.of(2026, 12, 18), " "));
        assertThatThrownBy(() -> call(jingan, use -> {
                    use.get(AdmitLateFiling.class)
                            .admit(
                                    jingan,
                                    new AdmitLateFiling.Admission(
                                            seen.key(), seen.version(), LocalDate.of(2026, 12, 18), "x"));
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        admit(seen, LocalDate.of(2026, 12, 18), "负责人更换");
        assertThat(notices(sun)).endsWith("selfevaluation.ADMITTED");
        clock = at("2026-12-18T20:00");
        fillAll(firm);
        file(firm, true, sun.name());
        assertThat(own(firm).filedLate()).isTrue();
        clock = at("2026-12-19T08:00");
        refused(SelfEvaluationError.CLOSED, () -> save(other, "1.1.1", null, "6", ""));
    }

    private void admit(SelfEvaluationView seen, LocalDate until, String reason) {
        call(fengxian, use -> {
            use.get(AdmitLateFiling.class)
                    .admit(fengxian, new AdmitLateFiling.Admission(seen.key(), seen.version(), until, reason));
            return null;
        });
    }

    @Test
    @DisplayName("办法第十条（二）: 逐项核查，属实、不符要说明、询问企业；企业答复后再定；外区看不到；两人同时核查后者被告知")
    void theCheck() {
        callFirms();
        fillAll(firm);
        refused(SelfEvaluationError.NOT_FILED, () -> check(fengxian, line("1.1.1"), CheckOutcome.CONFIRMED, null));
        file(firm, true, sun.name());
        assertThat(board(fengxian).total().open()).isEqualTo(1);
        AnswerLine first = line("1.1.1");
        assertThatThrownBy(() -> check(jingan, first, CheckOutcome.CONFIRMED, null))
                .isInstanceOf(NotFound.class);
        check(fengxian, first, CheckOutcome.CONFIRMED, null);
        assertThatThrownBy(() -> check(checker(), first, CheckOutcome.DIFFERS, "x"))
                .isInstanceOf(Stale.class);
        refused(SelfEvaluationError.REMARK_MISSING, () -> check(fengxian, line("1.1.2"), CheckOutcome.DIFFERS, ""));
        refused(SelfEvaluationError.OUTCOME_WRONG, () -> check(fengxian, line("1.1.2"), CheckOutcome.ANSWERED, "x"));
        check(fengxian, line("1.1.2"), CheckOutcome.DIFFERS, "2026-03-26 风险交流会缺席，考勤已定案");
        check(fengxian, line("1.2.2"), CheckOutcome.ASKED, "请补充 3 号缺陷的整改报告");
        assertThat(notices(sun)).endsWith("selfevaluation.DIFFERS", "selfevaluation.ASKED");

        refused(SelfEvaluationError.NOT_ASKED, () -> reply("1.1.1", "没有问我"));
        refused(SelfEvaluationError.REPLY_MISSING, () -> reply("1.2.2", " "));
        UUID kept = evidence(firm, "1.2.2", "整改报告.pdf");
        refused(SelfEvaluationError.FILED_ALREADY, () -> evidence(firm, "1.1.1", "晚了.pdf"));
        reply("1.2.2", "见整改报告");
        assertThat(notices(li)).containsExactly("selfevaluation.ANSWERED");
        assertThat(line("1.2.2").evidence()).extracting(f -> f.key()).containsExactly(kept);
        assertThat(own(firm).unchecked()).isEqualTo(10);

        UUID key = own(firm).key();
        int confirmed = call(fengxian, use -> use.get(ConfirmRest.class).confirm(fengxian, key));
        assertThat(confirmed).isEqualTo(9);
        int again = call(fengxian, use -> use.get(ConfirmRest.class).confirm(fengxian, key));
        assertThat(again).isZero();
        assertThat(board(fengxian).total().open()).isEqualTo(1);
        check(checker(), line("1.2.2"), CheckOutcome.CONFIRMED, null);
        assertThat(board(fengxian).total().checked()).isEqualTo(1);
        assertThat(filed(fengxian)).singleElement().satisfies(f -> assertThat(f.filed())
                .isEqualTo(1));
        assertThatThrownBy(() ->
                        call(jingan, use -> use.get(SelfEvaluationQueries.class).one(jingan, key)))
                .isInstanceOf(NotFound.class);
    }

    private void reply(String indicator, String words) {
        long version = line(indicator).version();
        call(firm, use -> {
            use.get(ReplyToCheck.class).reply(firm, new ReplyToCheck.Reply(YEAR, indicator, version, words));
            return null;
        });
    }

    private UUID evidence(AccessScope who, String indicator, String name) {
        byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        return call(who, use -> use.get(KeepEvidence.class)
                .keep(who, YEAR, indicator, name, new ByteArrayInputStream(pdf))
                .key());
    }

    @Test
    @DisplayName("证据先有回答；类型不对、超过20 MiB 被拒，草稿不丢")
    void evidenceIsChecked() {
        callFirms();
        refused(SelfEvaluationError.ANSWER_FIRST, () -> evidence(firm, "1.1.1", "任命书.pdf"));
        save(firm, "1.1.1", null, "6", "任命书见附件");
        assertThatThrownBy(() -> evidence(firm, "1.1.1", "任命书.exe")).hasMessageContaining("FILE_TYPE_NOT_ALLOWED");
        byte[] large = new byte[25 * 1024 * 1024];
        System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 9);
        assertThatThrownBy(() -> call(firm, use -> use.get(KeepEvidence.class)
                        .keep(firm, YEAR, "1.1.1", "任命书.pdf", new ByteArrayInputStream(large))))
                .hasMessageContaining("FILE_TOO_LARGE");
        evidence(firm, "1.1.1", "任命书.pdf");
        assertThat(line("1.1.1").statement()).isEqualTo("任命书见附件");
        assertThat(line("1.1.1").evidence()).hasSize(1);
    }

    private void takeBack(AccessScope who, UUID file) {
        call(who, use -> {
            use.get(TakeBackEvidence.class).takeBack(who, YEAR, file);
            return null;
        });
    }

    @Test
    @DisplayName("报送前证据可以撤回，列表里不再有、内容读不到；别家的不存在；报送后不能撤回")
    void evidenceIsTakenBack() {
        callFirms();
        save(firm, "1.1.1", null, "6", "任命书见附件");
        UUID wrong = evidence(firm, "1.1.1", "错的.pdf");
        UUID right = evidence(firm, "1.1.1", "任命书.pdf");
        takeBack(firm, wrong);
        assertThat(line("1.1.1").evidence())
                .extracting(io.zhuangan.attachment.AttachmentView::key)
                .containsExactly(right);
        assertThatThrownBy(() -> call(
                        firm, use -> use.get(OwnSelfEvaluationQueries.class).evidence(firm, YEAR, wrong)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takeBack(firm, wrong)).isInstanceOf(NotFound.class);
        for (AnswerLine l : own(firm).lines()) {
            if (!l.answered()) {
                save(firm, l.indicator().code(), null, l.indicator().points().toPlainString(), "");
            }
        }
        file(firm, true, firm.personName());
        refused(SelfEvaluationError.FILED_ALREADY, () -> takeBack(firm, right));
        assertThat(line("1.1.1").evidence()).hasSize(1);
    }

    @Test
    @DisplayName("办法第五条: 协会只看到会员交没交；催办一天一次；别的协会的会员、暂不评定的不在其中")
    void associationsUrge() {
        Given.Tenant association = given.association();
        Given.Tenant neighbour = given.association();
        city.db.run(em -> {
            em.persist(new AssociationMember(
                    association.id(), city.firm(2).id(), new MemberFacts("M1", LocalDate.of(2024, 1, 1), null)));
            em.persist(new AssociationMember(
                    association.id(), city.firm(4).id(), new MemberFacts("M2", LocalDate.of(2024, 1, 1), null)));
            em.persist(new AssociationMember(
                    neighbour.id(), city.firm(1).id(), new MemberFacts("M1", LocalDate.of(2024, 1, 1), null)));
        });
        AccessScope wang = association.scope(5001, "王敏", Right.URGE_MEMBERS);
        callFirms();
        assertThat(members(wang).members())
                .extracting(MemberFilings.Member::filed)
                .containsExactly(false);
        assertThat(urge(wang, Set.of())).isEqualTo(1);
        assertThat(urge(wang, Set.of())).isZero();
        assertThat(urge(wang, Set.of(city.firm(1).key()))).isZero();
        assertThat(members(wang).members().get(0).urgedAt()).isNotNull();
        clock = at("2026-12-02T08:00");
        assertThat(urge(wang, Set.of(city.firm(2).key()))).isEqualTo(1);
        fillAll(firm);
        file(firm, true, sun.name());
        assertThat(members(wang).filed()).isEqualTo(1);
        assertThat(urge(wang, Set.of())).isZero();
        assertThat(notices(sun)).filteredOn("selfevaluation.URGED"::equals).hasSize(2);
        assertThatThrownBy(() -> call(wang, use -> use.get(SelfEvaluationQueries.class)
                        .one(wang, own(firm).key())))
                .isInstanceOfAny(Denied.class, NotFound.class);
    }

    private MemberFilings members(AccessScope who) {
        return call(who, use -> use.get(MemberFilingQueries.class).current(who));
    }

    private int urge(AccessScope who, Set<UUID> only) {
        return call(who, use -> use.get(UrgeMembers.class).urge(who, YEAR, only));
    }

    @Test
    @DisplayName("区局催办本区未交的，一天一次")
    void bureausUrge() {
        callFirms();
        assertThat(urgeFirms(fengxian, Set.of())).isEqualTo(1);
        assertThat(urgeFirms(fengxian, Set.of())).isZero();
        assertThat(urgeFirms(checker(), Set.of())).isEqualTo(3);
        List<FilingLine> lines = call(fengxian, use -> use.get(SelfEvaluationQueries.class)
                .slice(fengxian, YEAR, new FilingFilter(null, "UNFILED", null), 0, 50));
        assertThat(lines).hasSize(1).allMatch(l -> l.urgedAt() != null && l.state() == EvaluationState.CALLED);
    }

    private int urgeFirms(AccessScope who, Set<UUID> only) {
        return call(who, use -> use.get(UrgeFirms.class).urge(who, YEAR, only));
    }
}
