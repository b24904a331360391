package io.zhuangan.tenancy.store;

import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.domain.District;
import io.zhuangan.tenancy.domain.Tenant;
import io.zhuangan.tenancy.domain.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tenants in the database. */
@ApplicationScoped
public class JpaTenants extends ScopedStore implements Tenants {
    @Override
    public Optional<Tenant> byKey(UUID key) {
        return one(em.createQuery("select t from Tenant t where t.uid = :key", Tenant.class)
                .setParameter("key", key));
    }

    @Override
    public Optional<Tenant> byId(long id) {
        return Optional.ofNullable(em.find(Tenant.class, id));
    }

    @Override
    public List<Tenant> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select t from Tenant t where t.id in :ids", Tenant.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Optional<Tenant> byCode(TenantKind kind, String code) {
        return one(em.createQuery("select t from Tenant t where t.kind = :kind and t.code = :code", Tenant.class)
                .setParameter("kind", kind)
                .setParameter("code", code));
    }

    @Override
    public List<Tenant> cities() {
        return em.createQuery("select t from Tenant t where t.kind = :kind order by t.id", Tenant.class)
                .setParameter("kind", TenantKind.CITY)
                .getResultList();
    }

    @Override
    public List<Tenant> list(TenantKind kind, String text, long afterId, int limit) {
        String like = text == null || text.isBlank() ? null : "%" + text.strip().replaceAll("([%_!])", "!$1") + "%";
        TypedQuery<Tenant> query = em.createQuery(
                "select t from Tenant t where t.id > :after"
                        + (kind == null ? "" : " and t.kind = :kind")
                        + (like == null ? "" : " and (t.name like :text escape '!' or t.code like :text escape '!')")
                        + " order by t.id",
                Tenant.class);
        query.setParameter("after", afterId);
        if (kind != null) query.setParameter("kind", kind);
        if (like != null) query.setParameter("text", like);
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public List<Tenant> ofCity(long cityId, TenantKind kind) {
        return em.createQuery(
                        "select t from Tenant t where t.cityId = :city and t.kind = :kind order by t.code",
                        Tenant.class)
                .setParameter("city", cityId)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public List<Tenant> bodies(long cityId) {
        return em.createQuery(
                        "select t from Tenant t where (t.id = :city or t.cityId = :city) and t.kind in :kinds",
                        Tenant.class)
                .setParameter("city", cityId)
                .setParameter("kinds", List.of(TenantKind.CITY, TenantKind.DISTRICT, TenantKind.ASSOCIATION))
                .getResultList();
    }

    @Override
    public List<District> districts(long cityId) {
        return em.createQuery("select d from District d where d.cityId = :city order by d.code", District.class)
                .setParameter("city", cityId)
                .getResultList();
    }

    @Override
    public void noteOrganization(UUID key, String organizationId) {
        em.createNativeQuery("update tenant set organization_id = ?1 where uid = ?2")
                .setParameter(1, organizationId)
                .setParameter(2, key.toString())
                .executeUpdate();
    }

    @Override
    public void add(Tenant tenant) {
        em.persist(tenant);
        // rows of one table are inserted in no order, and the city must stand before whatever is in it
        if (tenant.kind() == TenantKind.CITY) em.flush();
    }

    @Override
    public void add(District district) {
        em.persist(district);
    }

    private static <T> Optional<T> one(TypedQuery<T> query) {
        return query.getResultStream().findFirst();
    }
}
