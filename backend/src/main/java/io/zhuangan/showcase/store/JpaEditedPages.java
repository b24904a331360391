package io.zhuangan.showcase.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EditedKind;
import io.zhuangan.showcase.domain.EditedPage;
import io.zhuangan.showcase.domain.EditedPages;
import io.zhuangan.showcase.domain.EditedRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Edited pages of the caller's city. */
@ApplicationScoped
public class JpaEditedPages extends ScopedStore implements EditedPages {
    private static final ScopeRule PAGES = ScopeRule.by("p.tenantId");
    private static final ScopeRule REVISIONS = ScopeRule.by("r.tenantId");

    protected JpaEditedPages() {}

    public JpaEditedPages(EntityManager em) {
        super(em);
    }

    @Override
    public Optional<EditedPage> lock(AccessScope scope, EditedKind kind, String code) {
        return find(scope, kind, code, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<EditedPage> find(AccessScope scope, EditedKind kind, String code) {
        return find(scope, kind, code, LockModeType.NONE);
    }

    private Optional<EditedPage> find(AccessScope scope, EditedKind kind, String code, LockModeType lock) {
        return query(
                        scope,
                        EditedPage.class,
                        PAGES,
                        "select p from EditedPage p where p.kind = :kind and p.code = :code and {scope}")
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<EditedPage> all(AccessScope scope) {
        return query(
                        scope,
                        EditedPage.class,
                        PAGES,
                        "select p from EditedPage p where {scope} order by p.kind, p.id desc")
                .getResultList();
    }

    @Override
    public List<Shown> shown(AccessScope scope, EditedKind kind) {
        return query(
                        scope,
                        Object[].class,
                        PAGES,
                        "select p, r from EditedPage p, EditedRevision r where r.pageId = p.id"
                                + " and r.revision = p.publishedRevision and p.withdrawnAt is null and p.kind = :kind"
                                + " and ({scope} or p.tenantId = :city)")
                .setParameter("kind", kind)
                .setParameter("city", scope.cityId())
                .getResultStream()
                .map(row -> new Shown((EditedPage) row[0], (EditedRevision) row[1]))
                .toList();
    }

    /** The timer looks at all cities; what it gets to see is which pages are due and nothing in them. */
    @Override
    public List<Due> due(Instant now, int most) {
        return em.createQuery(
                        "select t.id, t.uid, p.kind, p.code from EditedPage p join Tenant t on t.id = p.tenantId"
                                + " where p.publishAt <= :now order by p.publishAt",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new Due(
                        AccessScope.platformFor((Long) r[0], (UUID) r[1], TenantKind.CITY, (Long) r[0]),
                        (EditedKind) r[2],
                        (String) r[3]))
                .toList();
    }

    @Override
    public EditedRevision revision(AccessScope scope, EditedPage page, int revision) {
        return query(
                        scope,
                        EditedRevision.class,
                        REVISIONS,
                        "select r from EditedRevision r where r.pageId = :page and r.revision = :revision and {scope}")
                .setParameter("page", page.id())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("EditedRevision", revision));
    }

    @Override
    public void add(EditedPage page) {
        super.add(page);
        em.flush();
    }

    @Override
    public void add(EditedRevision revision) {
        super.add(revision);
    }

    @Override
    public void applyToCluster(AccessScope scope, String code, EditedBody body) {
        em.flush();
        Stream<?> rows = sql(
                        scope,
                        ScopeRule.by("c.tenant_id"),
                        "select c.id, c.tenant_id from cluster c where c.code = ? and {scope} for update",
                        code)
                .getResultStream();
        Cells found = rows.findFirst().map(Cells::new).orElseThrow(() -> new NotFound("Cluster", code));
        long cluster = found.id();
        long tenant = found.id();
        em.createNativeQuery("update cluster set version = version + 1, name = ?1, name_en = ?2, lead_text = ?3,"
                        + " lead_text_en = ?4 where id = ?5")
                .setParameter(1, body.title())
                .setParameter(2, body.titleEn())
                .setParameter(3, body.lead())
                .setParameter(4, body.leadEn())
                .setParameter(5, cluster)
                .executeUpdate();
        em.createNativeQuery("delete from cluster_fact where cluster_id = ?1")
                .setParameter(1, cluster)
                .executeUpdate();
        int position = 0;
        for (EditedBody.Entry e : body.entries()) {
            if (!e.kind().fact()) continue;
            position++;
            em.createNativeQuery("insert into cluster_fact (id, uid, tenant_id, cluster_id, position, kind, label,"
                            + " label_en, value_text, value_text_en, unit, unit_en, source, source_en, dated_on, dated_to)"
                            + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, nullif(?9, ''), nullif(?10, ''), nullif(?11, ''),"
                            + " nullif(?12, ''), ?13, ?14, ?15, ?16)")
                    .setParameter(1, Ids.next())
                    .setParameter(2, UUID.randomUUID().toString())
                    .setParameter(3, tenant)
                    .setParameter(4, cluster)
                    .setParameter(5, position)
                    .setParameter(6, e.kind().name())
                    .setParameter(7, e.text())
                    .setParameter(8, e.textEn())
                    .setParameter(9, e.value())
                    .setParameter(10, e.value(true))
                    .setParameter(11, e.unit())
                    .setParameter(12, e.unitEn())
                    .setParameter(13, e.source())
                    .setParameter(14, e.sourceEn())
                    .setParameter(15, e.datedOn())
                    .setParameter(16, e.datedTo().name())
                    .executeUpdate();
        }
    }
}
