package io.zhuangan.notification.store;

import io.zhuangan.notification.domain.OutboxEntries;
import io.zhuangan.notification.domain.OutboxEntry;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
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

    @Override
    public Optional<OutboxEntry> get(long id) {
        return Optional.ofNullable(em.find(OutboxEntry.class, id));
    }
}
