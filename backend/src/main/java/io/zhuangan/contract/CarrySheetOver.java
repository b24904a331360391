package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractSheet;
import io.zhuangan.contract.domain.ContractSheets;
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

/** Takes a sheet over to the newest edition of its template; what has no place there any more goes. */
@UseCase
@Permit(Right.USE_CONTRACTS)
public class CarrySheetOver {
    @Inject
    ContractTemplates templates;

    @Inject
    ContractSheets sheets;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void carry(AccessScope scope, UUID key, long version, UUID edition) {
        ContractSheet sheet = sheets.lock(scope, key);
        ContractTemplates.Standing from = templates.published(scope, sheet.editionId());
        ContractTemplates.Standing to = templates.published(scope, edition);
        sheet.expectVersion(version);
        if (from.templateId() != to.templateId() || from.editionId() == to.editionId()) {
            throw new RuleViolated(ContractError.SHEET_NOT_ANOTHER_EDITION);
        }
        SheetValues carried = SheetRules.carried(ContractJson.text(to.body()), ContractJson.sheet(sheet.body()));
        sheet.carryOver(scope, to.editionId(), ContractJson.write(carried), Time.now(clock));
        sheets.deviate(scope, sheet, Map.of());
        audit.record(
                scope,
                "CARRY_CONTRACT_SHEET_OVER",
                "ContractSheet",
                key,
                from.view().label(),
                to.view().label(),
                null);
    }
}
