package io.zhuangan.contract.store;

import io.zhuangan.contract.CommentOutcome;
import io.zhuangan.contract.EditionState;
import io.zhuangan.contract.PublishedContract;
import io.zhuangan.contract.TemplateKind;
import io.zhuangan.contract.domain.ContractComment;
import io.zhuangan.contract.domain.ContractEdition;
import io.zhuangan.contract.domain.ContractTemplate;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Templates in the database. What was laid open or published is read as columns by everybody in the city: the rows
 * themselves stay their association's.
 */
@ApplicationScoped
public class JpaContractTemplates extends ScopedStore implements ContractTemplates {
    private static final ScopeRule TEMPLATE = ScopeRule.by("t.tenantId");
    private static final ScopeRule EDITION = ScopeRule.by("e.tenantId");
    private static final ScopeRule COMMENT = ScopeRule.by("c.tenantId");
    private static final ScopeRule AUTHOR = ScopeRule.by("c.authorTenantId");

    private static final String IN_CITY = "({scope} or t.cityId = :city) and t.cityId = :city";

    private static final String ROUNDS = "select e.id, e.uid, t.tenantId, t.uid, t.kind, e.title, e.titleEn, a.name,"
            + " a.nameEn, e.commentFrom, e.commentUntil, e.commentEndedAt, e.label from ContractEdition e"
            + " join ContractTemplate t on t.id = e.templateId join Tenant a on a.id = t.tenantId"
            + " where e.commentUntil is not null and t.tenantId <> :me and " + IN_CITY;

    private static final String PUBLISHED = "select e.id, t.id, t.tenantId, e.uid, t.uid, t.kind, t.slug, e.number,"
            + " e.label, e.title, e.titleEn, e.reason, e.publishedAt, e.fingerprint, n.label, a.name, a.nameEn, a.demo"
            + " from ContractEdition e, ContractTemplate t, ContractEdition n, Tenant a where t.id = e.templateId"
            + " and n.templateId = t.id and n.number = t.published and a.id = t.tenantId and e.state = :published and "
            + IN_CITY;

    protected JpaContractTemplates() {}

    /** For tests outside the container. */
    public JpaContractTemplates(EntityManager em) {
        super(em);
    }

    @Override
    public void add(ContractTemplate template) {
        super.add(template);
    }

    @Override
    public void add(ContractEdition edition) {
        super.add(edition);
    }

    @Override
    public void add(ContractComment comment) {
        super.add(comment);
    }

    @Override
    public List<ContractTemplate> own(AccessScope scope) {
        return query(
                        scope,
                        ContractTemplate.class,
                        TEMPLATE,
                        "select t from ContractTemplate t where {scope} order by t.id desc")
                .getResultList();
    }

    private TypedQuery<ContractTemplate> byKey(AccessScope scope, UUID key) {
        return query(
                        scope,
                        ContractTemplate.class,
                        TEMPLATE,
                        "select t from ContractTemplate t where t.uid = :key and {scope}")
                .setParameter("key", key);
    }

    @Override
    public ContractTemplate get(AccessScope scope, UUID key) {
        return first(byKey(scope, key), "ContractTemplate", key);
    }

    @Override
    public ContractTemplate lock(AccessScope scope, UUID key) {
        return first(byKey(scope, key).setLockMode(LockModeType.PESSIMISTIC_WRITE), "ContractTemplate", key);
    }

