package io.zhuangan.showcase.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.showcase.CaseState;
import io.zhuangan.showcase.RevisionState;
import io.zhuangan.showcase.domain.CaseRevision;
import io.zhuangan.showcase.domain.CaseStudies;
import io.zhuangan.showcase.domain.CaseStudy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Cases of the caller's own tenant, or of all tenants of a city. */
@ApplicationScoped
public class JpaCaseStudies extends ScopedStore implements CaseStudies {
    private static final ScopeRule CASES = ScopeRule.by("c.tenantId");
    private static final ScopeRule REVISIONS = ScopeRule.by("r.tenantId");

    protected JpaCaseStudies() {}

    public JpaCaseStudies(EntityManager em) {
        super(em);
    }

    /** What was nominated is not before editors until it was chosen. */
    private static final String CHOSEN = " and not exists (select n from CaseNomination n where n.caseId = c.id and"
            + " n.state <> io.zhuangan.showcase.NominationState.CHOSEN) and {scope}";

    @Override
    public CaseStudy get(AccessScope scope, UUID key) {
        return find(scope, key, LockModeType.NONE);
    }

    @Override
    public CaseStudy lock(AccessScope scope, UUID key) {
        return find(scope, key, LockModeType.PESSIMISTIC_WRITE);
    }

    private CaseStudy find(AccessScope scope, UUID key, LockModeType lock) {
        return query(scope, CaseStudy.class, CASES, "select c from CaseStudy c where c.uid = :key" + CHOSEN)
                .setParameter("key", key)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseStudy", key));
    }

    @Override
    public List<CaseStudy> all(AccessScope scope) {
        return query(
                        scope,
                        CaseStudy.class,
                        CASES,
                        "select c from CaseStudy c where 1 = 1" + CHOSEN + " order by c.id desc")
                .getResultList();
    }

    /** The timer looks at all cities; what it gets to see is which cases are due and nothing in them. */
    @Override
    public List<Due> due(Instant now, int most) {
        return em.createQuery(
                        "select distinct t.id, t.uid, c.uid from CaseRevision r join CaseStudy c on c.id = r.caseId join"
                                + " Tenant t on t.id = c.cityId where r.state = :planned and r.publishAt <= :now",
                        Object[].class)
                .setParameter("planned", RevisionState.SCHEDULED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new Due(
                        AccessScope.platformFor((Long) r[0], (UUID) r[1], TenantKind.CITY, (Long) r[0]), (UUID) r[2]))
                .toList();
    }

    /** What is public may be counted by every regulator of the city, so a district sees more here than its own rows. */
    @Override
    public List<PublishedCase> publishedIn(AccessScope scope, int year) {
        return query(
                        scope,
                        Object[].class,
                        CASES,
                        "select c, r from CaseStudy c, CaseRevision r where r.caseId = c.id"
                                + " and r.revision = c.publishedRevision and c.state = :published"
                                + " and c.numberYear = :year and ({scope} or c.cityId = :city)"
                                + " order by c.numberInYear desc")
                .setParameter("published", CaseState.PUBLISHED)
                .setParameter("year", year)
                .setParameter("city", scope.cityId())
                .getResultStream()
                .map(row -> new PublishedCase((CaseStudy) row[0], (CaseRevision) row[1]))
                .toList();
    }

    @Override
    public CaseRevision revision(AccessScope scope, CaseStudy study, int revision) {
        return query(
                        scope,
                        CaseRevision.class,
                        REVISIONS,
                        "select r from CaseRevision r where r.caseId = :study and r.revision = :revision and {scope}")
                .setParameter("study", study.id())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseRevision", revision));
    }

    @Override
    public List<CaseRevision> revisions(AccessScope scope, CaseStudy study) {
        return query(
                        scope,
                        CaseRevision.class,
                        REVISIONS,
                        "select r from CaseRevision r where r.caseId = :study and {scope} order by r.revision desc")
                .setParameter("study", study.id())
                .getResultList();
    }

    /** The revision names its case by id only, so the case must stand first. */
    @Override
    public void add(CaseStudy study) {
        super.add(study);
        em.flush();
    }

    @Override
    public void add(CaseRevision revision) {
        super.add(revision);
    }

    @Override
    public int nextNumber(CaseStudy study, int year) {
        em.createNativeQuery("insert into case_number (city_id, number_year, last_number) values (?1, ?2, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter(1, study.cityId())
                .setParameter(2, year)
                .executeUpdate();
        Number last = (Number)
                em.createNativeQuery("select last_number from case_number where city_id = ?1 and number_year = ?2")
                        .setParameter(1, study.cityId())
                        .setParameter(2, year)
                        .getSingleResult();
        return last.intValue();
    }
}
