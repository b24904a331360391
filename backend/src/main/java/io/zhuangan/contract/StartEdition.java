package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractEdition;
import io.zhuangan.contract.domain.ContractTemplate;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Begins the next edition with the words of the newest published one, which stays as it is. */
@UseCase
@Permit(Right.EDIT_CONTRACTS)
public class StartEdition {
    @Inject
    ContractTemplates templates;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void start(AccessScope scope, UUID key) {
        ContractTemplate template = templates.lock(scope, key);
        ContractEdition newest = templates.edition(scope, template, template.latest());
        if (newest.state() != EditionState.PUBLISHED) throw new RuleViolated(ContractError.EDITION_UNDER_WAY);
        ContractEdition next =
                new ContractEdition(template, scope, newest.title(), newest.titleEn(), newest.body(), Time.now(clock));
        templates.add(next);
        audit.record(
                scope,
                "START_CONTRACT_EDITION",
                "ContractTemplate",
                template.key(),
                null,
                Map.of("number", next.number(), "from", newest.label()),
                null);
    }
}
