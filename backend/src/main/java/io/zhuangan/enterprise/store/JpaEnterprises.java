package io.zhuangan.enterprise.store;

import io.zhuangan.enterprise.DistrictCount;
import io.zhuangan.enterprise.EnterpriseFilter;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.MemberContact;
import io.zhuangan.enterprise.MemberFilter;
import io.zhuangan.enterprise.MemberFirm;
import io.zhuangan.enterprise.MemberLine;
import io.zhuangan.enterprise.MemberPost;
import io.zhuangan.enterprise.MembershipOfAssociation;
import io.zhuangan.enterprise.Post;
import io.zhuangan.enterprise.domain.AssociationMember;
import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.LicenceForm;
import io.zhuangan.enterprise.domain.ProductionStop;
import io.zhuangan.enterprise.domain.RegisterRule;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@link Enterprises} on MariaDB. */
@ApplicationScoped
public class JpaEnterprises extends ScopedStore implements Enterprises {
    private static final ScopeRule FIRM = ScopeRule.by("e.tenantId");
    private static final ScopeRule STOP = ScopeRule.by("s.tenantId");
    private static final ScopeRule MEMBER = ScopeRule.by("m.tenantId", "m.enterpriseId");
    private static final ScopeRule MEMBER_ROW = ScopeRule.by("m.tenant_id", "m.enterprise_id");

    protected JpaEnterprises() {}

    JpaEnterprises(EntityManager em) {
        super(em);
    }

    @Override
    public void add(Enterprise enterprise) {
        super.add(enterprise);
    }

    @Override
    public void add(ProductionStop stop) {
        super.add(stop);
    }

    @Override
    public void add(AssociationMember member) {
        super.add(member);
    }

    @Override
    public void add(RegisterRule rule) {
        super.add(rule);
    }

    @Override
    public Enterprise get(AccessScope scope, UUID key) {
        return one(scope, "e.uid = :value", key).orElseThrow(() -> new NotFound("Enterprise", key));
    }

    @Override
    public Optional<Enterprise> byId(AccessScope scope, long id) {
        return one(scope, "e.tenantId = :value", id);
    }

