package io.zhuangan.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A sheet with the edition it is pinned to.
 *
 * @param faults values that are missing or wrong in the clauses that are kept
 * @param newer the newest edition when it is another one, else null
 */
public record SheetView(
        UUID key,
        long version,
        String name,
        PublishedContract contract,
        ContractText text,
        SheetValues values,
        List<ValueFault> faults,
        String savedBy,
        Instant savedAt,
        Instant finishedAt,
        PublishedContract newer) {}
