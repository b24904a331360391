package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.FreeDays;
import io.zhuangan.training.RepeatRule;
import io.zhuangan.training.TrainingError;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The days of a series after its first. Example: first Tuesday 2026-09-22, every week, next working day: 2026-09-29,
 * then 2026-10-08 instead of the holiday on 6 October.
 */
public final class Recurrence {
    /** More at once nobody oversees line by line. */
    public static final int MOST = 60;

    public static final int MOST_STEP = 12;

    /** The longest holiday with its weekends is shorter. */
    private static final int FARTHEST = 15;

    private Recurrence() {}

    /** @param day when it is held; null = left out */
    public record Day(LocalDate planned, LocalDate day) {}

    /** @param fit whether a session that begins on that day meets working days only */
    public static List<Day> days(RepeatRule rule, LocalDate first, Predicate<LocalDate> fit) {
        if (rule.step() < 1 || rule.step() > MOST_STEP) throw new RuleViolated(TrainingError.REPEAT_STEP, MOST_STEP);
        if (rule.until() == null && rule.count() == null) throw new RuleViolated(TrainingError.REPEAT_END_MISSING);
        if (rule.count() != null && (rule.count() < 1 || rule.count() > MOST)) {
            throw new RuleViolated(TrainingError.REPEAT_COUNT, MOST);
        }
        if (rule.until() != null && !rule.until().isAfter(first)) {
            throw new RuleViolated(TrainingError.REPEAT_UNTIL, first);
        }
        List<Day> days = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>(Set.of(first));
        int held = 0;
        for (int i = 1; days.size() < MOST && (rule.count() == null || held < rule.count()); i++) {
            LocalDate planned = planned(rule, first, i);
            if (rule.until() != null && planned.isAfter(rule.until())) break;
            LocalDate day = held(planned, rule.freeDays(), d -> fit.test(d) && !taken.contains(d));
            if (day != null && !taken.add(day)) day = null;
            if (day != null) held++;
            days.add(new Day(planned, day));
        }
        return days;
    }

    private static LocalDate planned(RepeatRule rule, LocalDate first, int i) {
        if (rule.every() == RepeatRule.Every.WEEKS) return first.plusWeeks((long) i * rule.step());
        int week = (first.getDayOfMonth() - 1) / 7 + 1;
        LocalDate month = first.withDayOfMonth(1).plus((long) i * rule.step(), ChronoUnit.MONTHS);
        return month.with(
                week > 4
                        ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                        : TemporalAdjusters.dayOfWeekInMonth(week, first.getDayOfWeek()));
    }

    /** The day on which one planned for that day is held, or null when it is left out. */
    public static LocalDate held(LocalDate planned, FreeDays freeDays, Predicate<LocalDate> fit) {
        if (freeDays == FreeDays.KEEP || fit.test(planned)) return planned;
        if (freeDays == FreeDays.SKIP) return null;
        int step = freeDays == FreeDays.BEFORE ? -1 : 1;
        for (int i = 1; i <= FARTHEST; i++) {
            LocalDate day = planned.plusDays((long) i * step);
            if (fit.test(day)) return day;
        }
        return null;
    }
}
