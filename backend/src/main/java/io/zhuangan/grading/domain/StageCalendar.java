package io.zhuangan.grading.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** The five stages of a year with the dates the Measures give them (Art. 10). */
public record StageCalendar(List<Stage> stages) {
    /** Code of the first stage, in which firms speak. */
    public static final String SELF_EVALUATION = "SELF_EVALUATION";

    public StageCalendar {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) throw new InvalidRules("stages", "none");
    }

    /** The stage with that code; a city's rules need not have each. */
    public Optional<Stage> stage(String code) {
        return stages.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /**
     * @param opens first day, or null when the stage follows the one before
     * @param closes last day, or null when it is counted in working days from an event
     * @param workdays working days from the event, or null
     */
    public record Stage(String code, Label name, Day opens, Day closes, Integer workdays) {}

    /** A day of the year the evaluation year is named after, or of a later one. */
    public record Day(int yearsLater, MonthDay day) {
        public LocalDate in(int year) {
            return day.atYear(year + yearsLater);
        }
    }
}
