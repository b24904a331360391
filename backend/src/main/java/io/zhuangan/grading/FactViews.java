package io.zhuangan.grading;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.Label;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts with the names of their firms and events. */
@ApplicationScoped
public class FactViews {
    @Inject
    EnterpriseDirectory directory;

    @Inject
    FactYears years;

    List<FactView> of(AccessScope scope, List<GradingFact> facts) {
        if (facts.isEmpty()) return List.of();
        RuleSet now = years.rules(scope);
        Map<Integer, RuleSet> rules = new HashMap<>();
        for (GradingFact fact : facts) {
            rules.computeIfAbsent(now.yearOf(fact.occurredOn()), y -> years.rules(scope, fact.occurredOn()));
        }
        Set<Long> ids = facts.stream().map(GradingFact::tenantId).collect(Collectors.toSet());
        Map<Long, EnterpriseView> firms = directory.byIds(scope, ids);
        return facts.stream()
                .filter(f -> firms.containsKey(f.tenantId()))
                .map(f -> view(f, firms.get(f.tenantId()), rules.get(now.yearOf(f.occurredOn()))))
                .toList();
    }

    private static FactView view(GradingFact f, EnterpriseView firm, RuleSet rules) {
        boolean known = rules.knows(f.event());
        Label name = known ? rules.event(f.event()).name() : new Label(f.event(), f.event());
        GradingFact.Statement said = f.statement();
        return new FactView(
                f.key(),
                firm.key(),
                firm.name(),
                firm.licenceNumber(),
                f.event(),
                new TwoNames(name.zh(), name.en()),
                known && rules.event(f.event()).immediate(),
                f.occurredOn(),
                rules.yearOf(f.occurredOn()),
                said.count(),
                said.base(),
                f.subject(),
                said.batch(),
                said.dueOn(),
                said.doneOn(),
                said.inspectionType(),
                f.documentNo(),
                f.source(),
                f.note(),
                f.origin(),
                f.state().name(),
                f.revision(),
                f.corrects(),
                f.enteredByName(),
                f.enteredAt(),
                f.confirmedByName(),
                f.withdrawnAt(),
                f.withdrawnReason());
    }
}
