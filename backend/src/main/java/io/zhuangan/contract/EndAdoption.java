package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractAdoption;
import io.zhuangan.contract.domain.ContractSheets;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A firm says that it uses an edition no longer; that it did stays on record. */
@UseCase
@Permit(Right.USE_CONTRACTS)
public class EndAdoption {
    @Inject
    ContractSheets sheets;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param on last day of use, today at the latest; null for today */
    public void end(AccessScope scope, UUID key, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        ContractAdoption adoption = sheets.lockAdoption(scope, key);
        adoption.end(scope, on == null ? today : on, today);
        audit.record(
                scope,
                "END_CONTRACT_ADOPTION",
                "ContractAdoption",
                key,
                Map.of("since", adoption.since()),
                Map.of("on", adoption.endedOn()),
                null);
    }
}
