package io.zhuangan.association.grading;

import io.zhuangan.grading.RestorationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A correction as its firm sees it: not before it is decided which facts an officer named. */
public record RestorationJson(
        UUID key,
        String state,
        String ground,
        String documentNo,
        LocalDate documentOn,
        String reasons,
        Instant appliedAt,
        Instant decidedAt,
        String answer) {
    static RestorationJson of(RestorationView r) {
        return new RestorationJson(
                r.key(),
                r.state(),
                r.ground(),
                r.documentNo(),
                r.documentOn(),
                r.reasons(),
                r.appliedAt(),
                r.decidedAt(),
                r.answer());
    }
}
