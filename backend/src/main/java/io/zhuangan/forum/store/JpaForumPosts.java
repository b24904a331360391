package io.zhuangan.forum.store;

import io.zhuangan.forum.AppealState;
import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.PostState;
import io.zhuangan.forum.PostView;
import io.zhuangan.forum.ReportView;
import io.zhuangan.forum.domain.ForumPost;
import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.forum.domain.ForumReport;
import io.zhuangan.forum.domain.ForumRevision;
import io.zhuangan.forum.domain.ForumVisit;
import io.zhuangan.shared.AccessScope;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Posts on JPA. A member reads columns through its own row of membership of today; who left finds nothing any more, not
 * even its own. The association reads what stands in its own forum.
 */
@ApplicationScoped
public class JpaForumPosts extends ScopedStore implements ForumPosts {
    private static final String SUBJECT = "ForumPost";
    private static final ScopeRule HERE = ScopeRule.by("p.associationId");
    private static final ScopeRule MEMBER = ScopeRule.by("m.enterpriseId");

    private static final String BELONGS = "exists (select m from AssociationMember m where m.tenantId = p.associationId"
            + " and m.enterpriseId = :own and m.joinedOn <= :today and (m.leftOn is null or m.leftOn > :today)"
            + " and {scope})";

    private static final String COLUMNS = "p.id, p.uid, p.version, a.uid, a.name, p.authorName, p.organisation,"
            + " p.authorId, p.category, p.subject, p.body, p.state, p.postedAt, p.activeAt, p.editedAt, p.changed,"
            + " p.decidedByName, p.decidedAt, p.reason, p.appealState, p.appeal, p.appealedAt, p.appealReason, p.pinned,"
            + " p.closed, t.uid, t.subject,"
            + " (select count(c) from ForumPost c where c.topicId = p.id and c.state = :published),"
            + " (select count(r) from ForumReport r where r.postId = p.id and r.settledAt is null),"
            + " v.seenAt, v.muted, p.topicId, p.associationId, p.tenantId";

    private static final String FROM = " from ForumPost p join Tenant a on a.id = p.associationId"
            + " left join ForumPost t on t.id = p.topicId"
            + " left join ForumVisit v on v.topicId = p.id and v.personId = :person where ";

    protected JpaForumPosts() {}

    public JpaForumPosts(EntityManager em) {
        super(em);
    }

    @Override
    public void add(ForumPost post) {
        super.add(post);
    }

    @Override
    public void add(ForumRevision revision) {
        super.add(revision);
    }

    @Override
    public void add(ForumReport report) {
        super.add(report);
    }

    @Override
    public void add(ForumVisit visit) {
        super.add(visit);
    }

    @Override
    public ForumPost lockOwn(AccessScope author, UUID key, LocalDate today) {
        return locked(
                query(
                                author,
                                ForumPost.class,
                                MEMBER,
                                "select p from ForumPost p where p.uid = :key and p.tenantId = :own"
                                        + " and p.authorId = :person and " + BELONGS)
                        .setParameter("own", author.tenantId())
                        .setParameter("person", author.personId())
                        .setParameter("today", today),
                key);
    }

    @Override
    public ForumPost lockHere(AccessScope association, UUID key) {
        return locked(
                query(
                                association,
                                ForumPost.class,
                                HERE,
                                "select p from ForumPost p where p.uid = :key and p.associationId = :own and {scope}")
                        .setParameter("own", association.tenantId()),
                key);
    }

