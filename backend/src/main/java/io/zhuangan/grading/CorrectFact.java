package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Puts right what a fact says: the old one is withdrawn with the reason and stays on record, the corrected one takes its
 * place. Also the way back for a fact that was withdrawn by mistake. The firm stays the same.
 */
@UseCase
@Permit(Right.ENTER_FACTS)
public class CorrectFact {
    @Inject
    FactBook book;

    @Inject
    Facts facts;

    @Inject
    Producers producers;

    @Inject
    FactYears years;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param evidence may be null; files of the old fact stay with it */
    public EnteredFact correct(AccessScope scope, UUID key, FactEntry entry, String reason, FactEvidence evidence) {
        GradingFact before = facts.get(scope, key);
        FirmGrade.Firm firm = producers.one(scope, before.tenantId());
        GradingFact.Statement said = book.fit(scope, entry, years.rules(scope, entry.occurredOn()));
        if (reason == null || reason.isBlank()) throw new RuleViolated(GradingError.REASON_MISSING);
        years.hold(scope, firm, before.event(), before.occurredOn());
        years.hold(scope, firm, said.event(), said.occurredOn());
        book.expectChangeable(scope, before);
        if (facts.newest(scope, Map.of(before.tenantId(), Set.of(before.naturalKey()))).stream()
                .noneMatch(f -> f.key().equals(key))) throw new RuleViolated(GradingError.FACT_NOT_ACTIVE);
        boolean counts = before.state() != GradingFact.State.WITHDRAWN;
        if (counts && before.statement().equals(said)) {
            return new EnteredFact(key, true, before.state().name());
        }
        Optional<GradingFact> there = book.known(scope, firm, said);
        expectFree(there, key);
        if (counts) before.withdraw(scope, reason, Time.now(clock));
        GradingFact fact =
                book.write(scope, firm, said, there.orElse(null), evidence).correcting(before);
        audit.record(
                scope,
                "CORRECT_FACT",
                FactBook.SUBJECT,
                fact.key(),
                Map.of("fact", key, "said", before.statement()),
                Map.of("said", said, "state", fact.state()),
                reason);
        return new EnteredFact(fact.key(), false, fact.state().name());
    }

    /** Corrected to what another fact says already, the event would count twice. */
    private static void expectFree(Optional<GradingFact> there, UUID key) {
        there.filter(f -> !f.key().equals(key) && f.state() != GradingFact.State.WITHDRAWN)
                .ifPresent(f -> {
                    throw new RuleViolated(
                            GradingError.FACT_STANDS_OTHERWISE,
                            f.occurredOn(),
                            f.enteredByName(),
                            Time.day(f.enteredAt()));
                });
    }
}
