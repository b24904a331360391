package io.zhuangan.notification;

import io.zhuangan.notification.domain.OutboxEntries;
import io.zhuangan.notification.domain.OutboxEntry;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;

/** Takes orders for the outside, in the transaction of the use case that calls it. */
@ApplicationScoped
public class Outbox {
    @Inject
    OutboxEntries entries;

    @Inject
    Clock clock;

    /**
     * @param kind which {@link OutboxHandler} carries it out
     * @param payload a record; what the handler needs, as it is now
     */
    public void put(AccessScope scope, String kind, Record payload) {
        entries.add(new OutboxEntry(scope.tenantId(), kind, Json.MAPPER.toJson(payload), Time.now(clock)));
    }

    /** Made at first use: thread-safe, costly to build. */
    static final class Json {
        static final Jsonb MAPPER = JsonbBuilder.create();

        private Json() {}
    }
}