    private static ForumPost locked(TypedQuery<ForumPost> query, UUID key) {
        return query.setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(SUBJECT, key));
    }

    @Override
    public List<PostView> topics(AccessScope scope, Filter filter, LocalDate today, int size) {
        return listed(scope, filter, today, false).setMaxResults(size).getResultList().stream()
                .map(r -> found(scope, r).view())
                .toList();
    }

    @Override
    public List<PostView> pinned(AccessScope scope, Filter filter, LocalDate today) {
        return listed(scope, filter, today, true).getResultList().stream()
                .map(r -> found(scope, r).view())
                .toList();
    }

    private TypedQuery<Object[]> listed(AccessScope scope, Filter filter, LocalDate today, boolean pinned) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("p.topicId is null and p.pinned = :pinned");
        values.put("pinned", pinned);
        if (filter.mine()) {
            if (firm(scope)) where.append(" and p.authorId = :person and p.tenantId = :own");
        } else {
            where.append(" and p.state = :published");
        }
        if (filter.category() != null) {
            where.append(" and p.category = :category");
            values.put("category", filter.category());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (lower(p.subject) like :text escape '!' or lower(p.plain) like :text escape '!')");
            values.put("text", like(filter.text()));
        }
        if (filter.after() != null) {
            where.append(" and (p.activeAt < :at or (p.activeAt = :at and p.uid < :last))");
            values.put("at", filter.after().activeAt());
            values.put("last", filter.after().key());
        }
        TypedQuery<Object[]> query = reading(scope, today, where + " and ", " order by p.activeAt desc, p.uid desc");
        values.forEach(query::setParameter);
        return query;
    }

    private static String like(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static boolean firm(AccessScope scope) {
        return scope.kind() == TenantKind.ENTERPRISE;
    }

    /** What the caller reads at all: as a member today, or as the association. */
    private TypedQuery<Object[]> reading(AccessScope scope, LocalDate today, String where, String order) {
        boolean firm = firm(scope);
        TypedQuery<Object[]> query = query(
                        scope,
                        Object[].class,
                        firm ? MEMBER : HERE,
                        "select " + COLUMNS + FROM + where + (firm ? BELONGS : "p.associationId = :own and {scope}")
                                + order)
                .setParameter("own", scope.tenantId())
                .setParameter("person", scope.personId())
                .setParameter("published", PostState.PUBLISHED);
        return firm ? query.setParameter("today", today) : query;
    }

    @Override
    public Optional<Found> one(AccessScope scope, UUID key, LocalDate today) {
        // a member sees what is published, what is left of what was deleted, and what it wrote itself
        String seen = firm(scope)
                ? "(p.authorId = :person or ((p.state = :published or p.state = :deleted)"
                        + " and (t.id is null or t.state = :published or t.state = :deleted))) and "
                : "";
        TypedQuery<Object[]> query =
                reading(scope, today, "p.uid = :key and " + seen, "").setParameter("key", key);
        if (firm(scope)) query.setParameter("deleted", PostState.DELETED);
        return query.getResultStream().findFirst().map(r -> found(scope, r));
    }

    @Override
    public List<PostView> comments(AccessScope scope, long topicId, LocalDate today, int first, int size) {
        return reading(scope, today, "p.topicId = :topic and ", " order by p.id")
                .setParameter("topic", topicId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(r -> found(scope, r).view())
                .toList();
    }

    @Override
    public Map<UUID, List<PostView.Before>> revisions(AccessScope scope, long topicId, LocalDate today) {
        boolean firm = firm(scope);
        TypedQuery<Object[]> query = query(
                        scope,
                        Object[].class,
                        firm ? MEMBER : HERE,
                        "select p.uid, r.until, r.subject, r.body from ForumRevision r join ForumPost p on p.id = r.postId"
                                + " where (p.id = :topic or p.topicId = :topic) and p.state = :published and "
                                + (firm ? BELONGS : "p.associationId = :own and {scope}") + " order by r.id desc")
                .setParameter("topic", topicId)
                .setParameter("published", PostState.PUBLISHED)
                .setParameter("own", scope.tenantId());
        if (firm) query.setParameter("today", today);
        Map<UUID, List<PostView.Before>> all = new HashMap<>();
        for (Object[] r : query.getResultList()) {
            all.computeIfAbsent((UUID) r[0], key -> new ArrayList<>())
                    .add(new PostView.Before((Instant) r[1], (String) r[2], (String) r[3]));
        }
        return all;
    }

    @Override
    public void forgetRevisions(AccessScope author, ForumPost post) {
        query(
                        author,
                        ForumRevision.class,
                        ScopeRule.by("r.tenantId"),
                        "select r from ForumRevision r where r.postId = :post and {scope}")
                .setParameter("post", post.id())
                .getResultList()
                .forEach(em::remove);
    }

    @Override
    public List<PostView> queue(AccessScope association) {
        return reading(
                        association,
                        null,
                        "(p.state = :waiting or p.appealState = :open or p.changed = true or exists (select q.id"
                                + " from ForumReport q where q.postId = p.id and q.settledAt is null"
                                + " and p.state = :published)) and ",
                        " order by p.postedAt, p.id")
                .setParameter("waiting", PostState.WAITING)
                .setParameter("open", AppealState.OPEN)
                .setMaxResults(200)
                .getResultStream()
                .map(r -> found(association, r).view())
                .toList();
    }

    @Override
    public List<ReportView> reports(AccessScope association, UUID post) {
        return query(
                        association,
                        ForumReport.class,
                        ScopeRule.by("r.associationId"),
                        "select r from ForumReport r join ForumPost p on p.id = r.postId where p.uid = :post"
                                + " and r.associationId = :own and {scope} order by r.id")
                .setParameter("post", post)
                .setParameter("own", association.tenantId())
                .getResultStream()
                .map(r -> new ReportView(r.personName(), r.organisation(), r.reason(), r.reportedAt(), r.settledAt()))
                .toList();
    }

    @Override
    public List<ForumReport> openReports(AccessScope association, long postId) {
        return query(
                        association,
                        ForumReport.class,
                        ScopeRule.by("r.associationId"),
                        "select r from ForumReport r where r.postId = :post and r.settledAt is null"
                                + " and r.associationId = :own and {scope}")
                .setParameter("post", postId)
                .setParameter("own", association.tenantId())
                .getResultList();
    }

    @Override
    public boolean reported(AccessScope reader, long postId) {
        return query(
                                reader,
                                Long.class,
                                ScopeRule.by("r.tenantId"),
                                "select count(r) from ForumReport r where r.postId = :post and r.personId = :person"
                                        + " and {scope}")
                        .setParameter("post", postId)
                        .setParameter("person", reader.personId())
                        .getSingleResult()
                > 0;
    }

    @Override
    public long written(AccessScope author, boolean topics, Instant since) {
        return query(
                        author,
                        Long.class,
                        ScopeRule.by("p.tenantId"),
                        "select count(p) from ForumPost p where p.authorId = :person and p.postedAt > :since"
                                + " and p.topicId is " + (topics ? "null" : "not null") + " and {scope}")
                .setParameter("person", author.personId())
                .setParameter("since", since)
                .getSingleResult();
    }

    @Override
    public long pinnedCount(AccessScope association) {
        return query(
                        association,
                        Long.class,
                        HERE,
                        "select count(p) from ForumPost p where p.pinned = true and p.associationId = :own and {scope}")
                .setParameter("own", association.tenantId())
                .getSingleResult();
    }

    @Override
    public Optional<ForumVisit> visit(AccessScope person, long topicId) {
        return query(
                        person,
                        ForumVisit.class,
                        ScopeRule.by("v.tenantId"),
                        "select v from ForumVisit v where v.topicId = :topic and v.personId = :person"
                                + " and v.tenantId = :own and {scope}")
                .setParameter("topic", topicId)
                .setParameter("person", person.personId())
                .setParameter("own", person.tenantId())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void moved(AccessScope scope, long topicId, LocalDate today, Instant now) {
        if (firm(scope)) {
            sql(
                            scope,
                            ScopeRule.by("m.enterprise_id"),
                            "update forum_post set active_at = ? where id = ? and exists (select 1 from"
                                    + " association_member m where m.tenant_id = forum_post.association_id"
                                    + " and m.joined_on <= ? and (m.left_on is null or m.left_on > ?) and {scope})",
                            now,
                            topicId,
                            today,
                            today)
                    .executeUpdate();
        } else {
            sql(
                            scope,
                            ScopeRule.by("association_id"),
                            "update forum_post set active_at = ? where id = ? and {scope}",
                            now,
                            topicId)
                    .executeUpdate();
        }
    }

    @Override
    public Map<Long, Boolean> toTell(AccessScope scope, long topicId, LocalDate today) {
        boolean firm = firm(scope);
        em.flush();
        TypedQuery<Object[]> query = query(
                        scope,
                        Object[].class,
                        firm ? MEMBER : HERE,
                        "select v.personId, v.tenantId, p.associationId from ForumVisit v join ForumPost p"
                                + " on p.id = v.topicId where v.topicId = :topic and v.takesPart = true"
                                + " and v.told = false and v.muted = false and v.personId <> :person"
                                + " and (v.tenantId = p.associationId or exists (select o from AssociationMember o"
                                + " where o.tenantId = p.associationId and o.enterpriseId = v.tenantId"
                                + " and o.joinedOn <= :today and (o.leftOn is null or o.leftOn > :today))) and "
                                + (firm ? BELONGS : "p.associationId = :own and {scope}") + " order by v.id")
                .setParameter("topic", topicId)
                .setParameter("person", scope.personId())
                .setParameter("today", today)
                .setParameter("own", scope.tenantId());
        Map<Long, Boolean> people = new LinkedHashMap<>();
        for (Object[] r : query.getResultList()) people.put((Long) r[0], r[1].equals(r[2]));
        for (long person : people.keySet()) {
            sql(
                            scope,
                            ScopeRule.by(firm ? "m.enterprise_id" : "association_id"),
                            "update forum_visit set told = true where topic_id = ? and person_id = ? and "
                                    + (firm
                                            ? "exists (select 1 from association_member m where m.tenant_id ="
                                                    + " forum_visit.association_id and {scope})"
                                            : "{scope}"),
                            topicId,
                            person)
                    .executeUpdate();
        }
        return people;
    }

    private static Found found(AccessScope reader, Object[] r) {
        boolean own = (Long) r[7] == reader.personId() && (Long) r[33] == reader.tenantId();
        boolean staff = !firm(reader);
        boolean judges = own || staff;
        PostState state = (PostState) r[11];
        boolean readable = state == PostState.PUBLISHED || judges && state != PostState.DELETED;
        Instant active = (Instant) r[13];
        Instant seen = (Instant) r[29];
        PostView view = new PostView(
                (UUID) r[1],
                ((Number) r[2]).longValue(),
                (UUID) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                own,
                (ForumCategory) r[8],
                state == PostState.DELETED ? null : (String) r[9],
                readable ? (String) r[10] : "",
                state,
                (Instant) r[12],
                active,
                readable ? (Instant) r[14] : null,
                staff && (Boolean) r[15],
                judges ? (String) r[16] : null,
                judges ? (Instant) r[17] : null,
                judges ? (String) r[18] : null,
                judges ? (AppealState) r[19] : AppealState.NONE,
                judges ? (String) r[20] : null,
                judges ? (Instant) r[21] : null,
                judges ? (String) r[22] : null,
                (Boolean) r[23],
                (Boolean) r[24],
                (UUID) r[25],
                (String) r[26],
                ((Number) r[27]).intValue(),
                staff ? ((Number) r[28]).intValue() : 0,
                r[25] == null && (seen == null || active.isAfter(seen)),
                Boolean.TRUE.equals(r[30]),
                List.of());
        long id = (Long) r[0];
        return new Found(id, r[31] == null ? id : (Long) r[31], (Long) r[32], (Long) r[33], view);
    }
}
