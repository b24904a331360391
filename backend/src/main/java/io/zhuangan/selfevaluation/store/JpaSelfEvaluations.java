package io.zhuangan.selfevaluation.store;

import io.zhuangan.selfevaluation.CheckOutcome;
import io.zhuangan.selfevaluation.EvaluationState;
import io.zhuangan.selfevaluation.domain.FilingReminder;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.selfevaluation.domain.SelfEvaluationItem;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Self-evaluations on JPA. */
@ApplicationScoped
public class JpaSelfEvaluations extends ScopedStore implements SelfEvaluations {
    private static final ScopeRule FIRM = ScopeRule.by("e.tenantId");
    private static final ScopeRule ITEM = ScopeRule.by("i.tenantId");
    private static final ScopeRule REMINDER = ScopeRule.by("r.tenantId", "r.senderId");

    @Override
    public void add(SelfEvaluation evaluation) {
        super.add(evaluation);
    }

    @Override
    public void add(SelfEvaluationItem item) {
        super.add(item);
    }

    @Override
    public void add(FilingReminder reminder) {
        super.add(reminder);
    }

    @Override
    public SelfEvaluation get(AccessScope scope, UUID key) {
        return query(scope, SelfEvaluation.class, FIRM, "select e from SelfEvaluation e where e.uid = :key and {scope}")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("SelfEvaluation", key));
    }

    @Override
    public Optional<SelfEvaluation> own(AccessScope scope, int year) {
        return ownQuery(scope, year).getResultStream().findFirst();
    }

    @Override
    public Optional<SelfEvaluation> ofFirm(AccessScope scope, UUID firm, int year) {
        return query(
                        scope,
                        SelfEvaluation.class,
                        FIRM,
                        "select e from SelfEvaluation e where e.firmKey = :firm and e.year = :year and {scope}")
                .setParameter("firm", firm)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<SelfEvaluation> lockOwn(AccessScope scope, int year) {
        return ownQuery(scope, year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<SelfEvaluation> ownQuery(AccessScope scope, int year) {
        return query(
                        scope,
                        SelfEvaluation.class,
                        FIRM,
                        "select e from SelfEvaluation e where e.tenantId = :own and e.year = :year and {scope}")
                .setParameter("own", scope.tenantId())
                .setParameter("year", year);
    }

    @Override
    public List<SelfEvaluation> ofYear(AccessScope scope, int year) {
        return query(
                        scope,
                        SelfEvaluation.class,
                        FIRM,
                        "select e from SelfEvaluation e where e.year = :year and {scope} order by e.licenceNumber, e.id")
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public List<Stand> stands(AccessScope scope, int year) {
        return query(
                        scope,
                        Object[].class,
                        FIRM,
                        "select e.districtCode, e.state, count(e) from SelfEvaluation e where e.year = :year and {scope}"
                                + " group by e.districtCode, e.state order by e.districtCode")
                .setParameter("year", year)
                .getResultStream()
                .map(row -> new Stand((String) row[0], (EvaluationState) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    @Override
    public List<SelfEvaluation> slice(AccessScope scope, int year, Filter filter, int first, int size) {
        return filtered(scope, SelfEvaluation.class, "e", year, filter, " order by e.licenceNumber, e.id")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public int count(AccessScope scope, int year, Filter filter) {
        return filtered(scope, Long.class, "count(e)", year, filter, "")
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> filtered(
            AccessScope scope, Class<T> type, String what, int year, Filter filter, String tail) {
        StringBuilder where = new StringBuilder("e.year = :year and {scope}");
        Map<String, Object> values = new HashMap<>();
        values.put("year", year);
        if (filter.district() != null && !filter.district().isBlank()) {
            where.append(" and e.districtCode = :district");
            values.put("district", filter.district());
        }
        if (filter.states() != null && !filter.states().isEmpty()) {
            where.append(" and e.state in :states");
            values.put("states", filter.states());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (e.firmName like :text escape '!' or e.licenceNumber like :text escape '!')");
            values.put("text", "%" + filter.text().strip().replaceAll("([%_!])", "!$1") + "%");
        }
        if (Boolean.TRUE.equals(filter.unchecked())) {
            where.append(" and exists (select i.id from SelfEvaluationItem i where i.evaluationId = e.id"
                    + " and i.outcome not in :settled)");
            values.put("settled", List.of(CheckOutcome.CONFIRMED, CheckOutcome.DIFFERS));
        }
        TypedQuery<T> query =
                query(scope, type, FIRM, "select " + what + " from SelfEvaluation e where " + where + tail);
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public List<SelfEvaluationItem> items(AccessScope scope, SelfEvaluation of) {
        return query(
                        scope,
                        SelfEvaluationItem.class,
                        ITEM,
                        "select i from SelfEvaluationItem i where i.evaluationId = :of and {scope} order by i.id")
                .setParameter("of", of.id())
                .getResultList();
    }

    @Override
    public SelfEvaluationItem item(AccessScope scope, UUID key) {
        return query(
                        scope,
                        SelfEvaluationItem.class,
                        ITEM,
                        "select i from SelfEvaluationItem i where i.uid = :key and {scope}")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("SelfEvaluationItem", key));
    }

    @Override
    public Optional<SelfEvaluationItem> item(AccessScope scope, SelfEvaluation of, String indicator) {
        return query(
                        scope,
                        SelfEvaluationItem.class,
                        ITEM,
                        "select i from SelfEvaluationItem i where i.evaluationId = :of and i.indicator = :indicator"
                                + " and {scope}")
                .setParameter("of", of.id())
                .setParameter("indicator", indicator)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Tally> tallies(AccessScope scope, int year) {
        return query(
                        scope,
                        Object[].class,
                        ITEM,
                        "select i.evaluationId, i.outcome, count(i) from SelfEvaluationItem i, SelfEvaluation e"
                                + " where e.id = i.evaluationId and e.year = :year and {scope}"
                                + " group by i.evaluationId, i.outcome")
                .setParameter("year", year)
                .getResultStream()
                .map(row -> new Tally((Long) row[0], (CheckOutcome) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    @Override
    public List<FilingReminder> reminders(AccessScope scope, int year) {
        return query(
                        scope,
                        FilingReminder.class,
                        REMINDER,
                        "select r from FilingReminder r where r.year = :year and {scope} order by r.sentAt desc, r.id desc")
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public boolean urged(AccessScope scope, long firm, int year, LocalDate day) {
        return !query(
                        scope,
                        Long.class,
                        REMINDER,
                        "select r.id from FilingReminder r where r.tenantId = :firm and r.year = :year"
                                + " and r.senderId = :sender and r.sentOn = :day and {scope}")
                .setParameter("firm", firm)
                .setParameter("year", year)
                .setParameter("sender", scope.tenantId())
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<MemberFiling> ofMembers(AccessScope association, int year, LocalDate today) {
        List<Object[]> rows = sql(
                        association,
                        ScopeRule.by("m.tenant_id"),
                        "select e.tenant_id, t.uid, e.firm_name, e.licence_no, e.state = 'FILED'"
                                + " from association_member m join self_evaluation e on e.tenant_id = m.enterprise_id"
                                + " join tenant t on t.id = e.tenant_id"
                                + " where m.tenant_id = ? and m.joined_on <= ? and (m.left_on is null or m.left_on > ?)"
                                + " and e.year_number = ? and e.state <> 'EXCUSED' and {scope}"
                                + " order by 5, e.licence_no, e.id",
                        association.tenantId(),
                        today,
                        today,
                        year)
                .getResultList();
        return rows.stream()
                .map(r -> new MemberFiling(
                        ((Number) r[0]).longValue(),
                        UUID.fromString((String) r[1]),
                        (String) r[2],
                        (String) r[3],
                        r[4] instanceof Boolean b ? b : ((Number) r[4]).intValue() != 0))
                .toList();
    }
}
