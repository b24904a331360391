package io.zhuangan.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.enterprise.domain.AssociationMember;
import io.zhuangan.enterprise.domain.MemberFacts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.showcase.store.PublishedViews;
import io.zhuangan.tenancy.Role;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a firm's nomination to its public page and off it again, on the real database. */
class EditorialTest {
    private static final Right[] CITY = {
        Right.EDIT_SHOWCASE, Right.PUBLISH_SHOWCASE, Right.RUN_CASE_CALL, Right.JUDGE_CASES, Right.NOMINATE_CASE
    };

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private AccessScope chen;
    private AccessScope lin;
    private AccessScope zhou;
    private AccessScope wang;
    private AccessScope firm;
    private Given.Tenant firmTenant;
    private Given.Tenant association;
    private UUID call;

    @BeforeEach
    void cast() {
        Given.Tenant city = given.city();
        Given.Tenant district = given.district("310106");
        association = given.association();
        firmTenant = given.enterprise("310120");
        db.run(em -> em.createNativeQuery("insert into enterprise (tenant_id, uid, city_id, name, credit_code,"
                        + " licence_number, licensed_on, district_code, kinds, staff, status) select id, uid, city_id, name,"
                        + " '91310000MA1K000001', concat('沪妆', id), '2020-01-01', '310120', '', 'UNKNOWN', 'ACTIVE' from"
                        + " tenant where id = ?1")
                .setParameter(1, firmTenant.id())
                .executeUpdate());
        chen = somebody(city, "陈知远", Role.CITY_LEAD, CITY);
        lin = somebody(city, "林听", Role.CITY_OFFICER, CITY);
        zhou = somebody(district, "周衡", Role.DISTRICT_OFFICER, Right.NOMINATE_CASE, Right.JUDGE_CASES);
        wang = somebody(association, "王曼", Role.COURSE_MANAGER, Right.NOMINATE_CASE, Right.JUDGE_CASES);
        firm = somebody(firmTenant, "孙亦宁", Role.QUALITY_SAFETY_HEAD, Right.NOMINATE_CASE, Right.CONSENT_TO_CASE);
        call = call(chen, use -> use.get(OpenCall.class)
                .open(
                        chen,
                        new NewCall(
                                "2026 典型案例征集",
                                "Call 2026",
                                "",
                                "",
                                LocalDate.parse("2026-11-01"),
                                LocalDate.parse("2026-11-30"),
                                2,
                                true,
                                List.of(
                                        new NewCall.Criterion("成效", "Effect", new BigDecimal("60")),
                                        new NewCall.Criterion("可复制", "Repeatable", new BigDecimal("40"))))));
    }

    private AccessScope somebody(Given.Tenant body, String name, Role role, Right... rights) {
        Given.Someone someone = given.person(name);
        given.membership(body, someone, role);
        return body.scope(someone.id(), name, rights);
    }

