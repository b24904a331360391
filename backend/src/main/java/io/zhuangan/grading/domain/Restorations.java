package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.UUID;

/** Corrections after a decision fell, of firms within reach. */
public interface Restorations {
    void add(Restoration restoration);

    void add(RestorationFact fact);

    void add(RestorationResult result);

    Restoration get(AccessScope scope, UUID key);

    /** The same, held against everybody else until the transaction ends. */
    Restoration lock(AccessScope scope, UUID key);

    /** Keys of the facts named in it, in the order they were named. */
    List<UUID> facts(AccessScope scope, Restoration restoration);

    /** Results from files named in it, by year. */
    List<RestorationResult> results(AccessScope scope, Restoration restoration);

    /** Whether an approved correction took this fact back. */
    boolean quashed(AccessScope scope, UUID fact);

    /** Whether one of that firm about that document waits. */
    boolean waiting(AccessScope scope, long firm, String documentNo);

    /** Newest first; a null state means any. */
    List<Restoration> list(AccessScope scope, Restoration.State state, int first, int size);

    /** All of one firm, oldest first. */
    List<Restoration> ofFirm(AccessScope scope, long firm);

    int count(AccessScope scope, Restoration.State state);
}
