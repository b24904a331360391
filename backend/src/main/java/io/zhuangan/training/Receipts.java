package io.zhuangan.training;

import io.zhuangan.shared.Time;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Numbers of check-in receipts: day, unit, and enough of the record's key to find it by. */
final class Receipts {
    private Receipts() {}

    static String number(Instant at, int unit, UUID attendance) {
        return "QD-%tY%<tm%<td-%02d-%s"
                .formatted(
                        Time.day(at),
                        unit,
                        attendance.toString().substring(0, 6).toUpperCase(Locale.ROOT));
    }
}
