package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Grades on their way from being told to being final. */
public interface ToldGrades {
    /**
     * Grades that were told before a moment and are not final yet, in order of internal ids, held against everybody else
     * until the transaction ends.
     */
    List<FirmGrade> due(AccessScope scope, Instant toldBefore, long afterId, int limit);

    /** Internal ids and names of who entered and confirmed a fact; empty for an unknown one. */
    List<Hand> handsOn(AccessScope scope, UUID fact);

    /** Somebody who had a part in a fact. */
    record Hand(long person, String name) {}
}
