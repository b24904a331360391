package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractAdoption;
import io.zhuangan.contract.domain.ContractSheets;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A firm says that it uses an edition; the association that published it reads so. */
@UseCase
@Permit(Right.USE_CONTRACTS)
public class DeclareAdoption {
    @Inject
    ContractTemplates templates;

    @Inject
    ContractSheets sheets;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param since first day of use, today at the latest */
    public UUID declare(AccessScope scope, UUID edition, LocalDate since) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new RuleViolated(ContractError.FIRMS_ONLY);
        ContractTemplates.Standing standing = templates.published(scope, edition);
        if (sheets.adopted(scope, standing.editionId())) {
            throw new RuleViolated(ContractError.ADOPTION_TWICE, standing.view().label());
        }
        Instant now = Time.now(clock);
        ContractAdoption adoption =
                new ContractAdoption(scope, standing.associationId(), standing.editionId(), since, now, Time.day(now));
        sheets.add(adoption);
        audit.record(
                scope,
                "DECLARE_CONTRACT_ADOPTION",
                "ContractAdoption",
                adoption.key(),
                null,
                Map.of("edition", edition, "label", standing.view().label(), "since", since),
                null);
        return adoption.key();
    }
}
