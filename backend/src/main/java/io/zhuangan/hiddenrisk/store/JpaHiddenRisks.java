package io.zhuangan.hiddenrisk.store;

import io.zhuangan.hiddenrisk.RiskKind;
import io.zhuangan.hiddenrisk.RiskSeverity;
import io.zhuangan.hiddenrisk.RiskState;
import io.zhuangan.hiddenrisk.SharedRiskView;
import io.zhuangan.hiddenrisk.domain.HiddenRisk;
import io.zhuangan.hiddenrisk.domain.HiddenRiskPlace;
import io.zhuangan.hiddenrisk.domain.HiddenRiskShare;
import io.zhuangan.hiddenrisk.domain.HiddenRiskStep;
import io.zhuangan.hiddenrisk.domain.HiddenRisks;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The log on JPA. Every question about an entry names the caller's own tenant beside the scope: a bureau's reach goes over
 * its firms, and this log is not part of it.
 */
@ApplicationScoped
public class JpaHiddenRisks extends ScopedStore implements HiddenRisks {
    private static final ScopeRule OWN = ScopeRule.by("h.tenantId");

    @Override
    public void add(HiddenRisk risk) {
        super.add(risk);
    }

    @Override
    public void add(HiddenRiskStep step) {
        super.add(step);
    }

    @Override
    public void add(HiddenRiskPlace place) {
        super.add(place);
    }

    @Override
    public void add(HiddenRiskShare share) {
        super.add(share);
    }

    /** @param which further conditions on {@code h}, and the order */
    private <T> TypedQuery<T> own(AccessScope firm, Class<T> type, String what, String of, String which) {
        return query(
                        firm,
                        type,
                        OWN,
                        "select " + what + " from " + of + " h where h.tenantId = :own and {scope}" + which)
                .setParameter("own", firm.tenantId());
    }

    @Override
    public HiddenRisk get(AccessScope firm, UUID key) {
        return own(firm, HiddenRisk.class, "h", "HiddenRisk", " and h.uid = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("HiddenRisk", key));
    }

    @Override
    public List<HiddenRisk> list(AccessScope firm, Filter filter, int first, int size) {
        return filtered(firm, HiddenRisk.class, "h", filter, " order by h.reportedAt desc, h.id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public int count(AccessScope firm, Filter filter) {
        return filtered(firm, Long.class, "count(h)", filter, "")
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> filtered(AccessScope firm, Class<T> type, String what, Filter filter, String tail) {
        StringBuilder which = new StringBuilder();
        Map<String, Object> values = new HashMap<>();
        if (filter.reporter() != null) {
            which.append(" and h.reportedBy = :reporter");
            values.put("reporter", filter.reporter());
        }
        if (filter.open() != null)
            which.append(filter.open() ? " and h.endedAt is null" : " and h.endedAt is not null");
        if (filter.state() != null) {
            which.append(" and h.state = :state");
            values.put("state", filter.state());
        }
        if (filter.kind() != null) {
            which.append(" and h.kind = :kind");
            values.put("kind", filter.kind());
        }
        TypedQuery<T> query = own(firm, type, what, "HiddenRisk", which + tail);
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public List<HiddenRiskStep> steps(AccessScope firm, HiddenRisk risk) {
        return own(firm, HiddenRiskStep.class, "h", "HiddenRiskStep", " and h.riskId = :risk order by h.id")
                .setParameter("risk", risk.id())
                .getResultList();
    }

    @Override
    public List<HiddenRiskShare> shares(AccessScope firm, HiddenRisk risk) {
        return own(firm, HiddenRiskShare.class, "h", "HiddenRiskShare", " and h.riskId = :risk order by h.id")
                .setParameter("risk", risk.id())
                .getResultList();
    }

    @Override
    public List<HiddenRiskPlace> places(AccessScope firm) {
        return own(
                        firm,
                        HiddenRiskPlace.class,
                        "h",
                        "HiddenRiskPlace",
                        " and h.retiredAt is null order by h.name, h.id")
                .getResultList();
    }

    @Override
    public Optional<HiddenRiskPlace> place(AccessScope firm, UUID key) {
        return own(firm, HiddenRiskPlace.class, "h", "HiddenRiskPlace", " and h.retiredAt is null and h.uid = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Days> days(AccessScope firm, Instant before) {
        return own(
                        firm,
                        Object[].class,
                        "h.kind, h.state, h.reportedAt, h.endedAt, h.dueOn",
                        "HiddenRisk",
                        " and h.reportedAt < :before")
                .setParameter("before", before)
                .getResultStream()
                .map(r -> new Days((RiskKind) r[0], (RiskState) r[1], (Instant) r[2], (Instant) r[3], (LocalDate) r[4]))
                .toList();
    }

    @Override
    public List<SharedRiskView> sharedWithAssociation(AccessScope association, LocalDate today) {
        return shared(
                association,
                ScopeRule.by("s.withTenantId"),
                " and s.association = :own and exists (select m from AssociationMember m where m.tenantId = s.withTenantId"
                        + " and m.enterpriseId = s.tenantId and m.joinedOn <= :today"
                        + " and (m.leftOn is null or m.leftOn > :today))",
                today,
                association.tenantKey());
    }

    @Override
    public List<SharedRiskView> sharedWithBureau(AccessScope bureau, LocalDate today) {
        return shared(bureau, ScopeRule.by("s.tenantId"), " and s.association is null", today, null);
    }

    /** Columns, not entries: they belong to the firm. */
    private List<SharedRiskView> shared(
            AccessScope reader, ScopeRule rule, String which, LocalDate today, UUID association) {
        TypedQuery<Object[]> query = query(
                        reader,
                        Object[].class,
                        rule,
                        "select h.uid, t.name, h.kind, h.place, h.what, h.state, h.severity, h.fixed, h.prevented,"
                                + " h.reportedAt, h.endedAt, s.until from HiddenRiskShare s, HiddenRisk h, Tenant t"
                                + " where h.id = s.riskId and h.tenantId = s.tenantId and t.id = s.tenantId"
                                + " and s.endedAt is null and (s.until is null or s.until >= :today) and {scope}"
                                + which
                                + " order by s.sharedAt desc, s.id desc")
                .setParameter("today", today);
        if (association != null) query.setParameter("own", association);
        return query.getResultStream()
                .map(r -> new SharedRiskView(
                        (UUID) r[0],
                        (String) r[1],
                        (RiskKind) r[2],
                        (String) r[3],
                        (String) r[4],
                        (RiskState) r[5],
                        (RiskSeverity) r[6],
                        (String) r[7],
                        (String) r[8],
                        (Instant) r[9],
                        (Instant) r[10],
                        (LocalDate) r[11]))
                .toList();
    }
}
