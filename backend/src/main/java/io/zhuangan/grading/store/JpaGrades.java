package io.zhuangan.grading.store;

import io.zhuangan.grading.ShownGrade;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.History;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Grades in the database. */
@ApplicationScoped
public class JpaGrades extends ScopedStore implements Grades {
    private static final ScopeRule BY_FIRM = ScopeRule.by("g.tenantId");
    private static final ScopeRule BY_FIRM_COLUMN = ScopeRule.by("g.tenant_id");
    private static final List<FirmGrade.State> TOLD = List.of(FirmGrade.State.NOTIFIED, FirmGrade.State.FINAL);

    protected JpaGrades() {}

    /** For tests outside the container. */
    public JpaGrades(EntityManager em) {
        super(em);
    }

    @Override
    public void add(FirmGrade grade) {
        super.add(grade);
    }

    @Override
    public void addReplacing(FirmGrade grade) {
        em.flush();
        super.add(grade);
    }

    @Override
    public Optional<FirmGrade> standing(AccessScope scope, long firm, int year) {
        return query(
                        scope,
                        FirmGrade.class,
                        BY_FIRM,
                        "select g from FirmGrade g where g.tenantId = :firm and g.year = :year and g.state in :told"
                                + " and {scope}")
                .setParameter("firm", firm)
                .setParameter("year", year)
                .setParameter("told", TOLD)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<FirmGrade> versions(AccessScope scope, long firm, int year) {
        return query(
                        scope,
                        FirmGrade.class,
                        BY_FIRM,
                        "select g from FirmGrade g where g.tenantId = :firm and g.year = :year"
                                + " and g.notifiedAt is not null and {scope} order by g.gradedAt, g.id")
                .setParameter("firm", firm)
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public FirmGrade lock(AccessScope scope, UUID key) {
        return one(find(scope, key).setLockMode(LockModeType.PESSIMISTIC_WRITE), key);
    }

    @Override
    public FirmGrade get(AccessScope scope, UUID key) {
        return one(find(scope, key), key);
    }

    private TypedQuery<FirmGrade> find(AccessScope scope, UUID key) {
        return query(scope, FirmGrade.class, BY_FIRM, "select g from FirmGrade g where g.uid = :key and {scope}")
                .setParameter("key", key);
    }

    private static FirmGrade one(TypedQuery<FirmGrade> query, UUID key) {
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("Grade", key));
    }

    @Override
    public Map<Long, List<History.Past>> pastOf(AccessScope scope, Collection<Long> firms, int beforeYear) {
        Map<Long, List<History.Past>> past = new HashMap<>();
        if (firms.isEmpty()) return past;
        List<Object[]> rows = query(
                        scope,
                        Object[].class,
                        BY_FIRM,
                        "select g.tenantId, g.year, g.level from FirmGrade g where g.tenantId in :firms"
                                + " and g.year < :before and g.state in :told and {scope} order by g.year, g.id")
                .setParameter("firms", firms)
                .setParameter("before", beforeYear)
                .setParameter("told", TOLD)
                .getResultList();
        for (Object[] row : rows) {
            past.computeIfAbsent((Long) row[0], k -> new ArrayList<>())
                    .add(new History.Past((Integer) row[1], (Grade) row[2]));
        }
        return past;
    }

    @Override
    public List<FirmGrade> released(AccessScope scope, Collection<Long> firms, Collection<Integer> years) {
        if (firms.isEmpty() || years.isEmpty()) return List.of();
        return query(
                        scope,
                        FirmGrade.class,
                        BY_FIRM,
                        "select g from FirmGrade g where g.tenantId in :firms and g.year in :years"
                                + " and g.state in :told and {scope}")
                .setParameter("firms", firms)
                .setParameter("years", years)
                .setParameter("told", TOLD)
                .getResultList();
    }

    @Override
    public boolean anyImported(AccessScope scope, int year) {
        return !query(
                        scope,
                        Long.class,
                        BY_FIRM,
                        "select g.id from FirmGrade g where g.year = :year and g.origin = :imported and {scope}")
                .setParameter("year", year)
                .setParameter("imported", FirmGrade.IMPORTED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public int notifyAll(AccessScope scope, long runId, Instant now) {
        // native: EclipseLink turns a JPQL update with a city's predicate into a temporary table, which the
        // application's database user may not make
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        String beside = "update grade g join grade s on s.tenant_id = g.tenant_id and s.standing_year = g.year_number ";
        String ofRun = " where g.run_id = ? and g.state = 'PRELIMINARY' and {scope}";
        ScopeRule rule = BY_FIRM_COLUMN;
        em.flush();
        sql(
                        scope,
                        rule,
                        beside + "set g.state = 'REPLACED', g.replaced_at = ?, g.version = g.version + 1,"
                                + " s.run_id = g.run_id, s.version = s.version + 1" + ofRun
                                + " and g.level is null and s.immediate",
                        at,
                        runId)
                .executeUpdate();
        sql(scope, rule, beside + "set g.replaces_uid = s.uid, g.version = g.version + 1" + ofRun, runId)
                .executeUpdate();
        sql(
                        scope,
                        rule,
                        beside + "set s.state = 'REPLACED', s.replaced_at = ?, s.version = s.version + 1" + ofRun,
                        at,
                        runId)
                .executeUpdate();
        return sql(
                        scope,
                        rule,
                        "update grade g set g.state = 'NOTIFIED', g.notified_at = ?, g.version = g.version + 1" + ofRun,
                        at,
                        runId)
                .executeUpdate();
    }

    @Override
    public List<FirmGrade> low(AccessScope scope, long runId) {
        return query(
                        scope,
                        FirmGrade.class,
                        BY_FIRM,
                        "select g from FirmGrade g where g.runId = :run and g.level in :low and g.state in :told"
                                + " and {scope} order by g.tenantId")
                .setParameter("run", runId)
                .setParameter("low", List.of(Grade.C, Grade.D))
                .setParameter("told", TOLD)
                .getResultList();
    }

    @Override
    public long changedSince(AccessScope scope, Instant since, int beforeYear) {
        return query(
                        scope,
                        Long.class,
                        BY_FIRM,
                        "select count(g) from FirmGrade g where g.year < :before"
                                + " and (g.notifiedAt > :since or g.replacedAt > :since) and {scope}")
                .setParameter("before", beforeYear)
                .setParameter("since", since)
                .getSingleResult();
    }

    @Override
    public List<FirmGrade> causedBy(AccessScope scope, UUID cause) {
        return query(
                        scope,
                        FirmGrade.class,
                        BY_FIRM,
                        "select g from FirmGrade g where (g.cause = :cause or g.liftedBy = :cause) and {scope}"
                                + " order by g.year, g.id")
                .setParameter("cause", cause)
                .getResultList();
    }

    @Override
    public List<FirmGrade> everTold(AccessScope scope, long firm) {
        return query(
                        scope,
                        FirmGrade.class,
                        BY_FIRM,
                        "select g from FirmGrade g where g.tenantId = :firm"
                                + " and (g.notifiedAt is not null or g.origin = :imported) and {scope}"
                                + " order by g.year, g.gradedAt, g.id")
                .setParameter("firm", firm)
                .setParameter("imported", FirmGrade.IMPORTED)
                .getResultList();
    }

    @Override
    public List<Long> firmsOf(AccessScope scope, long runId) {
        return query(
                        scope,
                        Long.class,
                        BY_FIRM,
                        "select g.tenantId from FirmGrade g where g.runId = :run and g.state in :told and {scope}"
                                + " order by g.tenantId")
                .setParameter("run", runId)
                .setParameter("told", TOLD)
                .getResultList();
    }

    @Override
    public Optional<FirmGrade> ownNewest(AccessScope scope) {
        return query(
                        scope,
                        FirmGrade.class,
                        BY_FIRM,
                        "select g from FirmGrade g where g.tenantId = :own and g.state in :told"
                                + " and g.ruleSetId is not null and {scope} order by g.year desc, g.id desc")
                .setParameter("own", scope.tenantId())
                .setParameter("told", TOLD)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<FirmGrade> ownHistory(AccessScope scope) {
        return historyOf(scope, scope.tenantId());
    }

    /** Columns, not the grade: that is the firm's. */
    @Override
    public Optional<ShownGrade> toldToMember(AccessScope association, long firm, int year) {
        return query(
                        association,
                        Object[].class,
                        ScopeRule.by("m.tenantId"),
                        "select g.level, g.notifiedAt from FirmGrade g, AssociationMember m where m.tenantId = :association"
                                + " and m.enterpriseId = g.tenantId and g.tenantId = :firm and g.year = :year"
                                + " and g.state in :told and g.notifiedAt is not null and {scope} order by g.id desc")
                .setParameter("association", association.tenantId())
                .setParameter("firm", firm)
                .setParameter("year", year)
                .setParameter("told", TOLD)
                .getResultStream()
                .findFirst()
                .map(r -> new ShownGrade(year, r[0] == null ? null : ((Enum<?>) r[0]).name(), (Instant) r[1]));
    }

    @Override
    public List<FirmGrade> historyOf(AccessScope scope, long firm) {
        return query(
                        scope,
                        FirmGrade.class,
                        BY_FIRM,
                        "select g from FirmGrade g where g.tenantId = :firm and g.state in :told and {scope}"
                                + " order by g.year, g.id")
                .setParameter("firm", firm)
                .setParameter("told", TOLD)
                .getResultList();
    }

    @Override
    public List<FirmGrade> piece(AccessScope scope, long runId, Filter filter, long afterFirm, int limit) {
        return filtered(scope, FirmGrade.class, "g", runId, filter, " and g.tenantId > :after order by g.tenantId")
                .setParameter("after", afterFirm)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<FirmGrade> page(
            AccessScope scope, long runId, Filter filter, Sort sort, boolean descending, int first, int size) {
        String order = " order by " + path(sort) + (descending ? " desc" : "") + ", g.id";
        return filtered(scope, FirmGrade.class, "g", runId, filter, order)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private static String path(Sort sort) {
        return switch (sort) {
            case FIRM -> "g.firmName";
            case LICENCE -> "g.licenceNumber";
            case DISTRICT -> "g.districtCode";
            case POINTS -> "g.points";
            case LEVEL -> "g.level";
        };
    }

    @Override
    public int count(AccessScope scope, long runId, Filter filter) {
        return filtered(scope, Long.class, "count(g)", runId, filter, "")
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> filtered(
            AccessScope scope, Class<T> type, String what, long runId, Filter filter, String tail) {
        StringBuilder where = new StringBuilder("g.runId = :run and g.state <> :replaced and {scope}");
        Map<String, Object> values = new HashMap<>();
        values.put("run", runId);
        values.put("replaced", FirmGrade.State.REPLACED);
        if (given(filter.district())) {
            where.append(" and g.districtCode = :district");
            values.put("district", filter.district());
        }
        if (given(filter.level())) {
            where.append(" and g.level = :level");
            values.put("level", Grade.valueOf(filter.level()));
        }
        if (given(filter.text())) {
            where.append(" and (g.firmName like :text escape '!' or g.licenceNumber like :text escape '!')");
            values.put("text", "%" + filter.text().strip().replaceAll("([%_!])", "!$1") + "%");
        }
        if (filter.mark() != null) {
            where.append(
                    switch (filter.mark()) {
                        case CAPPED -> " and g.capped = true";
                        case IMMEDIATE -> " and g.immediate = true";
                        case DEFERRED -> " and g.deferral is not null";
                        case DOWN -> " and g.level > g.lastLevel";
                        case UP -> " and g.level < g.lastLevel";
                        case UNTOLD -> " and g.notifiedAt is null";
                        case UNSEEN -> " and g.notifiedAt is not null and g.finalAt is null and g.firstSeenAt is null";
                        case SEEN ->
                            " and g.notifiedAt is not null and g.finalAt is null and g.firstSeenAt is not null";
                        case ENDED -> " and g.finalAt is not null";
                    });
        }
        TypedQuery<T> query = query(scope, type, BY_FIRM, "select " + what + " from FirmGrade g where " + where + tail);
        values.forEach(query::setParameter);
        return query;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Cell> cells(AccessScope scope, long runId) {
        List<Object[]> rows = sql(
                        scope,
                        BY_FIRM_COLUMN,
                        "select g.district_code, g.level, floor(g.points), g.capped, g.immediate, count(*)"
                                + " from grade g where g.run_id = ? and g.state <> 'REPLACED' and {scope}"
                                + " group by g.district_code, g.level, floor(g.points), g.capped, g.immediate",
                        runId)
                .getResultList();
        return rows.stream()
                .map(r -> new Cell(
                        (String) r[0],
                        r[1] == null ? null : Grade.valueOf(r[1].toString()),
                        r[2] == null ? null : Integer.valueOf(((Number) r[2]).intValue()),
                        yes(r[3]),
                        yes(r[4]),
                        ((Number) r[5]).intValue()))
                .toList();
    }

    private static boolean yes(Object value) {
        return value instanceof Boolean b ? b : ((Number) value).intValue() != 0;
    }

    @Override
    public Map<Grade, Integer> releasedByLevel(AccessScope scope, int year) {
        Map<Grade, Integer> result = new HashMap<>();
        List<Object[]> rows = query(
                        scope,
                        Object[].class,
                        BY_FIRM,
                        "select g.level, count(g) from FirmGrade g where g.year = :year and g.state in :told and {scope}"
                                + " group by g.level")
                .setParameter("year", year)
                .setParameter("told", TOLD)
                .getResultList();
        for (Object[] row : rows) result.put((Grade) row[0], ((Number) row[1]).intValue());
        return result;
    }
}
