package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * An officer of a district or the city enters a fact (Measures Art. 4). The same fact again changes nothing and names the
 * one that stands; with other numbers it is refused, because that is a correction. A fact that downgrades at once waits
 * for a second person (Art. 8).
 */
@UseCase
@Permit(Right.ENTER_FACTS)
public class EnterFact {
    @Inject
    FactBook book;

    @Inject
    FactYears years;

    @Inject
    AuditLog audit;

    /** @param evidence may be null */
    public EnteredFact enter(AccessScope scope, FactEntry entry, FactEvidence evidence) {
        RuleSet rules = years.rules(scope, entry.occurredOn());
        FirmGrade.Firm firm = book.firm(scope, entry.firm(), entry.licenceNumber());
        GradingFact.Statement said = book.fit(scope, entry, rules);
        years.hold(scope, firm, said.event(), said.occurredOn());
        Optional<GradingFact> known = book.known(scope, firm, said);
        if (known.isPresent()) return standing(known.get(), said);
        GradingFact fact = book.write(scope, firm, said, null, evidence);
        audit.record(scope, "ENTER_FACT", FactBook.SUBJECT, fact.key(), null, said, null);
        return new EnteredFact(fact.key(), false, fact.state().name());
    }

    private static EnteredFact standing(GradingFact before, GradingFact.Statement said) {
        if (before.state() == GradingFact.State.WITHDRAWN) {
            throw new RuleViolated(
                    GradingError.FACT_WAS_WITHDRAWN, Time.day(before.withdrawnAt()), before.withdrawnReason());
        }
        if (before.says(said)) {
            return new EnteredFact(before.key(), true, before.state().name());
        }
        throw new RuleViolated(
                GradingError.FACT_STANDS_OTHERWISE,
                before.occurredOn(),
                before.enteredByName(),
                Time.day(before.enteredAt()));
    }
}
