package io.zhuangan.grading;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.Label;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Facts of firms within reach, as they stand now; what a grade counted stands frozen in the grade. */
@Reads
@Permit(Right.READ_GRADES)
public class FactQueries {
    private static final int MOST = 100;

    @Inject
    Facts facts;

    @Inject
    FactYears years;

    @Inject
    EnterpriseDirectory directory;

    /** Newest first. */
    public List<FactView> ofFirm(AccessScope scope, UUID firm) {
        EnterpriseView found = directory.byKey(scope, firm);
        List<GradingFact> known = facts.ofFirm(scope, found.id(), MOST);
        if (known.isEmpty()) return List.of();
        RuleSet rules = years.rules(scope);
        return known.stream().map(f -> view(f, found, rules)).toList();
    }

    public FactView one(AccessScope scope, UUID key) {
        GradingFact fact = facts.get(scope, key);
        EnterpriseView firm =
                directory.byId(scope, fact.tenantId()).orElseThrow(() -> new NotFound("GradingFact", key));
        return view(fact, firm, years.rules(scope));
    }

    private static FactView view(GradingFact f, EnterpriseView firm, RuleSet rules) {
        Label name = rules.knows(f.event()) ? rules.event(f.event()).name() : new Label(f.event(), f.event());
        return new FactView(
                f.key(),
                firm.key(),
                firm.name(),
                f.event(),
                new TwoNames(name.zh(), name.en()),
                f.occurredOn(),
                rules.yearOf(f.occurredOn()),
                f.subject(),
                f.documentNo(),
                f.source(),
                f.note(),
                f.origin(),
                f.state().name(),
                f.enteredByName(),
                f.enteredAt(),
                f.withdrawnAt(),
                f.withdrawnReason());
    }
}
