package io.zhuangan.membership.store;

import io.zhuangan.membership.ApplicationState;
import io.zhuangan.membership.ConsentKind;
import io.zhuangan.membership.domain.MembershipApplication;
import io.zhuangan.membership.domain.MembershipConsent;
import io.zhuangan.membership.domain.MembershipLook;
import io.zhuangan.membership.domain.MembershipStatement;
import io.zhuangan.membership.domain.MembershipStep;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link Memberships} on MariaDB. Whoever calls is one of the two sides: its own tenant stands beside the scope. */
@ApplicationScoped
public class JpaMemberships extends ScopedStore implements Memberships {
    private static final ScopeRule APPLICATION = ScopeRule.by("a.tenantId", "a.enterpriseId");
    private static final ScopeRule STEP = ScopeRule.by("s.tenantId", "s.enterpriseId");
    private static final ScopeRule OF_FIRM = ScopeRule.by("c.tenantId");
    private static final ScopeRule TO_ASSOCIATION = ScopeRule.by("c.associationId");

    @Override
    public void add(MembershipApplication application) {
        super.add(application);
    }

    @Override
    public void add(MembershipStep step) {
        super.add(step);
    }

    @Override
    public void add(MembershipConsent consent) {
        super.add(consent);
    }

    @Override
    public void add(MembershipLook look) {
        super.add(look);
    }

    @Override
    public void add(MembershipStatement statement) {
        super.add(statement);
    }

    private <T> TypedQuery<T> applications(AccessScope side, Class<T> type, String what, String which) {
        return query(
                        side,
                        type,
                        APPLICATION,
                        "select " + what
                                + " from MembershipApplication a where (a.tenantId = :own or a.enterpriseId = :own)"
                                + " and {scope}" + which)
                .setParameter("own", side.tenantId());
    }

