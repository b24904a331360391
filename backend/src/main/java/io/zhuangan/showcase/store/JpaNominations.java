package io.zhuangan.showcase.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.showcase.CallView;
import io.zhuangan.showcase.CaseResultView;
import io.zhuangan.showcase.CaseView.RevisionView;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.NominationLine;
import io.zhuangan.showcase.RevisionState;
import io.zhuangan.showcase.domain.CaseCall;
import io.zhuangan.showcase.domain.CaseConsent;
import io.zhuangan.showcase.domain.CaseNomination;
import io.zhuangan.showcase.domain.CaseStudy;
import io.zhuangan.showcase.domain.Nominations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Nominations of a body and about it; calls of its city. */
@ApplicationScoped
public class JpaNominations extends ScopedStore implements Nominations {
    private static final ScopeRule ROWS = ScopeRule.by("n.tenantId", "n.firmId");
    private static final ScopeRule LINES = ScopeRule.by("n.tenant_id", "n.firm_id");
    private static final ScopeRule CONSENTS = ScopeRule.by("c.tenantId", "c.counterpartId");

    /** What a firm nominates, and what others write about it, is nobody else's before it is handed in. */
    private static final String SEEN = "(n.state <> 'DRAFT' or n.tenant_id = ?)";

    protected JpaNominations() {}

    public JpaNominations(EntityManager em) {
        super(em);
    }

    @Override
    public void add(CaseCall call) {
        super.add(call);
    }

    @Override
    public void add(CaseNomination nomination) {
        super.add(nomination);
        em.flush();
    }

    @Override
    public void add(CaseConsent consent) {
        super.add(consent);
        em.flush();
    }

    @Override
    public Optional<CallView> call(AccessScope scope, UUID key) {
        return calls(scope, " and k.uid = ?2", key.toString()).stream().findFirst();
    }

    @Override
    public long callId(AccessScope scope, UUID key) {
        Stream<?> rows = em.createNativeQuery("select id from case_call where tenant_id = ?1 and uid = ?2")
                .setParameter(1, scope.cityId())
                .setParameter(2, key.toString())
                .getResultStream();
        return rows.findFirst().map(row -> new Cells(row).id()).orElseThrow(() -> new NotFound("CaseCall", key));
    }

    @Override
    public List<CallView> calls(AccessScope scope) {
        return calls(scope, "", null);
    }

