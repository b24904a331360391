package io.zhuangan.material.store;

import io.zhuangan.material.DocumentKind;
import io.zhuangan.material.DocumentState;
import io.zhuangan.material.MaterialForm;
import io.zhuangan.material.MaterialView;
import io.zhuangan.material.domain.Expiry;
import io.zhuangan.material.domain.MaterialDocument;
import io.zhuangan.material.domain.MaterialDocuments;
import io.zhuangan.material.domain.MaterialWatch;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Shared documents on JPA. A member reads columns of what fellow members share, through its own row of membership; who
 * left the association finds nothing there any more but its own.
 */
@ApplicationScoped
public class JpaMaterialDocuments extends ScopedStore implements MaterialDocuments {
    private static final ScopeRule PARTIES = ScopeRule.by("d.tenantId", "d.associationId");
    private static final String SUBJECT = "MaterialDocument";

    private static final String COLUMNS =
            "d.id, d.uid, d.version, f.name, s.uid, s.name, d.supplier, d.ingredient, d.inci, d.casNo, d.kind, d.number,"
                    + " d.issuedOn, d.validUntil, d.open, d.state, d.sharedAt, d.sharedBy, d.endedAt, d.endedBy,"
                    + " d.endReason, n.uid, d.tenantId, f.uid, f.cityId, a.uid, a.fileName, a.size,"
                    + " (select count(w) from MaterialWatch w where w.documentId = d.id),"
                    + " (select count(v) from MaterialWatch v where v.documentId = d.id and v.tenantId = :own)";

    private static final String FROM = " from MaterialDocument d join Tenant f on f.id = d.tenantId"
            + " join Tenant s on s.id = d.associationId"
            + " join Attachment a on a.subjectKey = d.uid and a.subjectKind = '" + SUBJECT + "'"
            + " left join MaterialDocument n on n.id = d.replacedBy where ";

    protected JpaMaterialDocuments() {}

    public JpaMaterialDocuments(EntityManager em) {
        super(em);
    }

    @Override
    public void add(MaterialDocument document) {
        super.add(document);
    }

    @Override
    public void add(MaterialWatch watch) {
        super.add(watch);
    }

    @Override
    public void remove(MaterialWatch watch) {
        em.remove(watch);
    }

    @Override
    public MaterialDocument lock(AccessScope scope, UUID key) {
        return query(
                        scope,
                        MaterialDocument.class,
                        PARTIES,
                        "select d from MaterialDocument d where d.uid = :key and (d.tenantId = :own or d.associationId = :own)"
                                + " and {scope}")
                .setParameter("key", key)
                .setParameter("own", scope.tenantId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(SUBJECT, key));
    }

