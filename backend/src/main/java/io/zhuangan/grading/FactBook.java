package io.zhuangan.grading;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.grading.domain.EventType;
import io.zhuangan.grading.domain.FactNeeds;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.Restorations;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Facts that officers write one by one: what entering and correcting have in common. */
@ApplicationScoped
public class FactBook {
    static final String SUBJECT = "GradingFact";

    @Inject
    Facts facts;

    @Inject
    Producers producers;

    @Inject
    FactYears years;

    @Inject
    Restorations restorations;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** The firm an entry is about; another district's reads like an unknown one (Measures Art. 4). */
    FirmGrade.Firm firm(AccessScope scope, UUID key, String licence) {
        if (key != null) return producers.one(scope, key);
        if (licence == null || licence.isBlank()) throw new RuleViolated(GradingError.FIRM_NEEDED);
        return producers
                .holding(scope, licence.strip())
                .orElseThrow(() -> new RuleViolated(GradingError.LICENCE_UNKNOWN));
    }

    /** What the entry says, once it is fit to count. */
    GradingFact.Statement fit(AccessScope scope, FactEntry entry, RuleSet rules) {
        if (entry.event() == null || !rules.knows(entry.event())) {
            throw new RuleViolated(GradingError.FACT_TYPE_UNKNOWN, entry.event() == null ? "" : entry.event());
        }
        if (entry.occurredOn() == null) throw new RuleViolated(GradingError.OCCURRED_NEEDED);
        EventType type = rules.event(entry.event());
        GradingFact.Statement said = entry.statement(scope.tenantName());
        if (said.inspectionType() != null && !FactFile.INSPECTION_TYPES.contains(said.inspectionType())) {
            throw new RuleViolated(GradingError.INSPECTION_TYPE_NEEDED);
        }
        for (FactNeeds.Wrong wrong : FactNeeds.check(type, said, entry.count(), LocalDate.now(clock))) {
            throw new RuleViolated(wrong.code(), wrong.args().toArray());
        }
        return said;
    }

    /** The newest revision of the same fact, if anybody ever said it. */
    Optional<GradingFact> known(AccessScope scope, FirmGrade.Firm firm, GradingFact.Statement said) {
        return facts.newest(scope, Map.of(firm.tenantId(), Set.of(said.naturalKey()))).stream()
                .findFirst();
    }

    /** Writes the next revision of what is said. */
    GradingFact write(
            AccessScope scope,
            FirmGrade.Firm firm,
            GradingFact.Statement said,
            GradingFact before,
            FactEvidence evidence) {
        int revision = before == null ? 1 : before.revision() + 1;
        Instant now = Time.now(clock);
        GradingFact fact = new GradingFact(
                scope,
                firm.tenantId(),
                years.rules(scope, said.occurredOn()),
                said,
                revision,
                GradingFact.BY_HAND,
                now);
        facts.add(fact);
        if (evidence != null) {
            attachments.keep(scope, firm.tenantId(), SUBJECT, fact.key(), evidence.name(), evidence.content());
        }
        return fact;
    }

    /** Refuses what one person may not take back: the two ways a fact is beyond an ordinary correction. */
    void expectChangeable(AccessScope scope, GradingFact fact) {
        if (fact.downgraded(years.rules(scope, fact.occurredOn())))
            throw new RuleViolated(GradingError.FACT_BEHIND_GRADE);
        if (restorations.quashed(scope, fact.key())) throw new RuleViolated(GradingError.FACT_QUASHED);
    }
}
