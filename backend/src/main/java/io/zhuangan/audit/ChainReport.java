package io.zhuangan.audit;

import java.util.List;

/**
 * Result of checking the chain.
 *
 * @param sealed links read
 * @param waiting entries not sealed yet; normal for a second or two
 * @param headHash hash of the last link; written down elsewhere it proves later that the tail was not cut
 * @param faults what does not fit, at most 100
 */
public record ChainReport(long sealed, long waiting, String headHash, List<Fault> faults) {
    /** What is wrong with one link. */
    public enum Kind {
        /** The entry of the link, or a link before it, was changed. */
        CHANGED,
        /** The entry of the link is gone. */
        ENTRY_MISSING,
        /** Links are missing before this one. */
        SEAL_MISSING,
        /** Entries have neither a seal nor wait for one. */
        NEVER_SEALED,
        /** The chain ends before the head that was noted earlier. */
        TAIL_MISSING
    }

    /**
     * @param seq number of the link, or a count for {@link Kind#NEVER_SEALED}
     * @param entry public key of the entry if it is still there
     */
    public record Fault(Kind kind, long seq, String entry) {}

    public boolean whole() {
        return faults.isEmpty();
    }
}
