package io.zhuangan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Store of {@link OnceOnly}. Keys belong to a person in a seat, so nobody can meet somebody else's. */
@ApplicationScoped
public class RequestsOnce extends ScopedStore {
    /** @param answer JSON, or null for an answer without content */
    record Kept(String hash, String answer) {}

    /** Whether this is the first time. Waits while another transaction holds the same key. */
    boolean claim(AccessScope scope, String key, String hash, Instant now) {
        return em.createNativeQuery("insert ignore into request_once"
                                + " (tenant_id, person_id, request_key, request_hash, at) values (?1, ?2, ?3, ?4, ?5)")
                        .setParameter(1, scope.tenantId())
                        .setParameter(2, scope.personId())
                        .setParameter(3, key)
                        .setParameter(4, hash)
                        .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    void keep(AccessScope scope, String key, String answer) {
        em.createNativeQuery("update request_once set answer = ?1"
                        + " where tenant_id = ?2 and person_id = ?3 and request_key = ?4")
                .setParameter(1, answer)
                .setParameter(2, scope.tenantId())
                .setParameter(3, scope.personId())
                .setParameter(4, key)
                .executeUpdate();
    }

    Kept find(AccessScope scope, String key) {
        Object[] row = (Object[]) em.createNativeQuery("select request_hash, answer from request_once"
                        + " where tenant_id = ?1 and person_id = ?2 and request_key = ?3")
                .setParameter(1, scope.tenantId())
                .setParameter(2, scope.personId())
                .setParameter(3, key)
                .getSingleResult();
        return new Kept((String) row[0], (String) row[1]);
    }

    /** Answers are kept long enough for any honest repeat. */
    int forget(Instant before) {
        return em.createNativeQuery("delete from request_once where at < ?1 limit 5000")
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }
}
