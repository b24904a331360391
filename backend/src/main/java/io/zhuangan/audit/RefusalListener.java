package io.zhuangan.audit;

import io.zhuangan.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears what the gate refused. */
@ApplicationScoped
public class RefusalListener {
    @Inject
    RecordRefusal recordRefusal;

    void heard(@Observes Refused refusal) {
        recordRefusal.record(refusal.scope(), refusal);
    }
}
