package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractSheet;
import io.zhuangan.contract.domain.ContractSheets;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** A firm throws a sheet away, with all that was counted of it. */
@UseCase
@Permit(Right.USE_CONTRACTS)
public class RemoveSheet {
    @Inject
    ContractSheets sheets;

    @Inject
    AuditLog audit;

    public void remove(AccessScope scope, UUID key, long version) {
        ContractSheet sheet = sheets.lock(scope, key);
        sheet.expectVersion(version);
        sheets.remove(scope, sheet);
        audit.record(scope, "REMOVE_CONTRACT_SHEET", "ContractSheet", key, null, null, null);
    }
}