    @Override
    public List<Enterprise> byIds(AccessScope scope, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return query(scope, Enterprise.class, FIRM, "select e from Enterprise e where e.tenantId in :ids and {scope}")
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Optional<Enterprise> byLicence(AccessScope scope, String licenceNumber) {
        return one(scope, "e.licenceNumber = :value", licenceNumber);
    }

    private Optional<Enterprise> one(AccessScope scope, String condition, Object value) {
        return query(scope, Enterprise.class, FIRM, "select e from Enterprise e where " + condition + " and {scope}")
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Enterprise> all(AccessScope scope) {
        return query(scope, Enterprise.class, FIRM, "select e from Enterprise e where {scope} order by e.licenceNumber")
                .getResultList();
    }

    @Override
    public List<Enterprise> piece(AccessScope scope, long afterId, int limit) {
        return query(
                        scope,
                        Enterprise.class,
                        FIRM,
                        "select e from Enterprise e where e.tenantId > :after and {scope} order by e.tenantId")
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Enterprise> after(AccessScope scope, EnterpriseFilter filter, String afterLicence, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        if (afterLicence != null) {
            where += " and e.licenceNumber > :after";
            values.put("after", afterLicence);
        }
        return filtered(scope, Enterprise.class, "select e from Enterprise e where {scope}" + where + ORDER, values)
                .setMaxResults(limit)
                .getResultList();
    }

    private static final String ORDER = " order by e.licenceNumber, e.tenantId";

    @Override
    public List<Enterprise> slice(AccessScope scope, EnterpriseFilter filter, int first, int count) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        return filtered(scope, Enterprise.class, "select e from Enterprise e where {scope}" + where + ORDER, values)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    @Override
    public long count(AccessScope scope, EnterpriseFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        return filtered(scope, Long.class, "select count(e) from Enterprise e where {scope}" + where, values)
                .getSingleResult();
    }

    private <T> TypedQuery<T> filtered(AccessScope scope, Class<T> result, String jpql, Map<String, Object> values) {
        TypedQuery<T> query = query(scope, result, FIRM, jpql);
        values.forEach(query::setParameter);
        return query;
    }

    private static String where(EnterpriseFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (e.name like :text escape '!' or e.nameEn like :text escape '!'"
                    + " or e.licenceNumber like :text escape '!')");
            values.put("text", "%" + literal(filter.text().strip()) + "%");
        }
        if (filter.district() != null && !filter.district().isBlank()) {
            where.append(" and e.districtCode = :district");
            values.put("district", filter.district());
        }
        if (filter.kind() != null) {
            where.append(" and e.kinds like :kind");
            values.put("kind", "%," + filter.kind().name() + ",%");
        }
        if (filter.status() != null) {
            where.append(" and e.status = :status");
            values.put("status", filter.status());
        }
        return where.toString();
    }

    /** What somebody types means itself, wildcards included. */
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public List<DistrictCount> byDistrict(AccessScope scope) {
        return query(
                        scope,
                        Object[].class,
                        FIRM,
                        "select e.districtCode, count(e) from Enterprise e where {scope} group by e.districtCode"
                                + " order by e.districtCode")
                .getResultList()
                .stream()
                .map(row -> new DistrictCount((String) row[0], ((Number) row[1]).intValue()))
                .toList();
    }

    @Override
    public List<ProductionStop> stops(AccessScope scope, Collection<Long> enterprises) {
        if (enterprises.isEmpty()) return List.of();
        return query(
                        scope,
                        ProductionStop.class,
                        STOP,
                        "select s from ProductionStop s where s.tenantId in :firms and {scope} order by s.stoppedOn desc")
                .setParameter("firms", enterprises)
                .getResultList();
    }

    @Override
    public List<ProductionStop> stops(AccessScope scope) {
        return query(scope, ProductionStop.class, STOP, "select s from ProductionStop s where {scope} order by s.id")
                .getResultList();
    }

    @Override
    public List<AssociationMember> members(AccessScope scope) {
        return query(
                        scope,
                        AssociationMember.class,
                        MEMBER,
                        "select m from AssociationMember m where {scope} order by m.id")
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<MembershipOfAssociation> memberships(AccessScope scope, long enterpriseId) {
        List<Object[]> rows = sql(
                        scope,
                        MEMBER_ROW,
                        "select t.uid, t.name, t.name_en, m.member_number, m.joined_on, m.left_on"
                                + " from association_member m join tenant t on t.id = m.tenant_id"
                                + " where m.enterprise_id = ? and {scope} order by m.joined_on, m.id",
                        enterpriseId)
                .getResultList();
        return rows.stream()
                .map(row -> new MembershipOfAssociation(
                        UUID.fromString((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        day(row[4]),
                        day(row[5])))
                .toList();
    }

    private static LocalDate day(Object column) {
        if (column == null) return null;
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }

    @Override
    public List<Long> memberIds(AccessScope scope, long associationId, LocalDate day) {
        return query(
                        scope,
                        Long.class,
                        MEMBER,
                        "select m.enterpriseId from AssociationMember m where m.tenantId = :association"
                                + " and m.joinedOn <= :day and (m.leftOn is null or m.leftOn > :day) and {scope}")
                .setParameter("association", associationId)
                .setParameter("day", day)
                .getResultList();
    }

    private static final String MEMBER_TODAY =
            "m.tenant_id = ? and m.joined_on <= ? and (m.left_on is null or m.left_on > ?)";

    @Override
    @SuppressWarnings("unchecked")
    public List<MemberFirm> memberFirms(AccessScope scope, long associationId, LocalDate day, long afterId, int limit) {
        List<Object[]> rows = sql(
                        scope,
                        MEMBER_ROW,
                        "select e.tenant_id, e.uid, e.name, e.district_code, e.kinds from association_member m"
                                + " join enterprise e on e.tenant_id = m.enterprise_id where " + MEMBER_TODAY
                                + " and e.status <> 'CANCELLED' and e.tenant_id > ? and {scope}"
                                + " order by e.tenant_id limit " + limit,
                        associationId,
                        day,
                        day,
                        afterId)
                .getResultList();
        return rows.stream()
                .map(row -> new MemberFirm(
                        ((Number) row[0]).longValue(),
                        UUID.fromString((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        kinds((String) row[4])))
                .toList();
    }

    private static Set<EnterpriseKind> kinds(String column) {
        return Arrays.stream(column.split(","))
                .filter(kind -> !kind.isEmpty())
                .map(EnterpriseKind::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public List<MemberLine> memberLines(
            AccessScope scope, long associationId, LocalDate day, MemberFilter filter, long afterId, int limit) {
        StringBuilder where = new StringBuilder(" and m.id > ?");
        List<Object> args = new ArrayList<>(List.of(associationId, afterId));
        if (filter.text() != null && !filter.text().isBlank()) {
            String text = filter.text().strip();
            where.append(" and (e.name like ? escape '!' or e.name_en like ? escape '!' or m.member_number = ?)");
            args.addAll(List.of("%" + literal(text) + "%", "%" + literal(text) + "%", text));
        }
        if (filter.district() != null && !filter.district().isBlank()) {
            where.append(" and e.district_code = ?");
            args.add(filter.district());
        }
        if (filter.kind() != null) {
            where.append(" and e.kinds like ?");
            args.add("%," + filter.kind().name() + ",%");
        }
        if (filter.belongs() != null) {
            where.append(filter.belongs() ? " and" : " and not")
                    .append(" (m.joined_on <= ? and (m.left_on is null or m.left_on > ?))");
            args.addAll(List.of(day, day));
        }
        return memberLines(scope, where + " order by m.id limit " + limit, args);
    }

    @Override
    public Optional<MemberLine> memberLine(AccessScope scope, long associationId, long firm) {
        return memberLines(scope, " and m.enterprise_id = ?", List.of(associationId, firm)).stream()
                .findFirst();
    }

    @Override
    public Optional<MemberLine> memberLine(AccessScope scope, long associationId, UUID firm) {
        return memberLines(scope, " and e.uid = ?", List.of(associationId, String.valueOf(firm))).stream()
                .findFirst();
    }

    /** @param which further conditions, the first argument being the association */
    @SuppressWarnings("unchecked")
    private List<MemberLine> memberLines(AccessScope scope, String which, List<Object> args) {
        List<Object[]> rows = sql(
                        scope,
                        MEMBER_ROW,
                        "select m.id, e.tenant_id, e.uid, e.name, e.district_code, e.kinds, m.member_number, m.joined_on,"
                                + " m.left_on from association_member m join enterprise e on e.tenant_id = m.enterprise_id"
                                + " where {scope} and m.tenant_id = ?" + which,
                        args.toArray())
                .getResultList();
        return rows.stream()
                .map(row -> new MemberLine(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        UUID.fromString((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        kinds((String) row[5]),
                        (String) row[6],
                        day(row[7]),
                        day(row[8])))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<MemberContact> memberContacts(AccessScope scope, long associationId, LocalDate day, long firm) {
        List<Object[]> rows = sql(
                        scope,
                        MEMBER_ROW,
                        "select distinct p.person_uid, p.full_name, h.post, p.phone, coalesce(p.email, q.email)"
                                + " from association_member m join post_holding h on h.tenant_id = m.enterprise_id"
                                + " join firm_person p on p.tenant_id = h.tenant_id and p.id = h.firm_person_id"
                                + " join person q on q.id = p.person_id where " + MEMBER_TODAY
                                + " and h.from_on <= ? and (h.until_on is null or h.until_on > ?)"
                                + " and (p.left_on is null or p.left_on > ?) and h.tenant_id = ? and {scope}"
                                + " order by h.post, p.full_name, p.person_uid",
                        associationId,
                        day,
                        day,
                        day,
                        day,
                        day,
                        firm)
                .getResultList();
        return rows.stream()
                .map(row -> new MemberContact(
                        UUID.fromString((String) row[0]),
                        (String) row[1],
                        Post.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<MemberPost> memberPosts(
            AccessScope scope, long associationId, LocalDate day, Collection<Long> firms, Collection<Post> posts) {
        if (firms.isEmpty() || posts.isEmpty()) return List.of();
        List<Object> args = new ArrayList<>(List.of(associationId, day, day, day, day, day));
        args.addAll(firms);
        posts.forEach(post -> args.add(post.name()));
        List<Object[]> rows = sql(
                        scope,
                        MEMBER_ROW,
                        "select distinct h.tenant_id, p.person_id, p.full_name, coalesce(p.email, q.email), h.post"
                                + " from association_member m join post_holding h on h.tenant_id = m.enterprise_id"
                                + " join firm_person p on p.tenant_id = h.tenant_id and p.id = h.firm_person_id"
                                + " join person q on q.id = p.person_id where " + MEMBER_TODAY
                                + " and h.from_on <= ? and (h.until_on is null or h.until_on > ?)"
                                + " and (p.left_on is null or p.left_on > ?) and h.tenant_id in (" + marks(firms)
                                + ") and h.post in (" + marks(posts)
                                + ") and {scope} order by h.tenant_id, p.person_id",
                        args.toArray())
                .getResultList();
        return rows.stream()
                .map(row -> new MemberPost(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        Post.valueOf((String) row[4])))
                .toList();
    }

    private static String marks(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    @Override
    public Optional<LicenceForm> licenceForm(long cityId) {
        return rule(cityId).map(RegisterRule::form);
    }

    @Override
    public Optional<RegisterRule> rule(long cityId) {
        return Optional.ofNullable(em.find(RegisterRule.class, cityId));
    }
}
