package io.zhuangan.training;

import io.zhuangan.shared.Time;
import java.time.Instant;
import java.time.LocalDate;

/** Calendar years as moments in Shanghai; training plans run by calendar year, not by evaluation year. */
final class Years {
    private Years() {}

    static Instant from(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Time.SHANGHAI).toInstant();
    }
}