    /** A call is told to everybody of its city, so the city of the seat is the predicate. */
    private List<CallView> calls(AccessScope scope, String more, String key) {
        Query query = em.createNativeQuery("select k.id, k.uid, k.title, k.title_en, k.about, k.about_en, k.opens_on,"
                        + " k.closes_on, k.min_jurors, k.demo, (select count(*) from case_nomination n where n.call_id = k.id"
                        + " and n.state in ('SUBMITTED', 'CHOSEN', 'NOT_CHOSEN')), (select count(*) from case_nomination n"
                        + " where n.call_id = k.id and n.state in ('CHOSEN', 'NOT_CHOSEN')) from case_call k"
                        + " where k.tenant_id = ?1" + more + " order by k.closes_on desc, k.id desc")
                .setParameter(1, scope.cityId());
        if (key != null) query.setParameter(2, key);
        List<CallView> calls = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Cells c = new Cells(row);
            long id = c.id();
            calls.add(new CallView(
                    c.key(),
                    c.text(),
                    c.text(),
                    c.text(),
                    c.text(),
                    c.day(),
                    c.day(),
                    c.number(),
                    c.flag(),
                    criteria(id),
                    c.number(),
                    c.number()));
        }
        return calls;
    }

    private List<CallView.Criterion> criteria(long call) {
        Stream<?> rows = em.createNativeQuery(
                        "select uid, name, name_en, weight from case_criterion where call_id = ?1 order by position")
                .setParameter(1, call)
                .getResultStream();
        return rows.map(Cells::new)
                .map(c -> new CallView.Criterion(c.key(), c.text(), c.text(), c.decimal()))
                .toList();
    }

    @Override
    public CaseNomination get(AccessScope scope, UUID key) {
        return find(scope, key, LockModeType.NONE);
    }

    @Override
    public CaseNomination lock(AccessScope scope, UUID key) {
        return find(scope, key, LockModeType.PESSIMISTIC_WRITE);
    }

    private CaseNomination find(AccessScope scope, UUID key, LockModeType lock) {
        return query(
                        scope,
                        CaseNomination.class,
                        ROWS,
                        "select n from CaseNomination n where n.uid = :key and (n.state <> :draft or n.tenantId = :me)"
                                + " and {scope}")
                .setParameter("key", key)
                .setParameter("draft", io.zhuangan.showcase.NominationState.DRAFT)
                .setParameter("me", scope.tenantId())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseNomination", key));
    }

    @Override
    public Optional<CaseNomination> ofCase(AccessScope scope, long caseId) {
        return query(
                        scope,
                        CaseNomination.class,
                        ROWS,
                        "select n from CaseNomination n where n.caseId = :study and {scope}")
                .setParameter("study", caseId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public CaseStudy study(AccessScope scope, CaseNomination nomination) {
        return query(
                        scope,
                        CaseStudy.class,
                        ScopeRule.by("c.tenantId"),
                        "select c from CaseStudy c where c.id = :id and {scope}")
                .setParameter("id", nomination.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseStudy", nomination.key()));
    }

    @Override
    public List<NominationLine> own(AccessScope scope) {
        return lines(
                scope,
                ScopeRule.by("n.tenant_id", "n.firm_id"),
                "(n.tenant_id = ? or (n.firm_id = ? and n.state <> 'DRAFT'))",
                scope.tenantId(),
                scope.tenantId());
    }

    @Override
    public List<NominationLine> ofCall(AccessScope scope, UUID call) {
        return lines(scope, LINES, "k.uid = ? and n.state in ('SUBMITTED', 'CHOSEN', 'NOT_CHOSEN')", call.toString());
    }

    @Override
    public NominationLine line(AccessScope scope, UUID key) {
        return lines(scope, LINES, "n.uid = ? and " + SEEN, key.toString(), scope.tenantId()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseNomination", key));
    }

    private List<NominationLine> lines(AccessScope scope, ScopeRule rule, String where, Object... args) {
        Stream<?> rows = sql(
                        scope,
                        rule,
                        NominationLines.select(NominationLines.SCORES + " >= k.min_jurors") + "where " + where
                                + " and {scope} order by n.id desc",
                        args)
                .getResultStream();
        return rows.map(row -> NominationLines.read(row, scope.tenantId())).toList();
    }

    /** By the nomination alone: the caller's own query let him or her to it. */
    @Override
    public RevisionView words(UUID nomination) {
        Stream<?> rows = em.createNativeQuery(
                        "select r.id, r.revision, r.demo, r.district_code, r.cluster_code, r.evidence_level,"
                                + " r.consent_by, r.consent_on, r.consent_until, r.written_by, r.written_by_name, r.written_at"
                                + " from case_nomination n join case_study c on c.id = n.case_id join case_revision r"
                                + " on r.case_id = c.id and r.revision = c.latest_revision where n.uid = ?1")
                .setParameter(1, nomination.toString())
                .getResultStream();
        Cells c = rows.findFirst().map(Cells::new).orElseThrow(() -> new NotFound("CaseNomination", nomination));
        long revision = c.id();
        return new RevisionView(
                c.number(),
                c.flag(),
                c.text(),
                c.text(),
                EvidenceLevel.valueOf(c.text()),
                c.text(),
                c.day(),
                c.day(),
                words(revision, "zh"),
                words(revision, "en"),
                results(revision),
                c.id(),
                c.text(),
                c.moment(),
                RevisionState.WRITTEN,
                null,
                null,
                null,
                null,
                null);
    }

    private CaseWords words(long revision, String lang) {
        Stream<?> rows = em.createNativeQuery(
                        "select title, summary, firm, scale, recommended_by, problem, actions, actors, obstacles,"
                                + " results_note, period_before, period_after, evidence_note, fits, fits_not from case_text"
                                + " where revision_id = ?1 and lang = ?2")
                .setParameter(1, revision)
                .setParameter(2, lang)
                .getResultStream();
        return rows.map(Cells::new)
                .map(c -> new CaseWords(
                        c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(),
                        c.text(), c.text(), c.text(), c.text(), c.text(), c.text()))
                .findFirst()
                .orElse(null);
    }

    private List<CaseResultView> results(long revision) {
        Stream<?> rows = em.createNativeQuery("select label, label_en, unit, unit_en, before_value, after_value"
                        + " from case_result where revision_id = ?1 order by position")
                .setParameter(1, revision)
                .getResultStream();
        return rows.map(Cells::new)
                .map(c -> new CaseResultView(c.text(), c.text(), c.text(), c.text(), c.decimal(), c.decimal()))
                .toList();
    }

    @Override
    public CaseConsent consent(AccessScope scope, UUID key) {
        return query(
                        scope,
                        CaseConsent.class,
                        ScopeRule.by("c.tenantId"),
                        "select c from CaseConsent c where c.uid = :key and {scope}")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseConsent", key));
    }

    @Override
    public List<CaseConsent> consents(AccessScope scope, long caseId) {
        return query(
                        scope,
                        CaseConsent.class,
                        CONSENTS,
                        "select c from CaseConsent c where c.caseId = :study and {scope} order by c.id desc")
                .setParameter("study", caseId)
                .getResultList();
    }
}
