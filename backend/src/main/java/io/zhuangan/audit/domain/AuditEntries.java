package io.zhuangan.audit.domain;

import io.zhuangan.shared.AccessScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entries within a caller's reach, and the chain over all of them. */
public interface AuditEntries {
    void add(AuditEntry entry);

    /** Newest first, older than {@code beforeId}; empty texts do not filter. */
    List<AuditEntry> newest(AccessScope scope, String action, String subject, long beforeId, int limit);

    Optional<AuditEntry> get(AccessScope scope, UUID key);

    /** Committed entries that wait for their seal, oldest first; what is still being written is skipped. */
    List<AuditEntry> unsealed(int limit);

    /** Adds the link and takes its entry off the waiting list. */
    void seal(AuditSeal seal);

    Optional<AuditSeal> lastSeal();

    /** Links after {@code seq} in order. */
    List<AuditSeal> seals(long afterSeq, int limit);

    /** Entries by internal id, whoever's they are; for the check of the chain only. */
    List<AuditEntry> byIds(Collection<Long> ids);

    /**
     * Sealed entries of a city about these things, in the order of the chain, whoever acted; who was refused is left
     * out. Each with its seal.
     */
    List<Sealed> about(long cityId, Collection<String> subjectKinds, Collection<String> subjectKeys);

    /** An entry and what binds it. */
    record Sealed(AuditEntry entry, AuditSeal seal) {}

    /** Entries without a seal that do not wait for one either: somebody emptied the waiting list. */
    long lost();

    long waiting();
}
