package io.zhuangan.notification;

import java.util.UUID;

/**
 * An order to carry out.
 *
 * @param key stays the same over all attempts: give it to the other side as its idempotency key
 * @param attempt counts from 1
 */
public record OutboxMessage(long id, UUID key, String kind, String payload, int attempt) {
    /** The payload as the record it was made of. */
    public <T> T payload(Class<T> type) {
        return Outbox.Json.MAPPER.fromJson(payload, type);
    }
}
