package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Takes a fact back, with a reason. It stays on record; the next run no longer counts it. What put a firm at D is taken
 * back by two people only ({@link DecideRestoration}, Measures Art. 11).
 */
@UseCase
@Permit(Right.ENTER_FACTS)
public class WithdrawFact {
    @Inject
    Facts facts;

    @Inject
    FactBook book;

    @Inject
    Producers producers;

    @Inject
    FactYears years;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void withdraw(AccessScope scope, UUID key, String reason) {
        GradingFact fact = facts.get(scope, key);
        years.hold(scope, producers.one(scope, fact.tenantId()), fact.event(), fact.occurredOn());
        book.expectChangeable(scope, fact);
        Map<String, Object> before = Map.of("event", fact.event(), "state", fact.state());
        fact.withdraw(scope, reason, Time.now(clock));
        audit.record(
                scope,
                "WITHDRAW_FACT",
                "GradingFact",
                key,
                before,
                Map.of("event", fact.event(), "state", fact.state()),
                reason);
    }
}
