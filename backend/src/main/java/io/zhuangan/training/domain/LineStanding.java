package io.zhuangan.training.domain;

import io.zhuangan.training.LineLamp;
import io.zhuangan.training.PlanLine;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Plan against reality, for one line (plan task 6). Example: two sessions planned for March to May 2026, one held: on 31
 * May it is at risk, on 1 June missed, unless the second one is announced for later: then it stays at risk.
 */
public final class LineStanding {
    private LineStanding() {}

    /**
     * @param held sessions with recorded attendance
     * @param announced published sessions still to come in the year
     */
    public static LineLamp of(PlanLine line, int year, int held, int announced, LocalDate today) {
        if (held >= line.sessions()) return LineLamp.DONE;
        boolean enough = held + announced >= line.sessions();
        YearMonth month = YearMonth.from(today);
        if (month.isAfter(YearMonth.of(year, line.lastMonth()))) return enough ? LineLamp.AT_RISK : LineLamp.MISSED;
        if (month.equals(YearMonth.of(year, line.lastMonth())) && !enough) return LineLamp.AT_RISK;
        boolean begun = !month.isBefore(YearMonth.of(year, line.firstMonth()));
        return begun || held + announced > 0 ? LineLamp.RUNNING : LineLamp.NOT_DUE;
    }
}
