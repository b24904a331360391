package io.zhuangan.notification.store;

import io.zhuangan.notification.domain.OutboxEntries;
import io.zhuangan.notification.domain.OutboxEntry;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The outbox in the database. */
@ApplicationScoped
public class JpaOutboxEntries extends ScopedStore implements OutboxEntries {
    @Override
    public void add(OutboxEntry entry) {
        em.persist(entry);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OutboxEntry> ready(Instant now, int most) {
        return em.createNativeQuery(
                        "select * from outbox where state = 'WAITING' and not_before <= ?1 order by not_before, id"
                                + " limit ?2 for update skip locked",
                        OutboxEntry.class)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
    }

    /** What a worker holds right now is not stuck: it may be the attempt that succeeds. */
    private static final String STUCK = "e.lastError is not null and e.leaseOwner is null"
            + " and (e.state = :givenUp or e.state = :waiting and e.attempts >= :failures)";

    @Override
    public List<OutboxEntry> stuck(int failures, int most) {
        return stuck("select e", " order by e.state, e.id", OutboxEntry.class, failures)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long countStuck(int failures) {
        return stuck("select count(e)", "", Long.class, failures).getSingleResult();
    }

    private <T> TypedQuery<T> stuck(String select, String order, Class<T> result, int failures) {
        return em.createQuery(select + " from OutboxEntry e where " + STUCK + order, result)
                .setParameter("givenUp", OutboxEntry.State.GIVEN_UP)
                .setParameter("waiting", OutboxEntry.State.WAITING)
                .setParameter("failures", failures);
    }

    @Override
    public int forgetDone(Instant before) {
        return em.createQuery("delete from OutboxEntry e where e.state = :done and e.doneAt < :before")
                .setParameter("done", OutboxEntry.State.DONE)
                .setParameter("before", before)
                .executeUpdate();
    }

    @Override
    public Optional<OutboxEntry> get(long id) {
        return Optional.ofNullable(em.find(OutboxEntry.class, id));
    }
}
