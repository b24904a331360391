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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps a sheet as typed, and finishes it when the firm says so and nothing is missing. */
@UseCase
@Permit(Right.USE_CONTRACTS)
public class SaveSheet {
    @Inject
    ContractTemplates templates;

    @Inject
    ContractSheets sheets;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param version as it was read
     * @param finish the sheet is complete: from now on clauses that it has otherwise are counted, without the firm
     */
    public record Saving(UUID sheet, long version, String name, SheetValues values, boolean finish) {}

    public void save(AccessScope scope, Saving form) {
        ContractSheet sheet = sheets.lock(scope, form.sheet());
        sheet.expectVersion(form.version());
        ContractText text =
                ContractJson.text(templates.published(scope, sheet.editionId()).body());
        SheetRules.expectKept(text, form.values());
        List<ValueFault> faults = SheetRules.faults(text, form.values());
        if (form.finish() && !faults.isEmpty()) {
            throw new RuleViolated(ContractError.SHEET_INCOMPLETE, faults.size());
        }
        Instant now = Time.now(clock);
        sheet.save(scope, form.name(), ContractJson.write(form.values()), now);
        if (form.finish()) sheet.finish(now);
        sheets.deviate(scope, sheet, form.finish() ? SheetRules.deviations(text, form.values()) : Map.of());
        audit.record(
                scope,
                form.finish() ? "FINISH_CONTRACT_SHEET" : "SAVE_CONTRACT_SHEET",
                "ContractSheet",
                sheet.key(),
                null,
                Map.of("values", form.values().values().size(), "missing", faults.size()),
                null);
    }
}
