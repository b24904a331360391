package io.zhuangan.training.domain;

import io.zhuangan.shared.Time;
import io.zhuangan.training.AppealSpan;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when a record may be appealed against: so many days or working days after the unit ended or the record was
 * made, whichever is later; that day itself does not count. Five working days after Friday 20 November 2026 end on
 * Friday 27 November, at midnight. The number is a city's setting: 示例.
 */
public record AppealWindow(int count, AppealSpan span) {
    /** Working days, from the city's legal calendar. */
    @FunctionalInterface
    public interface Workdays {
        LocalDate plus(LocalDate from, int workdays);
    }

    public AppealWindow {
        if (count < 1) throw new IllegalArgumentException("a window has at least one day");
    }

    /** @param recorded null where nothing was recorded */
    public LocalDate lastDay(Instant unitEnds, Instant recorded, Workdays calendar) {
        LocalDate from = Time.day(recorded == null || recorded.isBefore(unitEnds) ? unitEnds : recorded);
        return span == AppealSpan.DAYS ? from.plusDays(count) : calendar.plus(from, count);
    }

    /** The first moment too late. */
    public Instant closes(Instant unitEnds, Instant recorded, Workdays calendar) {
        return lastDay(unitEnds, recorded, calendar)
                .plusDays(1)
                .atStartOfDay(Time.SHANGHAI)
                .toInstant();
    }
}
