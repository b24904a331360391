package io.zhuangan.hiddenrisk.domain;

import io.zhuangan.hiddenrisk.MonthOfRisks;
import io.zhuangan.hiddenrisk.RiskFigures;
import io.zhuangan.hiddenrisk.RiskKind;
import io.zhuangan.hiddenrisk.RiskState;
import io.zhuangan.hiddenrisk.domain.HiddenRisks.Days;
import io.zhuangan.shared.Time;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts a firm's log by month. */
public final class RiskMonths {
    private RiskMonths() {}

    public static RiskFigures of(List<Days> log, int year, LocalDate today) {
        List<MonthOfRisks> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(year, month);
            if (of.atDay(1).isAfter(today)) break;
            months.add(month(log, of));
        }
        Map<RiskKind, Integer> byKind = new EnumMap<>(RiskKind.class);
        int overdue = 0;
        for (Days one : log) {
            if (Time.day(one.reportedAt()).getYear() == year) byKind.merge(one.kind(), 1, Integer::sum);
            if (one.state() == RiskState.JUDGED && one.dueOn().isBefore(today)) overdue++;
        }
        return new RiskFigures(year, months, byKind, overdue);
    }

    private static MonthOfRisks month(List<Days> log, YearMonth month) {
        int reported = 0;
        int dismissed = 0;
        int open = 0;
        List<Long> took = new ArrayList<>();
        for (Days one : log) {
            LocalDate began = Time.day(one.reportedAt());
            LocalDate ended = one.endedAt() == null ? null : Time.day(one.endedAt());
            if (YearMonth.from(began).equals(month)) reported++;
            if (!began.isAfter(month.atEndOfMonth()) && (ended == null || ended.isAfter(month.atEndOfMonth()))) open++;
            if (ended == null || !YearMonth.from(ended).equals(month)) continue;
            if (one.state() == RiskState.DISMISSED) dismissed++;
            else took.add(ChronoUnit.DAYS.between(began, ended));
        }
        return new MonthOfRisks(month.getMonthValue(), reported, took.size(), dismissed, open, median(took));
    }

    /** The middle one; of two in the middle the greater, so that no half days are shown. */
    private static Integer median(List<Long> days) {
        if (days.isEmpty()) return null;
        List<Long> sorted = days.stream().sorted().toList();
        return sorted.get(sorted.size() / 2).intValue();
    }
}
