package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.CertificateOutcome;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.IssueRunView;
import io.zhuangan.training.OutcomeLine;
import io.zhuangan.training.domain.CertificateOutcomeRow;
import io.zhuangan.training.domain.CertificateRun;
import io.zhuangan.training.domain.CertificateRuns;
import io.zhuangan.training.domain.CertificateSeries;
import io.zhuangan.training.domain.Enrolment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs that issue certificates, their outcomes and the serial numbers, on JPA. */
@ApplicationScoped
public class JpaCertificateRuns extends ScopedStore implements CertificateRuns {
    private static final ScopeRule RUN = ScopeRule.by("r.tenantId");
    private static final ScopeRule SEAT = ScopeRule.by("e.tenantId");

    private static final String VIEW = "select r.uid, s.uid, c.title, s.number, r.state, r.total, r.done, r.issued,"
            + " p.number, r.startedByName, r.startedAt, r.finishedAt, r.templateId from CertificateRun r"
            + " join CourseSession s on s.id = r.sessionId join Course c on c.id = s.courseId"
            + " left join CertificateTemplate p on p.id = r.templateId where {scope} and ";

    @Override
    public CertificateRun lock(AccessScope scope, UUID run) {
        return query(scope, CertificateRun.class, RUN, "select r from CertificateRun r where r.uid = :key and {scope}")
                .setParameter("key", run)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CertificateRun", run));
    }

    @Override
    public Optional<CertificateRun> running(AccessScope scope, long sessionId) {
        return query(
                        scope,
                        CertificateRun.class,
                        RUN,
                        "select r from CertificateRun r where r.sessionId = :session and r.state = :running and {scope}")
                .setParameter("session", sessionId)
                .setParameter("running", CertificateRun.State.RUNNING)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Enrolment> seatedAfter(AccessScope scope, long sessionId, long cursor, int most) {
        return query(
                        scope,
                        Enrolment.class,
                        SEAT,
                        "select e from Enrolment e where e.sessionId = :session and e.state = :seated"
                                + " and e.id > :cursor and {scope} order by e.id")
                .setParameter("session", sessionId)
                .setParameter("seated", EnrolmentState.SEATED)
                .setParameter("cursor", cursor)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public int seated(AccessScope scope, long sessionId) {
        return query(
                        scope,
                        Long.class,
                        SEAT,
                        "select count(e) from Enrolment e where e.sessionId = :session and e.state = :seated and {scope}")
                .setParameter("session", sessionId)
                .setParameter("seated", EnrolmentState.SEATED)
                .getSingleResult()
                .intValue();
    }

    @Override
    public CertificateSeries series(AccessScope scope, int year) {
        return query(
                        scope,
                        CertificateSeries.class,
                        RUN,
                        "select r from CertificateSeries r where r.year = :year and {scope}")
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    CertificateSeries series = new CertificateSeries(scope.tenantId(), year);
                    super.add(series);
                    return series;
                });
    }

    @Override
    public void add(CertificateRun run) {
        super.add(run);
    }

    @Override
    public void add(CertificateOutcomeRow outcome) {
        super.add(outcome);
    }

    @Override
    public List<IssueRunView> runs(AccessScope scope, UUID session, int most) {
        return query(
                        scope,
                        Object[].class,
                        RUN,
                        VIEW + "(:any = true or s.uid = :session) order by r.startedAt desc, r.id desc")
                .setParameter("any", session == null)
                .setParameter("session", session == null ? new UUID(0, 0) : session)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaCertificateRuns::view)
                .toList();
    }

    @Override
    public Optional<IssueRunView> run(AccessScope scope, UUID key) {
        return query(scope, Object[].class, RUN, VIEW + "r.uid = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(JpaCertificateRuns::view);
    }

    private static IssueRunView view(Object[] r) {
        return new IssueRunView(
                (UUID) r[0],
                (UUID) r[1],
                (String) r[2],
                (Integer) r[3],
                ((CertificateRun.State) r[4]).name(),
                (Integer) r[5],
                (Integer) r[6],
                (Integer) r[7],
                r[12] == null ? null : (Integer) r[8],
                (String) r[9],
                (Instant) r[10],
                (Instant) r[11]);
    }

    @Override
    public List<OutcomeLine> outcomes(AccessScope scope, UUID run, CertificateOutcome outcome, int from, int most) {
        TypedQuery<Object[]> query = query(
                scope,
                Object[].class,
                RUN,
                "select o.personName, o.enterpriseName, o.outcome, o.attended, o.units, o.serial"
                        + " from CertificateOutcomeRow o join CertificateRun r on r.id = o.runId"
                        + " where r.uid = :run and (:any = true or o.outcome = :outcome) and {scope}"
                        + " order by case when o.serial is null then 0 else 1 end, o.personName, o.id");
        return query.setParameter("run", run)
                .setParameter("any", outcome == null)
                .setParameter("outcome", outcome == null ? CertificateOutcome.ISSUED : outcome)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new OutcomeLine(
                        (String) r[0],
                        (String) r[1],
                        (CertificateOutcome) r[2],
                        (Integer) r[3],
                        (Integer) r[4],
                        (String) r[5]))
                .toList();
    }

    @Override
    public Map<CertificateOutcome, Long> counts(AccessScope scope, UUID run) {
        Map<CertificateOutcome, Long> counts = new EnumMap<>(CertificateOutcome.class);
        query(
                        scope,
                        Object[].class,
                        RUN,
                        "select o.outcome, count(o) from CertificateOutcomeRow o join CertificateRun r on r.id = o.runId"
                                + " where r.uid = :run and {scope} group by o.outcome")
                .setParameter("run", run)
                .getResultStream()
                .forEach(r -> counts.put((CertificateOutcome) r[0], (Long) r[1]));
        return counts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Waiting> waiting() {
        List<Object[]> rows = em.createNativeQuery("select t.id, t.uid, t.city_id, r.uid from certificate_run r"
                        + " join tenant t on t.id = r.tenant_id where r.state = 'RUNNING' order by r.id")
                .getResultList();
        return rows.stream()
                .map(r -> new Waiting(
                        ((Number) r[0]).longValue(),
                        UUID.fromString(r[1].toString()),
                        ((Number) r[2]).longValue(),
                        UUID.fromString(r[3].toString())))
                .toList();
    }
}