    private <T> T call(AccessScope who, Function<Wiring, T> work) {
        return db.call(who, work);
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private UUID written(AccessScope who, UUID about) {
        return call(who, use -> use.get(WriteNomination.class)
                .write(who, new NominationDraft(null, 0, call, about, GivenCase.draft("逐批放行"))));
    }

    private OwnNomination own(AccessScope who, UUID key) {
        return call(who, use -> use.get(NominationQueries.class).one(who, key));
    }

    private void submit(AccessScope who, UUID key) {
        long version = own(who, key).line().version();
        call(who, use -> {
            use.get(SubmitNomination.class)
                    .submit(who, new SubmitNomination.Submission(key, version, "孙亦宁", "质量安全负责人"));
            return null;
        });
    }

    private UUID nominated() {
        UUID key = written(firm, null);
        submit(firm, key);
        return key;
    }

    private UUID consent(UUID nomination) {
        return call(firm, use -> use.get(GiveConsent.class)
                .give(
                        firm,
                        new GiveConsent.Consent(
                                nomination,
                                ConsentExtent.TEXT_AND_PICTURES,
                                "吴启明",
                                "法定代表人",
                                LocalDate.parse("2028-09-01"))));
    }

    private void appoint(AccessScope juror) {
        UUID person = call(chen, use -> use.get(JuryQueries.class).candidates(chen)).stream()
                .filter(c -> c.name().equals(juror.personName()))
                .findFirst()
                .orElseThrow()
                .person();
        call(chen, use -> {
            use.get(AppointJuror.class).appoint(chen, new AppointJuror.Appointment(call, juror.tenantKey(), person));
            return null;
        });
    }

    private BigDecimal score(AccessScope juror, UUID nomination, String... points) {
        return call(juror, use -> {
            List<CallView.Criterion> criteria =
                    use.get(JuryQueries.class).file(juror, nomination).call().criteria();
            Map<UUID, BigDecimal> given = java.util.stream.IntStream.range(0, criteria.size())
                    .boxed()
                    .collect(Collectors.toMap(i -> criteria.get(i).key(), i -> new BigDecimal(points[i])));
            return use.get(ScoreNomination.class).score(juror, new ScoreNomination.Score(nomination, given));
        });
    }

    private NominationFile file(AccessScope who, UUID key) {
        return call(who, use -> use.get(JuryQueries.class).file(who, key));
    }

    private void decide(UUID key, boolean chosen, String reasons) {
        long version = file(chen, key).line().version();
        call(chen, use -> {
            use.get(DecideNomination.class).decide(chen, new DecideNomination.Result(key, version, chosen, reasons));
            return null;
        });
    }

    private UUID chosen() {
        UUID key = nominated();
        appoint(lin);
        appoint(zhou);
        score(lin, key, "8", "7");
        score(zhou, key, "9", "8.5");
        decide(key, true, "数据扎实，可照做");
        return key;
    }

    private PublishedViews published() {
        return new PublishedViews(db.source());
    }

    private CaseView seen(AccessScope who, UUID key) {
        return call(who, use -> use.get(CaseQueries.class).get(who, key));
    }

    private void publish(AccessScope who, UUID key) {
        long version = seen(who, key).version();
        call(who, use -> {
            use.get(PublishCase.class).publish(who, new PublishCase.Publication(key, version));
            return null;
        });
    }

    private void schedule(AccessScope who, UUID key, Instant at) {
        long version = seen(who, key).version();
        call(who, use -> {
            use.get(ScheduleCase.class).schedule(who, new ScheduleCase.Plan(key, version, at));
            return null;
        });
    }

    private UUID revise(AccessScope who, UUID key, String title) {
        long version = seen(who, key).version();
        return call(who, use -> use.get(WriteCase.class)
                .write(
                        who,
                        GivenCase.draft(key, version, title, GivenCase.words(title), LocalDate.parse("2028-09-01"))));
    }

    @Test
    @DisplayName("草稿只有推荐方自己看得到；交上去以后才到市局；没入选的不进编辑")
    void draftIsPrivate() {
        UUID key = written(firm, null);
        OwnNomination draft = own(firm, key);
        assertThat(draft.line().state()).isEqualTo(NominationState.DRAFT);
        assertThat(draft.words().chinese().title()).isEqualTo("逐批放行");
        assertThatThrownBy(() -> file(chen, key)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own(wang, key)).isInstanceOf(NotFound.class);
        assertThat(call(chen, use -> use.get(JuryQueries.class).board(chen, call))
                        .nominations())
                .isEmpty();
        submit(firm, key);
        assertThat(call(chen, use -> use.get(JuryQueries.class).board(chen, call))
                        .nominations())
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.signerName()).isEqualTo("孙亦宁");
                    assertThat(l.firm()).isEqualTo(firmTenant.name());
                });
        assertThatThrownBy(() -> seen(chen, draft.line().caseKey()))
                .as("not chosen, so not before the editors")
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("缺一节、没有署名人、不在征集期的交不上去，写过的都还在")
    void incompleteStays() {
        UUID key = call(firm, use -> use.get(WriteNomination.class)
                .write(
                        firm,
                        new NominationDraft(
                                null,
                                0,
                                call,
                                null,
                                new CaseDraft(
                                        null,
                                        0,
                                        true,
                                        "310120",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        new CaseWords(
                                                "只有题目", null, null, null, null, null, null, null, null, null, null,
                                                null, null, null, null),
                                        null,
                                        List.of()))));
        refused(ShowcaseError.CASE_INCOMPLETE, () -> submit(firm, key));
        assertThat(own(firm, key).words().chinese().title()).isEqualTo("只有题目");
        UUID whole = written(firm, null);
        long version = own(firm, whole).line().version();
        refused(
                ShowcaseError.SIGNER_MISSING,
                () -> call(firm, use -> {
                    use.get(SubmitNomination.class)
                            .submit(firm, new SubmitNomination.Submission(whole, version, " ", "质量安全负责人"));
                    return null;
                }));
        Clock late = Clock.fixed(Instant.parse("2026-11-30T16:00:00Z"), TestDatabase.CLOCK.getZone());
        refused(
                ShowcaseError.CALL_NOT_OPEN,
                () -> db.call(late, firm, use -> {
                    use.get(SubmitNomination.class)
                            .submit(firm, new SubmitNomination.Submission(whole, version, "孙亦宁", "质量安全负责人"));
                    return null;
                }));
    }

    @Test
    @DisplayName("评委看不到别人的分，直到自己打完；回避的人不能打分，也看不到分")
    void juryAndConflict() {
        UUID key = nominated();
        appoint(lin);
        appoint(zhou);
        appoint(wang);
        assertThatThrownBy(() -> score(
                        somebody(given.association(), "旁人", Role.COURSE_MANAGER, Right.JUDGE_CASES), key, "1", "1"))
                .isInstanceOf(NotFound.class);
        assertThat(score(lin, key, "8", "7")).isEqualTo(new BigDecimal("76.00"));
        assertThat(file(zhou, key).jury()).isNull();
        score(zhou, key, "9", "8.5");
        assertThat(file(zhou, key).jury()).hasSize(3);
        assertThat(file(zhou, key).mean()).isEqualTo(new BigDecimal("82.00"));
        // the firm joins the association: its people are too close from now on
        db.run(em -> em.persist(new AssociationMember(
                association.id(), firmTenant.id(), new MemberFacts("M-1", LocalDate.parse("2026-01-01"), null))));
        assertThat(file(wang, key).conflict()).isEqualTo(Conflict.OWN_MEMBER);
        refused(ShowcaseError.JUROR_TOO_CLOSE, () -> score(wang, key, "10", "10"));
        assertThat(file(wang, key).jury()).isNull();
        // self-declared: what was given is taken out
        call(zhou, use -> {
            use.get(RecuseJuror.class).recuse(zhou, new RecuseJuror.Recusal(key, "亲属在该企业"));
            return null;
        });
        assertThat(file(zhou, key).conflict()).isEqualTo(Conflict.DECLARED);
        assertThat(file(zhou, key).jury()).isNull();
        refused(ShowcaseError.JUROR_TOO_CLOSE, () -> score(zhou, key, "9", "9"));
        refused(ShowcaseError.JURY_TOO_FEW, () -> decide(key, true, "好"));
    }

    @Test
    @DisplayName("结果带理由告诉推荐方；没入选的也有理由")
    void resultIsTold() {
        UUID key = nominated();
        appoint(lin);
        appoint(zhou);
        score(lin, key, "3", "4");
        score(zhou, key, "5", "4.5");
        refused(ShowcaseError.RESULT_NEEDS_REASONS, () -> decide(key, false, " "));
        decide(key, false, "没有改进后的数据");
        OwnNomination told = own(firm, key);
        assertThat(told.line().state()).isEqualTo(NominationState.NOT_CHOSEN);
        assertThat(told.line().reasons()).isEqualTo("没有改进后的数据");
        assertThat(told.line().points()).isEqualTo(new BigDecimal("41.00"));
    }

    @Test
    @DisplayName("入选的进编辑；企业没有授权不能发布；授权后由另一人发布；企业收回授权，页面立即没有，只说授权结束")
    void consentDecides() {
        UUID nomination = chosen();
        UUID key = own(firm, nomination).line().caseKey();
        revise(chen, key, "逐批放行不拖慢交货");
        refused(ShowcaseError.FIRM_CONSENT_MISSING, () -> publish(lin, key));
        UUID consent = consent(nomination);
        refused(ShowcaseError.CASE_NEEDS_SECOND_PERSON, () -> publish(chen, key));
        publish(lin, key);
        PublicCase shown = published().oneCase(key, "zh").orElseThrow();
        assertThat(shown.words().title()).isEqualTo("逐批放行不拖慢交货");
        assertThat(shown.consentUntil()).isEqualTo(LocalDate.parse("2028-09-01"));
        assertThat(published().withdrawal(key)).isEmpty();

        assertThatThrownBy(() -> call(wang, use -> {
                    use.get(WithdrawConsent.class).withdraw(wang, consent);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        call(firm, use -> {
            use.get(WithdrawConsent.class).withdraw(firm, consent);
            return null;
        });
        assertThat(published().oneCase(key, "zh")).isEmpty();
        PublicWithdrawal gone = published().withdrawal(key).orElseThrow();
        assertThat(gone.kind()).isEqualTo(PublicWithdrawal.Kind.CONSENT_ENDED);
        assertThat(gone.reason()).isNull();
    }

    @Test
    @DisplayName("改一版时公众看到的不变；撤下后原地址说明理由；再发布又回来")
    void reviseAndWithdraw() {
        UUID nomination = chosen();
        consent(nomination);
        UUID key = own(firm, nomination).line().caseKey();
        publish(lin, key);
        revise(lin, key, "新题目");
        assertThat(published().oneCase(key, "zh").orElseThrow().words().title()).isEqualTo("逐批放行");
        publish(chen, key);
        assertThat(published().oneCase(key, "zh").orElseThrow().words().title()).isEqualTo("新题目");
        assertThat(seen(chen, key).history())
                .extracting(CaseView.RevisionLine::state)
                .containsExactly(RevisionState.LIVE, RevisionState.REPLACED);
        long version = seen(chen, key).version();
        call(chen, use -> {
            use.get(WithdrawCase.class).withdraw(chen, new WithdrawCase.Withdrawal(key, version, "数据有误"));
            return null;
        });
        PublicWithdrawal gone = published().withdrawal(key).orElseThrow();
        assertThat(gone.reason()).isEqualTo("数据有误");
        assertThat(gone.number()).isEqualTo(1);
        publish(chen, key);
        assertThat(published().oneCase(key, "zh")).isPresent();
    }

    @Test
    @DisplayName("定时发布：到时恰好一次；到时授权已收回的不发布，并告诉编辑；退回的版本发不出去")
    void scheduled() {
        UUID nomination = chosen();
        UUID consent = consent(nomination);
        UUID key = own(firm, nomination).line().caseKey();
        publish(lin, key);
        revise(chen, key, "定时的一版");
        Instant at = TestDatabase.CLOCK.instant().plus(Duration.ofHours(2));
        refused(ShowcaseError.CASE_NEEDS_SECOND_PERSON, () -> schedule(chen, key, at));
        schedule(lin, key, at);
        assertThat(due(at.minusMillis(1), key)).isFalse();
        assertThat(published().oneCase(key, "zh").orElseThrow().words().title()).isEqualTo("逐批放行");
        assertThat(due(at, key)).isTrue();
        assertThat(published().oneCase(key, "zh").orElseThrow().words().title()).isEqualTo("定时的一版");
        assertThat(due(at, key)).as("once").isFalse();

        revise(chen, key, "授权收回的一版");
        schedule(lin, key, at);
        call(firm, use -> {
            use.get(WithdrawConsent.class).withdraw(firm, consent);
            return null;
        });
        assertThat(due(at, key)).isFalse();
        assertThat(seen(chen, key).history().get(0).state()).isEqualTo(RevisionState.STOPPED);
        Object told = db.inTransaction(em -> em.createNativeQuery(
                        "select count(*) from notice where kind = 'editorial.STOPPED.FIRM_CONSENT_MISSING' and person_id in"
                                + " (?1, ?2)")
                .setParameter(1, chen.personId())
                .setParameter(2, lin.personId())
                .getSingleResult());
        assertThat(told).isEqualTo(2L);

        revise(chen, key, "退回的一版");
        long version = seen(lin, key).version();
        refused(
                ShowcaseError.RETURN_NEEDS_REASON,
                () -> call(lin, use -> {
                    use.get(ReturnCase.class).giveBack(lin, new ReturnCase.Return(key, version, ""));
                    return null;
                }));
        call(lin, use -> {
            use.get(ReturnCase.class).giveBack(lin, new ReturnCase.Return(key, version, "数据缺时段"));
            return null;
        });
        consent(nomination);
        refused(ShowcaseError.REVISION_NOT_THERE, () -> publish(lin, key));
    }

    private boolean due(Instant now, UUID key) {
        Clock clock = Clock.fixed(now, TestDatabase.CLOCK.getZone());
        AccessScope platform = AccessScope.platformFor(
                given.city().id(),
                given.city().key(),
                TenantKind.CITY,
                given.city().id());
        boolean listed = db.call(clock, platform, use -> use.get(CasesDue.class).due()).stream()
                .anyMatch(d -> d.study().equals(key));
        boolean live =
                db.call(clock, platform, use -> use.get(PublishDueCase.class).publish(platform, key));
        assertThat(listed || !live).isTrue();
        return live;
    }

    @Test
    @DisplayName("清单里的每一条写进推荐、署名、授权、回避、结果和征集：原样存着，能排版的两栏只留允许的标签")
    void payloadsInNominations() {
        for (String payload : Payloads.ALL) {
            String kept = payload.substring(0, Math.min(100, payload.length()));
            CaseWords words = new CaseWords(
                    kept, kept, kept, kept, kept, kept, kept, kept, kept, kept, kept, kept, kept, kept, kept);
            UUID key = call(firm, use -> use.get(WriteNomination.class)
                    .write(
                            firm,
                            new NominationDraft(
                                    null,
                                    0,
                                    call,
                                    null,
                                    GivenCase.draft(null, 0, "x", words, LocalDate.parse("2028-09-01")))));
            CaseWords read = own(firm, key).words().chinese();
            assertThat(List.of(read.title(), read.firm(), read.actions(), read.fits()))
                    .containsOnly(kept.strip());
            RichTextTest.onlyAllowed(RichText.html(read.problem()));
            RichTextTest.onlyAllowed(RichText.html(read.obstacles()));
        }
        String hostile = Payloads.ALL.get(0);
        UUID key = written(firm, null);
        call(firm, use -> {
            use.get(SubmitNomination.class)
                    .submit(
                            firm,
                            new SubmitNomination.Submission(
                                    key, own(firm, key).line().version(), hostile, hostile));
            return null;
        });
        assertThat(own(firm, key).line().signerName()).isEqualTo(hostile);
        call(firm, use -> use.get(GiveConsent.class)
                .give(
                        firm,
                        new GiveConsent.Consent(
                                key, ConsentExtent.TEXT, hostile, hostile, LocalDate.parse("2028-09-01"))));
        assertThat(own(firm, key).consents().get(0).signerPost()).isEqualTo(hostile);
        appoint(lin);
        appoint(zhou);
        appoint(wang);
        call(wang, use -> {
            use.get(RecuseJuror.class).recuse(wang, new RecuseJuror.Recusal(key, hostile));
            return null;
        });
        score(lin, key, "8", "7");
        score(zhou, key, "9", "8.5");
        assertThat(file(chen, key).jury()).anyMatch(j -> hostile.equals(j.recused()));
        String all = String.join("\n", Payloads.ALL).replace("\u0000", "");
        decide(key, true, all.substring(0, Math.min(all.length(), 1000)));
        assertThat(own(firm, key).line().reasons()).startsWith(hostile);
    }
}