    @Override
    public boolean numberThere(AccessScope firm, long associationId, String supplier, String number) {
        return query(
                                firm,
                                Long.class,
                                ScopeRule.by("d.tenantId"),
                                "select count(d) from MaterialDocument d where d.tenantId = :own and d.associationId = :in"
                                        + " and d.supplier = :supplier and d.number = :number and d.state = :shared"
                                        + " and {scope}")
                        .setParameter("own", firm.tenantId())
                        .setParameter("in", associationId)
                        .setParameter("supplier", supplier)
                        .setParameter("number", number)
                        .setParameter("shared", DocumentState.SHARED)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void settle() {
        em.flush();
    }

    @Override
    public List<Found> find(AccessScope scope, Filter filter, LocalDate today, int first, int size) {
        return filtered(scope, filter, today, null, COLUMNS, " order by d.sharedAt desc, d.id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(r -> found(scope, r, today))
                .toList();
    }

    @Override
    public int count(AccessScope scope, Filter filter, LocalDate today) {
        return ((Number) filtered(scope, filter, today, null, "count(d), 1", "").getSingleResult()[0]).intValue();
    }

    @Override
    public Optional<Found> one(AccessScope scope, UUID key, LocalDate today) {
        Filter own = new Filter(null, null, true, false);
        Optional<Object[]> mine =
                filtered(scope, own, today, key, COLUMNS, "").getResultStream().findFirst();
        return mine.or(() -> scope.kind() != TenantKind.ENTERPRISE
                        ? Optional.empty()
                        : filtered(scope, Filter.ALL, today, key, COLUMNS, "")
                                .getResultStream()
                                .findFirst())
                .map(r -> found(scope, r, today));
    }

    private TypedQuery<Object[]> filtered(
            AccessScope scope, Filter filter, LocalDate today, UUID key, String what, String order) {
        boolean firm = scope.kind() == TenantKind.ENTERPRISE;
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder();
        ScopeRule rule;
        if (firm && !filter.own()) {
            rule = ScopeRule.by("m.enterpriseId");
            where.append("d.state = :shared and (d.tenantId = :own or (d.open = true and exists (select m"
                    + " from AssociationMember m where m.tenantId = d.associationId and m.enterpriseId = :own"
                    + " and m.joinedOn <= :today and (m.leftOn is null or m.leftOn > :today) and {scope})"
                    + " and exists (select o from AssociationMember o where o.tenantId = d.associationId"
                    + " and o.enterpriseId = d.tenantId and o.joinedOn <= :today"
                    + " and (o.leftOn is null or o.leftOn > :today))))");
            values.put("shared", DocumentState.SHARED);
            values.put("today", today);
        } else {
            rule = firm ? ScopeRule.by("d.tenantId") : ScopeRule.by("d.associationId");
            where.append(firm ? "d.tenantId = :own" : "d.associationId = :own and d.open = true and d.state in :seen")
                    .append(" and {scope}");
            // what its firm took back is nobody else's any more
            if (!firm) values.put("seen", List.of(DocumentState.SHARED, DocumentState.TAKEN_DOWN));
        }
        if (key != null) {
            where.append(" and d.uid = :key");
            values.put("key", key);
        }
        if (filter.kind() != null) {
            where.append(" and d.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.watched()) {
            where.append(" and exists (select u from MaterialWatch u where u.documentId = d.id and u.tenantId = :own)");
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (lower(d.ingredient) like :text escape '!' or lower(d.inci) like :text escape '!'"
                    + " or d.casNo = :exact or lower(d.supplier) like :text escape '!' or d.number = :exact)");
            String text = filter.text().strip();
            values.put("exact", text);
            values.put(
                    "text",
                    "%"
                            + text.toLowerCase(Locale.ROOT)
                                    .replace("!", "!!")
                                    .replace("%", "!%")
                                    .replace("_", "!_")
                            + "%");
        }
        TypedQuery<Object[]> query = query(scope, Object[].class, rule, "select " + what + FROM + where + order)
                .setParameter("own", scope.tenantId());
        values.forEach(query::setParameter);
        return query;
    }

    private static Found found(AccessScope reader, Object[] r, LocalDate today) {
        long firm = (Long) r[22];
        boolean own = firm == reader.tenantId();
        boolean party = own || reader.kind() == TenantKind.ASSOCIATION;
        LocalDate until = (LocalDate) r[13];
        MaterialView view = new MaterialView(
                (UUID) r[1],
                ((Number) r[2]).longValue(),
                (String) r[3],
                (UUID) r[4],
                (String) r[5],
                new MaterialForm(
                        (String) r[6],
                        (String) r[7],
                        (String) r[8],
                        (String) r[9],
                        (DocumentKind) r[10],
                        (String) r[11],
                        (LocalDate) r[12],
                        until,
                        (Boolean) r[14]),
                Expiry.on(until, today),
                (DocumentState) r[15],
                (Instant) r[16],
                (String) r[17],
                (Instant) r[18],
                (String) r[19],
                (String) r[20],
                (UUID) r[21],
                own,
                ((Number) r[29]).intValue() > 0,
                party ? ((Number) r[28]).intValue() : 0,
                (String) r[26],
                (Long) r[27]);
        return new Found(
                (Long) r[0],
                view,
                (UUID) r[25],
                AccessScope.platformFor(firm, (UUID) r[23], TenantKind.ENTERPRISE, (Long) r[24]));
    }

    @Override
    public Optional<MaterialWatch> watch(AccessScope firm, long documentId) {
        return query(
                        firm,
                        MaterialWatch.class,
                        ScopeRule.by("w.tenantId"),
                        "select w from MaterialWatch w where w.documentId = :id and w.tenantId = :own and {scope}")
                .setParameter("id", documentId)
                .setParameter("own", firm.tenantId())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Long> watchers(AccessScope scope, MaterialDocument document) {
        return query(
                        scope,
                        Long.class,
                        PARTIES,
                        "select w.tenantId from MaterialWatch w join MaterialDocument d on d.id = w.documentId"
                                + " where d.id = :id and {scope} order by w.tenantId")
                .setParameter("id", document.id())
                .getResultList();
    }

    @Override
    public void carryWatches(AccessScope scope, MaterialDocument from, MaterialDocument to) {
        em.flush();
        for (long firm : watchers(scope, from)) {
            sql(
                            scope,
                            ScopeRule.by("d.tenant_id"),
                            "insert into material_watch (id, tenant_id, document_id, since) select ?, ?, d.id, utc_timestamp(6)"
                                    + " from material_document d where d.id = ? and {scope}",
                            Ids.next(),
                            firm,
                            to.id())
                    .executeUpdate();
        }
    }

    @Override
    public byte[] piece(Found document, int number) {
        List<?> found = sql(
                        document.owner(),
                        ScopeRule.by("a.tenant_id"),
                        "select p.content from attachment_piece p join attachment a on a.id = p.attachment_id"
                                + " where a.uid = ? and p.number = ? and {scope}",
                        document.file().toString(),
                        number)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    @Override
    public List<Due> expiring(LocalDate today) {
        List<?> rows = em.createNativeQuery("select t.id, t.uid, t.city_id, d.uid from material_document d"
                        + " join tenant t on t.id = d.tenant_id where d.state = 'SHARED' and d.valid_until is not null"
                        + " and ((d.warned < 1 and d.valid_until <= ?1) or (d.warned < 2 and d.valid_until < ?2))"
                        + " order by d.id")
                .setParameter(1, today.plusDays(60))
                .setParameter(2, today)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Due(
                        AccessScope.platformFor(
                                ((Number) r[0]).longValue(),
                                UUID.fromString(r[1].toString()),
                                TenantKind.ENTERPRISE,
                                ((Number) r[2]).longValue()),
                        UUID.fromString(r[3].toString())))
                .toList();
    }
}
