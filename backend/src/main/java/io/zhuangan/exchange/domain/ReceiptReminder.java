package io.zhuangan.exchange.domain;

import java.time.LocalDate;

/** When a firm without all receipts is reminded: a day before the last day, and once after it. A choice of ours, no law. */
public final class ReceiptReminder {
    private ReceiptReminder() {}

    /** The latest reminder that is due: 0 none, 1 before, 2 after the last day. */
    public static int step(LocalDate lastDay, LocalDate today) {
        if (lastDay == null || today.isBefore(lastDay.minusDays(1))) return 0;
        return today.isAfter(lastDay) ? 2 : 1;
    }
}
