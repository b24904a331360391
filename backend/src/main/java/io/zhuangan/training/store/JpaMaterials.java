package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.MaterialView;
import io.zhuangan.training.domain.CourseMaterial;
import io.zhuangan.training.domain.Materials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Course materials on JPA: three doors to a file, each with its own predicate. */
@ApplicationScoped
public class JpaMaterials extends ScopedStore implements Materials {
    private static final ScopeRule OWN = ScopeRule.by("m.tenantId");
    private static final ScopeRule PLACE = ScopeRule.by("e.tenantId", "e.enterpriseId");

    private static final String FOUND =
            "select m.uid, m.attachment, m.openToAll, m.addedAt, t.id, t.uid, t.cityId, a.fileName, a.mediaType, a.size"
                    + " from CourseMaterial m join Attachment a on a.uid = m.attachment"
                    + " join Tenant t on t.id = m.tenantId join Course c on c.id = m.courseId ";

    private static final String WANTED =
            " and m.removedAt is null and (c.uid = :course or m.uid = :material) order by m.addedAt";

    private static final UUID NONE = new UUID(0, 0);

    protected JpaMaterials() {}

    public JpaMaterials(EntityManager em) {
        super(em);
    }

    @Override
    public void add(CourseMaterial material) {
        super.add(material);
    }

    @Override
    public CourseMaterial get(AccessScope scope, UUID material) {
        return query(
                        scope,
                        CourseMaterial.class,
                        OWN,
                        "select m from CourseMaterial m where m.uid = :material and {scope}")
                .setParameter("material", material)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CourseMaterial", material));
    }

    @Override
    public List<Found> of(AccessScope scope, UUID course, long personId) {
        return found(scope, course, NONE, personId);
    }

    @Override
    public Optional<Found> one(AccessScope scope, UUID material, long personId) {
        return found(scope, NONE, material, personId).stream().findFirst();
    }

    @Override
    public boolean courseVisible(AccessScope scope, UUID course) {
        return !query(
                        scope,
                        Long.class,
                        ScopeRule.by("c.tenantId"),
                        "select c.id from Course c join Tenant t on t.id = c.tenantId where c.uid = :course and"
                                + " ({scope} or (t.cityId = :city and exists (select s.id from CourseSession s"
                                + " where s.courseId = c.id and s.publishedAt is not null)))")
                .setParameter("course", course)
                .setParameter("city", scope.cityId())
                .getResultList()
                .isEmpty();
    }

    private List<Found> found(AccessScope scope, UUID course, UUID material, long personId) {
        Map<UUID, Found> found = new LinkedHashMap<>();
        TypedQuery<Object[]> taught = query(
                        scope,
                        Object[].class,
                        PLACE,
                        FOUND + "where (exists (select e.id from Enrolment e join CourseSession s"
                                + " on s.id = e.sessionId where s.courseId = c.id"
                                + " and e.state = :seated and (:anybody = true or e.personId = :person)"
                                + " and {scope})"
                                // open ones of the city, as the public site has them
                                + " or m.openToAll = true and t.cityId = :city and exists"
                                + " (select p.id from CourseSession p where p.courseId = c.id"
                                + " and p.publishedAt is not null))" + WANTED)
                .setParameter("seated", EnrolmentState.SEATED)
                .setParameter("anybody", personId == 0)
                .setParameter("person", personId)
                .setParameter("city", scope.cityId());
        // a firm hands nothing out
        Stream<TypedQuery<Object[]>> doors = scope.kind() == TenantKind.ENTERPRISE
                ? Stream.of(taught)
                : Stream.of(query(scope, Object[].class, OWN, FOUND + "where {scope}" + WANTED), taught);
        doors.flatMap(q -> q.setParameter("course", course)
                        .setParameter("material", material)
                        .getResultStream())
                .forEach(r -> found.putIfAbsent((UUID) r[0], found(r)));
        return List.copyOf(found.values());
    }

    @Override
    public byte[] piece(Found material, int number) {
        List<?> found = sql(
                        material.owner(),
                        ScopeRule.by("a.tenant_id"),
                        "select p.content from attachment_piece p join attachment a on a.id = p.attachment_id"
                                + " where a.uid = ? and p.number = ? and {scope}",
                        material.attachment().toString(),
                        number)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    private static Found found(Object[] r) {
        return new Found(
                new MaterialView(
                        (UUID) r[0], (String) r[7], (String) r[8], (Long) r[9], (Boolean) r[2], (Instant) r[3]),
                (UUID) r[1],
                AccessScope.platformFor((Long) r[4], (UUID) r[5], TenantKind.ASSOCIATION, (Long) r[6]));
    }
}
