package io.zhuangan.notification.store;

import io.zhuangan.notification.domain.Notice;
import io.zhuangan.notification.domain.Notices;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Inboxes in the database; each query names the person. */
@ApplicationScoped
public class JpaNotices extends ScopedStore implements Notices {
    @Override
    public void add(Notice notice) {
        em.persist(notice);
    }

    @Override
    public List<Notice> inbox(long personId, long beforeId, int limit) {
        return em.createQuery(
                        "select n from Notice n where n.personId = :person and n.id < :before order by n.id desc",
                        Notice.class)
                .setParameter("person", personId)
                .setParameter("before", beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long unread(long personId) {
        return em.createQuery(
                        "select count(n) from Notice n where n.personId = :person and n.readAt is null", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    @Override
    public void markRead(long personId, List<UUID> keys, Instant now) {
        Query update = em.createQuery("update Notice n set n.readAt = :now where n.personId = :person"
                + " and n.readAt is null" + (keys.isEmpty() ? "" : " and n.uid in :keys"));
        update.setParameter("now", now).setParameter("person", personId);
        if (!keys.isEmpty()) update.setParameter("keys", keys);
        update.executeUpdate();
    }
}
