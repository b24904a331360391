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

/** 即时评为D needs two people (Measures Art. 8): somebody else than who entered the fact confirms it; then it counts. */
@UseCase
@Permit({Right.GRADE, Right.RELEASE_GRADES})
public class ConfirmFact {
    @Inject
    Facts facts;

    @Inject
    FactYears years;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void confirm(AccessScope scope, UUID key) {
        GradingFact fact = facts.get(scope, key);
        years.hold(scope, fact.occurredOn());
        fact.confirm(scope, Time.now(clock));
        audit.record(
                scope,
                "CONFIRM_FACT",
                "GradingFact",
                key,
                Map.of("state", "PENDING"),
                Map.of("state", fact.state(), "event", fact.event(), "document", fact.documentNo()),
                null);
    }
}