    private static <T> T first(TypedQuery<T> query, String kind, Object key) {
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound(kind, key));
    }

    @Override
    public boolean taken(AccessScope scope, String slug) {
        return query(
                                scope,
                                Long.class,
                                TEMPLATE,
                                "select count(t) from ContractTemplate t where t.slug = :slug and ({scope} or 1 = 1)")
                        .setParameter("slug", slug)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<ContractEdition> editions(AccessScope scope, ContractTemplate template) {
        return query(
                        scope,
                        ContractEdition.class,
                        EDITION,
                        "select e from ContractEdition e where e.templateId = :template and {scope}"
                                + " order by e.number desc")
                .setParameter("template", template.id())
                .getResultList();
    }

    @Override
    public Map<Long, List<ContractEdition>> editions(AccessScope scope) {
        return query(
                        scope,
                        ContractEdition.class,
                        EDITION,
                        "select e from ContractEdition e where {scope} order by e.number desc")
                .getResultStream()
                .collect(Collectors.groupingBy(ContractEdition::templateId));
    }

    @Override
    public ContractEdition edition(AccessScope scope, ContractTemplate template, int number) {
        return first(
                query(
                                scope,
                                ContractEdition.class,
                                EDITION,
                                "select e from ContractEdition e where e.templateId = :template and e.number = :number"
                                        + " and {scope}")
                        .setParameter("template", template.id())
                        .setParameter("number", number),
                "ContractEdition",
                template.key());
    }

    @Override
    public List<Said> comments(AccessScope scope, ContractEdition edition) {
        return query(
                        scope,
                        Object[].class,
                        COMMENT,
                        "select c, a.name, a.nameEn from ContractComment c join Tenant a on a.id = c.authorTenantId"
                                + " where c.editionId = :edition and {scope} order by c.id")
                .setParameter("edition", edition.id())
                .getResultStream()
                .map(r -> new Said((ContractComment) r[0], (String) r[1], (String) r[2]))
                .toList();
    }

    @Override
    public List<ContractComment> ownComments(AccessScope scope, long editionId) {
        return query(
                        scope,
                        ContractComment.class,
                        AUTHOR,
                        "select c from ContractComment c where c.editionId = :edition and c.authorTenantId = :me"
                                + " and {scope} order by c.id")
                .setParameter("edition", editionId)
                .setParameter("me", scope.tenantId())
                .getResultList();
    }

    @Override
    public Map<Long, Integer> ownCommentCounts(AccessScope scope) {
        return query(
                        scope,
                        Object[].class,
                        AUTHOR,
                        "select c.editionId, count(c) from ContractComment c where c.authorTenantId = :me and {scope}"
                                + " group by c.editionId")
                .setParameter("me", scope.tenantId())
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> ((Number) r[1]).intValue()));
    }

    @Override
    public ContractComment lockComment(AccessScope scope, UUID key) {
        return first(
                query(
                                scope,
                                ContractComment.class,
                                COMMENT,
                                "select c from ContractComment c where c.uid = :key and {scope}")
                        .setParameter("key", key)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE),
                "ContractComment",
                key);
    }

    @Override
    public ContractEdition editionOf(AccessScope scope, ContractComment comment) {
        return first(
                query(
                                scope,
                                ContractEdition.class,
                                EDITION,
                                "select e from ContractEdition e where e.id = :id and {scope}")
                        .setParameter("id", comment.editionId()),
                "ContractEdition",
                comment.key());
    }

    @Override
    public ContractTemplate templateOf(AccessScope scope, ContractEdition edition) {
        return first(
                query(
                                scope,
                                ContractTemplate.class,
                                TEMPLATE,
                                "select t from ContractTemplate t where t.id = :id and {scope}")
                        .setParameter("id", edition.templateId()),
                "ContractTemplate",
                edition.key());
    }

    @Override
    public Map<Long, int[]> commentCounts(AccessScope scope) {
        Map<Long, int[]> counts = new HashMap<>();
        query(
                        scope,
                        Object[].class,
                        COMMENT,
                        "select c.editionId, count(c), count(c.outcome) from ContractComment c where {scope}"
                                + " group by c.editionId")
                .getResultStream()
                .forEach(r -> {
                    int all = ((Number) r[1]).intValue();
                    counts.put((Long) r[0], new int[] {all, all - ((Number) r[2]).intValue()});
                });
        return counts;
    }

    @Override
    public List<Answer> answers(AccessScope scope, long editionId) {
        return query(
                        scope,
                        Object[].class,
                        TEMPLATE,
                        "select c.clauseKey, c.outcome, c.answer, c.answeredAt from ContractComment c"
                                + " join ContractEdition e on e.id = c.editionId"
                                + " join ContractTemplate t on t.id = e.templateId"
                                + " where e.id = :edition and c.outcome is not null and " + IN_CITY
                                + " order by c.answeredAt, c.id")
                .setParameter("edition", editionId)
                .setParameter("city", scope.cityId())
                .getResultStream()
                .map(r -> new Answer((String) r[0], (CommentOutcome) r[1], (String) r[2], (Instant) r[3]))
                .toList();
    }

    private TypedQuery<Object[]> inCity(AccessScope scope, String jpql) {
        return query(scope, Object[].class, TEMPLATE, jpql).setParameter("city", scope.cityId());
    }

    @Override
    public List<Round> rounds(AccessScope scope) {
        return inCity(scope, ROUNDS + " order by e.commentUntil desc, e.id desc")
                .setParameter("me", scope.tenantId())
                .getResultStream()
                .map(JpaContractTemplates::round)
                .toList();
    }

    @Override
    public Round round(AccessScope scope, UUID edition) {
        return inCity(scope, ROUNDS + " and e.uid = :key")
                .setParameter("me", scope.tenantId())
                .setParameter("key", edition)
                .getResultStream()
                .findFirst()
                .map(JpaContractTemplates::round)
                .orElseThrow(() -> new NotFound("ContractEdition", edition));
    }

    private static Round round(Object[] r) {
        return new Round(
                (Long) r[0],
                (UUID) r[1],
                (Long) r[2],
                (UUID) r[3],
                (TemplateKind) r[4],
                (String) r[5],
                (String) r[6],
                (String) r[7],
                (String) r[8],
                (LocalDate) r[9],
                (LocalDate) r[10],
                (Instant) r[11],
                (String) r[12]);
    }

    @Override
    public String roundBody(AccessScope scope, UUID edition) {
        return query(
                        scope,
                        String.class,
                        TEMPLATE,
                        "select e.body from ContractEdition e join ContractTemplate t on t.id = e.templateId"
                                + " where e.uid = :key and e.commentUntil is not null and " + IN_CITY)
                .setParameter("key", edition)
                .setParameter("city", scope.cityId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ContractEdition", edition));
    }

    @Override
    public Standing published(AccessScope scope, UUID edition) {
        return standing(scope, " and e.uid = :key", edition);
    }

    @Override
    public Standing published(AccessScope scope, long editionId) {
        return standing(scope, " and e.id = :key", editionId);
    }

    private Standing standing(AccessScope scope, String which, Object key) {
        Object[] r = inCity(
                        scope, PUBLISHED.replace(" from ContractEdition e", ", e.body from ContractEdition e") + which)
                .setParameter("published", EditionState.PUBLISHED)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ContractEdition", key));
        return new Standing((Long) r[0], (Long) r[1], (Long) r[2], contract(r), (String) r[18]);
    }

    @Override
    public List<PublishedContract> library(AccessScope scope) {
        return inCity(scope, PUBLISHED + " and e.number = t.published order by e.publishedAt desc, e.id desc")
                .setParameter("published", EditionState.PUBLISHED)
                .getResultStream()
                .map(JpaContractTemplates::contract)
                .toList();
    }

    @Override
    public List<PublishedContract> editionsOf(AccessScope scope, UUID template) {
        return inCity(scope, PUBLISHED + " and t.uid = :key order by e.number desc")
                .setParameter("published", EditionState.PUBLISHED)
                .setParameter("key", template)
                .getResultStream()
                .map(JpaContractTemplates::contract)
                .toList();
    }

    @Override
    public List<Issued> issued(AccessScope scope, Instant from, Instant until) {
        Map<Long, Integer> users = new HashMap<>();
        inCity(
                        scope,
                        "select d.editionId, count(distinct d.tenantId) from ContractAdoption d, ContractEdition e,"
                                + " ContractTemplate t where e.id = d.editionId and t.id = e.templateId"
                                + " and d.endedOn is null and " + IN_CITY + " group by d.editionId")
                .getResultStream()
                .forEach(r -> users.put((Long) r[0], ((Number) r[1]).intValue()));
        return inCity(
                        scope,
                        PUBLISHED + " and e.publishedAt >= :from and e.publishedAt < :until"
                                + " order by e.publishedAt desc, e.id desc")
                .setParameter("published", EditionState.PUBLISHED)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(r -> new Issued(contract(r), users.getOrDefault((Long) r[0], 0)))
                .toList();
    }

    private static PublishedContract contract(Object[] r) {
        return new PublishedContract(
                (UUID) r[3],
                (UUID) r[4],
                (TemplateKind) r[5],
                (String) r[6],
                (Integer) r[7],
                (String) r[8],
                (String) r[9],
                (String) r[10],
                (String) r[11],
                (Instant) r[12],
                (String) r[13],
                (String) r[14],
                (String) r[15],
                (String) r[16],
                (Boolean) r[17]);
    }
}
