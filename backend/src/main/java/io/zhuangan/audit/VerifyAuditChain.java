package io.zhuangan.audit;

import io.zhuangan.audit.domain.AuditEntries;
import io.zhuangan.audit.domain.AuditEntry;
import io.zhuangan.audit.domain.AuditSeal;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Walks the whole hash chain and says which entries were changed or removed behind the platform's back. */
@UseCase
@Permit({Right.OPERATE_PLATFORM, Right.READ_AUDIT})
public class VerifyAuditChain {
    private static final int STEP = 1000;

    private static final int MOST_FAULTS = 100;

    @Inject
    AuditEntries entries;

    @Inject
    AuditLog audit;

    /** @param notedHead a head hash noted earlier, to prove that the tail was not cut; null to skip that proof */
    public ChainReport verify(AccessScope scope, String notedHead) {
        List<ChainReport.Fault> faults = new ArrayList<>();
        AuditSeal last = null;
        long sealed = 0;
        boolean headSeen = notedHead == null || notedHead.isBlank();
        for (List<AuditSeal> step = entries.seals(0, STEP); !step.isEmpty(); step = entries.seals(last.seq(), STEP)) {
            Map<Long, AuditEntry> byId = entries
                    .byIds(step.stream().map(AuditSeal::entryId).toList())
                    .stream()
                    .collect(Collectors.toMap(AuditEntry::id, Function.identity()));
            for (AuditSeal seal : step) {
                AuditEntry entry = byId.get(seal.entryId());
                long expected = last == null ? 1 : last.seq() + 1;
                if (seal.seq() != expected) add(faults, ChainReport.Kind.SEAL_MISSING, expected, null);
                if (entry == null) add(faults, ChainReport.Kind.ENTRY_MISSING, seal.seq(), null);
                else if (seal.seq() == expected && !seal.fits(last, entry)) {
                    add(
                            faults,
                            ChainReport.Kind.CHANGED,
                            seal.seq(),
                            entry.key().toString());
                }
                headSeen |= seal.hash().equals(notedHead);
                last = seal;
                sealed++;
            }
        }
        long lost = entries.lost();
        if (lost > 0) add(faults, ChainReport.Kind.NEVER_SEALED, lost, null);
        if (!headSeen) add(faults, ChainReport.Kind.TAIL_MISSING, sealed, null);
        ChainReport report = new ChainReport(
                sealed, entries.waiting(), last == null ? AuditSeal.GENESIS : last.hash(), List.copyOf(faults));
        audit.record(scope, "VERIFY_AUDIT_CHAIN", "AuditChain", null, null, report, null);
        return report;
    }

    private static void add(List<ChainReport.Fault> faults, ChainReport.Kind kind, long seq, String entry) {
        if (faults.size() < MOST_FAULTS) faults.add(new ChainReport.Fault(kind, seq, entry));
    }
}
