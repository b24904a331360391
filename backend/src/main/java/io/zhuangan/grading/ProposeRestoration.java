package io.zhuangan.grading;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.Restoration;
import io.zhuangan.grading.domain.RestorationFact;
import io.zhuangan.grading.domain.RestorationResult;
import io.zhuangan.grading.domain.Restorations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An officer names what rests on the decision that fell, on a firm's application or of the bureau's own motion (Measures
 * Art. 11): facts, and results from files with what the document says they are without it. Nothing changes before a second person decides.
 */
@UseCase
@Permit({Right.GRADE, Right.RELEASE_GRADES})
public class ProposeRestoration {
    @Inject
    Restorations restorations;

    @Inject
    Facts facts;

    @Inject
    Grades grades;

    @Inject
    Producers producers;

    @Inject
    RestorationEffects effects;

    @Inject
    Attachments attachments;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param application key of the firm's application; null when the bureau acts
     * @param firm the firm, when the bureau acts
     * @param form the document, when the bureau acts; of an application only its reasons are read
     * @param results of earlier years that came from a file, as the document says they are without the decision
     */
    public record Proposal(
            UUID application, UUID firm, RestorationForm form, List<UUID> facts, List<CorrectedResult> results) {
        public Proposal {
            facts = facts == null ? List.of() : List.copyOf(facts);
            results = results == null ? List.of() : List.copyOf(results);
        }
    }

    /** @param document needed when the bureau acts; otherwise the firm's stands */
    public UUID propose(AccessScope scope, Proposal proposal, FactEvidence document) {
        Restoration restoration =
                proposal.application() == null ? begun(scope, proposal, document) : asked(scope, proposal);
        if (proposal.facts().isEmpty() && proposal.results().isEmpty()) {
            throw new RuleViolated(GradingError.RESTORATION_FACTS_NEEDED);
        }
        List<GradingFact> named = new ArrayList<>();
        for (UUID key : new LinkedHashSet<>(proposal.facts())) {
            GradingFact fact = facts.get(scope, key);
            if (fact.tenantId() != restoration.tenantId() || fact.state() != GradingFact.State.ACTIVE) {
                throw new RuleViolated(GradingError.RESTORATION_FACT_WRONG);
            }
            restorations.add(new RestorationFact(restoration, fact));
            named.add(fact);
        }
        RestorationEffects.Fallen fallen = RestorationEffects.Fallen.of(named, results(scope, restoration, proposal));
        effects.expectStated(scope, producers.one(scope, restoration.tenantId()), fallen);
        if (document != null) {
            attachments.keep(
                    scope,
                    restoration.tenantId(),
                    ApplyForRestoration.SUBJECT,
                    restoration.key(),
                    document.name(),
                    document.content());
        }
        audit.record(
                scope,
                "PROPOSE_RESTORATION",
                ApplyForRestoration.SUBJECT,
                restoration.key(),
                null,
                Map.of("document", restoration.documentNo(), "facts", proposal.facts(), "results", proposal.results()),
                restoration.proposal());
        return restoration.key();
    }

    private List<RestorationResult> results(AccessScope scope, Restoration restoration, Proposal proposal) {
        Map<Integer, RestorationResult> named = new TreeMap<>();
        for (CorrectedResult result : proposal.results()) {
            FirmGrade before = grades.standing(scope, restoration.tenantId(), result.year())
                    .orElse(null);
            RestorationResult kept = new RestorationResult(restoration, before, result.stated());
            if (named.put(result.year(), kept) != null) {
                throw new RuleViolated(GradingError.RESTORATION_RESULT_WRONG, result.year());
            }
            restorations.add(kept);
        }
        return List.copyOf(named.values());
    }

    private Restoration begun(AccessScope scope, Proposal proposal, FactEvidence document) {
        if (proposal.firm() == null) throw new RuleViolated(GradingError.FIRM_NEEDED);
        FirmGrade.Firm firm = producers.one(scope, proposal.firm());
        Restoration begun =
                Restoration.ofBureau(scope, firm, proposal.form().claim(), LocalDate.now(clock), Time.now(clock));
        if (restorations.waiting(scope, firm.tenantId(), begun.documentNo())) {
            throw new RuleViolated(GradingError.RESTORATION_WAITS, begun.documentNo());
        }
        if (document == null) throw new RuleViolated(GradingError.RESTORATION_FILE_NEEDED);
        restorations.add(begun);
        return begun;
    }

    private Restoration asked(AccessScope scope, Proposal proposal) {
        Restoration asked = restorations.lock(scope, proposal.application());
        asked.propose(scope, proposal.form() == null ? null : proposal.form().reasons(), Time.now(clock));
        return asked;
    }
}
