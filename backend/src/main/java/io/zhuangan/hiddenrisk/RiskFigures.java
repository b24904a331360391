package io.zhuangan.hiddenrisk;

import java.util.List;
import java.util.Map;

/**
 * A year of the firm's log.
 *
 * @param months those that have begun, in order
 * @param byKind entries reported in the year
 * @param overdue entries whose day is over today
 */
public record RiskFigures(int year, List<MonthOfRisks> months, Map<RiskKind, Integer> byKind, int overdue) {
    public RiskFigures {
        months = List.copyOf(months);
        byKind = Map.copyOf(byKind);
    }
}
