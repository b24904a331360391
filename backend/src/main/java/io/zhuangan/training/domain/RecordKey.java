package io.zhuangan.training.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** The one key of "this person in this unit", whether something was recorded or not: documents hang on it. */
public final class RecordKey {
    private RecordKey() {}

    public static UUID of(UUID unit, UUID enrolment) {
        return UUID.nameUUIDFromBytes((unit + "/" + enrolment).getBytes(StandardCharsets.US_ASCII));
    }

    /** Number on paper, e.g. KQ-20261120-02-3F9A0C1B. */
    public static String number(LocalDate day, int unit, UUID unitKey, UUID enrolment) {
        return "KQ-%tY%<tm%<td-%02d-%s"
                .formatted(
                        day,
                        unit,
                        of(unitKey, enrolment).toString().substring(0, 8).toUpperCase(Locale.ROOT));
    }
}
