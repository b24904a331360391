package io.zhuangan.audit.domain;

import io.zhuangan.audit.ChainLink;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One link of the hash chain: SHA-256 over the hash before it, its own number and the canonical form of its entry.
 *
 * <p>The canonical form writes each field with its length in front ({@code name=5:value}), so that no two different
 * entries can give the same text. Links are numbered without gaps in the order in which a single sealer saw the
 * entries committed; an entry whose transaction took long simply gets a later number.
 */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {
    /** What stands before the first link. */
    public static final String GENESIS = "0".repeat(64);

    @Id
    private long seq;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AuditSeal() {}

    private AuditSeal(long seq, long entryId, String previousHash, String hash) {
        this.seq = seq;
        this.entryId = entryId;
        this.previousHash = previousHash;
        this.hash = hash;
    }

    /** The link after {@code last}, or the first one if that is null. */
    public static AuditSeal after(AuditSeal last, AuditEntry entry) {
        long seq = last == null ? 1 : last.seq + 1;
        String before = last == null ? GENESIS : last.hash;
        return new AuditSeal(seq, entry.id(), before, hash(seq, before, entry));
    }

    /** Whether this link still fits what stands before it and the entry as it is now. */
    public boolean fits(AuditSeal last, AuditEntry entry) {
        String before = last == null ? GENESIS : last.hash;
        return previousHash.equals(before) && hash.equals(hash(seq, before, entry));
    }

    private static String hash(long seq, String before, AuditEntry e) {
        return ChainLink.hash(ChainLink.of(seq, before, null, e));
    }

    /** The entry with what binds it, as it leaves the platform. */
    public ChainLink link(AuditEntry entry) {
        return ChainLink.of(seq, previousHash, hash, entry);
    }

    public long seq() {
        return seq;
    }

    public long entryId() {
        return entryId;
    }

    public String hash() {
        return hash;
    }
}
