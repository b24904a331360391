package io.zhuangan.showcase.domain;

import io.zhuangan.showcase.DatePrecision;
import io.zhuangan.showcase.FactKind;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A figure older than twelve months is shown as old. "2023-10" is good until the end of October 2024; "2025" until the
 * end of 2026. What happened or lasts does not grow old.
 */
public final class Staleness {
    private static final int MONTHS = 12;

    private Staleness() {}

    public static boolean of(FactKind kind, LocalDate datedOn, DatePrecision precision, LocalDate today) {
        if (kind != FactKind.FIGURE) return false;
        LocalDate lastDay =
                switch (precision) {
                    case DAY -> datedOn;
                    case MONTH -> YearMonth.from(datedOn).atEndOfMonth();
                    case YEAR -> LocalDate.of(datedOn.getYear(), 12, 31);
                };
        return today.isAfter(lastDay.plusMonths(MONTHS));
    }
}
