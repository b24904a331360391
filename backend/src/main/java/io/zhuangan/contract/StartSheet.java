package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractSheet;
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
import java.util.Map;
import java.util.UUID;

/** A firm begins a sheet on a published edition. */
@UseCase
@Permit(Right.USE_CONTRACTS)
public class StartSheet {
    @Inject
    ContractTemplates templates;

    @Inject
    ContractSheets sheets;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param name what the firm calls it, e.g. the supplier and the material */
    public UUID start(AccessScope scope, UUID edition, String name) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new RuleViolated(ContractError.FIRMS_ONLY);
        ContractTemplates.Standing standing = templates.published(scope, edition);
        if (sheets.count(scope) >= ContractSheet.MOST) {
            throw new RuleViolated(ContractError.SHEET_TOO_MANY, ContractSheet.MOST);
        }
        ContractSheet sheet = new ContractSheet(
                scope, standing.editionId(), name, ContractJson.write(SheetValues.NONE), Time.now(clock));
        sheets.add(sheet);
        audit.record(
                scope,
                "START_CONTRACT_SHEET",
                "ContractSheet",
                sheet.key(),
                null,
                Map.of("edition", edition, "label", standing.view().label()),
                null);
        return sheet.key();
    }
}
