package io.zhuangan.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a year of grading asks of its firms: the dates of its stages and the third-level indicators.
 *
 * @param notice what must stand beside everything that comes from these rules, or null for an official index
 * @param selfEvaluationFrom first day of the self-evaluation
 * @param selfEvaluationUntil its last day
 * @param checkUntil last day of the information check
 * @param over whether the year's last day has passed
 * @param released whether the grades of the year are out
 * @param indicators third level, in the order of the tree
 */
public record YearFrame(
        int year,
        LocalDate from,
        LocalDate lastDay,
        String rulesVersion,
        TwoNames notice,
        LocalDate selfEvaluationFrom,
        LocalDate selfEvaluationUntil,
        LocalDate checkUntil,
        boolean over,
        boolean released,
        List<Line> indicators) {
    public YearFrame {
        indicators = List.copyOf(indicators);
    }

    /**
     * A third-level indicator.
     *
     * @param first name of its first-level indicator
     * @param second name of its second-level indicator
     * @param points what it is worth
     * @param events what costs points in it
     */
    public record Line(
            String code, TwoNames name, TwoNames first, TwoNames second, BigDecimal points, List<Event> events) {
        public Line {
            events = List.copyOf(events);
        }
    }

    /** The line with that code. */
    public Optional<Line> line(String code) {
        return indicators.stream().filter(l -> l.code().equals(code)).findFirst();
    }

    /** A kind of fact of the rules. */
    public record Event(String code, TwoNames name) {}
}
