package io.zhuangan.publicsite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Reads what an address asks for; a wrong value is a 400 that names it. */
final class Ask {
    private Ask() {}

    /** An ISO moment, or an ISO day meaning its start in Shanghai. */
    static Instant moment(String name, String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .atStartOfDay(io.zhuangan.shared.Time.SHANGHAI)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
