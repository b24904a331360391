package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enrolments on JPA: an association's, or a firm's own. */
@ApplicationScoped
public class JpaEnrolments extends ScopedStore implements Enrolments {
    private static final ScopeRule EITHER_PARTY = ScopeRule.by("e.tenantId", "e.enterpriseId");

    protected JpaEnrolments() {}

    public JpaEnrolments(EntityManager em) {
        super(em);
    }

    @Override
    public Enrolment get(AccessScope scope, UUID enrolment) {
        return query(scope, Enrolment.class, EITHER_PARTY, "select e from Enrolment e where e.uid = :key and {scope}")
                .setParameter("key", enrolment)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Enrolment", enrolment));
    }

    @Override
    public Optional<Enrolment> of(AccessScope scope, long sessionId, long personId) {
        return query(
                        scope,
                        Enrolment.class,
                        EITHER_PARTY,
                        // an association may see a place that one employer gave back beside the one that the other
                        // holds
                        "select e from Enrolment e where e.sessionId = :session and e.personId = :person and {scope}"
                                + " order by case when e.state = :gone then 1 else 0 end")
                .setParameter("session", sessionId)
                .setParameter("person", personId)
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Enrolment> active(AccessScope scope, long sessionId) {
        return query(
                        scope,
                        Enrolment.class,
                        EITHER_PARTY,
                        "select e from Enrolment e where e.sessionId = :session and e.state <> :gone and {scope}"
                                + " order by e.turn, e.ticket")
                .setParameter("session", sessionId)
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .getResultList();
    }

    @Override
    public void add(Enrolment enrolment) {
        super.add(enrolment);
    }

    @Override
    public List<Clash> clashes(
            AccessScope scope, Collection<Long> people, long exceptSession, Instant from, Instant until) {
        if (people.isEmpty()) return List.of();
        return query(
                        scope,
                        Object[].class,
                        EITHER_PARTY,
                        "select e.personId, e.uid, c.title, s.number, u.startsAt, u.endsAt from Enrolment e"
                                + " join CourseSession s on s.id = e.sessionId join Course c on c.id = s.courseId"
                                + " join SessionUnit u on u.sessionId = s.id"
                                + " where e.personId in :people and e.sessionId <> :except and e.state <> :gone"
                                + " and s.state = io.zhuangan.training.SessionState.PUBLISHED"
                                + " and u.startsAt < :until and u.endsAt > :from and {scope} order by u.startsAt")
                .setParameter("people", people)
                .setParameter("except", exceptSession)
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new Clash(
                        (Long) row[0], (UUID) row[1], (String) row[2], (Integer) row[3], (Instant) row[4], (Instant)
                                row[5]))
                .toList();
    }
}