    @Override
    public MembershipApplication application(AccessScope side, UUID key) {
        return applications(side, MembershipApplication.class, "a", " and a.uid = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("MembershipApplication", key));
    }

    private static final List<ApplicationState> OPEN = List.of(ApplicationState.SENT, ApplicationState.ASKED);

    @Override
    public List<MembershipApplication> received(AccessScope association, Boolean open, long beforeId, int limit) {
        String which = open == null ? "" : open ? " and a.state in :open" : " and a.state not in :open";
        TypedQuery<MembershipApplication> query = applications(
                        association,
                        MembershipApplication.class,
                        "a",
                        " and a.id < :before" + which + " order by a.id desc")
                .setParameter("before", beforeId)
                .setMaxResults(limit);
        if (open != null) query.setParameter("open", OPEN);
        return query.getResultList();
    }

    @Override
    public List<MembershipApplication> sent(AccessScope firm) {
        return applications(firm, MembershipApplication.class, "a", " order by a.id desc")
                .getResultList();
    }

    @Override
    public boolean applied(AccessScope firm, long association) {
        return applications(firm, Long.class, "count(a)", " and a.tenantId = :association and a.state in :open")
                        .setParameter("association", association)
                        .setParameter("open", OPEN)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<MembershipStep> steps(AccessScope side, MembershipApplication application) {
        return query(
                        side,
                        MembershipStep.class,
                        STEP,
                        "select s from MembershipStep s where s.applicationId = :application and {scope} order by s.id")
                .setParameter("application", application.id())
                .getResultList();
    }

    @Override
    public List<MembershipStep> story(AccessScope side, long association, long firm) {
        return query(
                        side,
                        MembershipStep.class,
                        STEP,
                        "select s from MembershipStep s where s.tenantId = :association and s.enterpriseId = :firm"
                                + " and (s.tenantId = :own or s.enterpriseId = :own) and {scope} order by s.id")
                .setParameter("association", association)
                .setParameter("firm", firm)
                .setParameter("own", side.tenantId())
                .getResultList();
    }

    private TypedQuery<MembershipConsent> own(AccessScope firm, String which) {
        return query(
                        firm,
                        MembershipConsent.class,
                        OF_FIRM,
                        "select c from MembershipConsent c where c.tenantId = :own and {scope}" + which)
                .setParameter("own", firm.tenantId());
    }

    @Override
    public MembershipConsent consent(AccessScope firm, UUID key) {
        return own(firm, " and c.uid = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("MembershipConsent", key));
    }

    @Override
    public List<MembershipConsent> consents(AccessScope firm) {
        return own(firm, " order by c.id desc").getResultList();
    }

    @Override
    public List<MembershipConsent> consentsTo(AccessScope association, long firm) {
        return query(
                        association,
                        MembershipConsent.class,
                        TO_ASSOCIATION,
                        "select c from MembershipConsent c where c.associationId = :own and c.tenantId = :firm and {scope}"
                                + " order by c.id")
                .setParameter("own", association.tenantId())
                .setParameter("firm", firm)
                .getResultList();
    }

    @Override
    public List<MembershipLook> looks(AccessScope firm) {
        return query(
                        firm,
                        MembershipLook.class,
                        ScopeRule.by("l.tenantId"),
                        "select l from MembershipLook l where l.tenantId = :own and {scope} order by l.id desc")
                .setParameter("own", firm.tenantId())
                .getResultList();
    }

    @Override
    public List<MembershipConsent> ending(AccessScope city, LocalDate from, LocalDate until, int limit) {
        return query(
                        city,
                        MembershipConsent.class,
                        OF_FIRM,
                        "select c from MembershipConsent c where c.endedAt is null and c.warnedAt is null"
                                + " and c.untilOn >= :from and c.untilOn <= :until and {scope} order by c.id")
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Columns, not consents: those are the other firms'. */
    @Override
    public List<Fellow> fellows(AccessScope firm, long association, LocalDate today, long afterId, int limit) {
        return query(
                        firm,
                        Object[].class,
                        ScopeRule.by("o.enterpriseId"),
                        "select distinct t.id, t.uid, t.name, t.districtCode from AssociationMember o, AssociationMember m,"
                                + " MembershipConsent c, Tenant t where o.tenantId = :association and o.enterpriseId = :own"
                                + " and o.joinedOn <= :today and (o.leftOn is null or o.leftOn > :today) and {scope}"
                                + " and m.tenantId = :association and m.enterpriseId = c.tenantId and m.joinedOn <= :today"
                                + " and (m.leftOn is null or m.leftOn > :today) and c.associationId = :association"
                                + " and c.kind = :listing and c.endedAt is null and c.fromOn >= m.joinedOn"
                                + " and c.fromOn <= :today and c.untilOn >= :today and t.id = c.tenantId and t.id > :after"
                                + " order by t.id")
                .setParameter("association", association)
                .setParameter("own", firm.tenantId())
                .setParameter("today", today)
                .setParameter("listing", ConsentKind.LISTING)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultStream()
                .map(r -> new Fellow((Long) r[0], (UUID) r[1], (String) r[2], (String) r[3]))
                .toList();
    }

    @Override
    public Optional<MembershipStatement> statement(AccessScope association) {
        return query(
                        association,
                        MembershipStatement.class,
                        ScopeRule.by("s.tenantId"),
                        "select s from MembershipStatement s where s.tenantId = :own and {scope}")
                .setParameter("own", association.tenantId())
                .getResultStream()
                .findFirst();
    }

    /** Columns: said to every firm of the city. */
    @Override
    public List<Said> statements(AccessScope firm) {
        return query(
                        firm,
                        Object[].class,
                        ScopeRule.by("me.id"),
                        "select s.tenantId, s.words, s.longestDays from MembershipStatement s, Tenant a, Tenant me"
                                + " where me.id = :own and {scope} and a.id = s.tenantId and a.cityId = me.cityId")
                .setParameter("own", firm.tenantId())
                .getResultStream()
                .map(r -> new Said((Long) r[0], (String) r[1], (Integer) r[2]))
                .toList();
    }
}
