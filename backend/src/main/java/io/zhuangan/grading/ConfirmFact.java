package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
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
 * 即时评为D (Measures Art. 6, 8) needs two people: somebody else than who entered the fact confirms it. The same minute
 * the firm stands at D and is told, whether the year is open or its grades are out.
 */
@UseCase
@Permit({Right.GRADE, Right.RELEASE_GRADES})
public class ConfirmFact {
    @Inject
    Facts facts;

    @Inject
    FactYears years;

    @Inject
    Producers producers;

    @Inject
    Downgrade downgrade;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return key of the grade the firm has now */
    public UUID confirm(AccessScope scope, UUID key) {
        GradingFact fact = facts.get(scope, key);
        FirmGrade.Firm firm = producers.one(scope, fact.tenantId());
        FactYears.Counted counted = years.hold(scope, firm, fact.event(), fact.occurredOn());
        fact.confirm(scope, Time.now(clock));
        audit.record(
                scope,
                "CONFIRM_FACT",
                "GradingFact",
                key,
                Map.of("state", "PENDING"),
                Map.of("state", fact.state(), "event", fact.event(), "document", fact.documentNo()),
                null);
        return downgrade.now(scope, fact, counted);
    }
}
