package io.zhuangan.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An evaluation year as the year page shows it.
 *
 * @param over whether its last day has passed
 * @param released whether grades are out
 * @param run the run that stands, or null before the first
 * @param facts active facts of the year
 * @param changed facts that changed since the run began; above 0 it cannot be released
 * @param notice what must stand beside every grade of these rules, or null
 */
public record YearView(
        int year,
        LocalDate from,
        LocalDate lastDay,
        boolean over,
        boolean released,
        UUID ruleSet,
        String rulesVersion,
        TwoNames rulesName,
        TwoNames notice,
        List<StageView> stages,
        List<BandView> bands,
        RunView run,
        int firms,
        long facts,
        long changed) {
    public YearView {
        stages = List.copyOf(stages);
        bands = List.copyOf(bands);
    }
}
