package io.zhuangan.grading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft with all that is still wrong with it.
 *
 * @param version what a change of it begins from
 * @param basis the published set it began from, or null
 * @param mine whether the reader saved it last, and so does not publish it
 * @param sheets the reader's own copy
 */
public record RuleDraftView(
        UUID key,
        long version,
        String state,
        UUID basis,
        String startedBy,
        Instant startedAt,
        String savedBy,
        Instant savedAt,
        boolean mine,
        RuleSheets sheets,
        List<RuleFault> faults) {
    public RuleDraftView {
        faults = List.copyOf(faults);
    }
}
