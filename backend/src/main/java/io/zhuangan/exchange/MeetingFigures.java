package io.zhuangan.exchange;

import io.zhuangan.shared.TenantKind;
import java.util.List;

/** The meetings held in a year (plan task 9: meetings held, receipts ÷ sent, fixes), by level and kind. */
public record MeetingFigures(int year, List<Row> rows, MeetingCounts sum, int held) {
    /** @param held meetings that took place */
    public record Row(TenantKind level, MeetingKind kind, int held, MeetingCounts counts) {}
}
