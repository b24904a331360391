package io.zhuangan.grading;

import io.zhuangan.grading.domain.AccountabilityTalk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A talk that the first fall to C or D proposes (Measures Art. 12).
 *
 * @param occasion what brought the level: {@code ANNUAL}, {@code IMMEDIATE}, {@code OBJECTION}, {@code RESTORATION} or
 *     {@code FOLLOWING}
 * @param state {@code PROPOSED}, {@code HELD}, {@code NOT_NEEDED} or {@code WITHDRAWN}
 * @param grade key of the grade that was the fall
 */
public record TalkView(
        UUID key,
        long version,
        UUID firm,
        String firmName,
        String licenceNumber,
        String district,
        int year,
        String level,
        String occasion,
        UUID grade,
        String state,
        Instant proposedAt,
        LocalDate heldOn,
        String note,
        String settledBy,
        Instant settledAt) {
    static TalkView of(AccountabilityTalk t) {
        return new TalkView(
                t.key(),
                t.version(),
                t.firmKey(),
                t.firmName(),
                t.licenceNumber(),
                t.districtCode(),
                t.year(),
                t.level().name(),
                t.occasion().name(),
                t.grade(),
                t.state().name(),
                t.proposedAt(),
                t.heldOn(),
                t.note(),
                t.settledByName(),
                t.settledAt());
    }
}
