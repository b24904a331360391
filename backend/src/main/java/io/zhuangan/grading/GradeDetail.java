package io.zhuangan.grading;

import java.time.LocalDate;
import java.util.List;

/**
 * One grade with everything that defends it.
 *
 * @param explanation null for a result that came from a file
 * @param replays whether the frozen facts give the same points and level today; null when there is nothing to replay
 * @param history released results, oldest first
 */
public record GradeDetail(
        GradeLine line,
        LocalDate from,
        LocalDate lastDay,
        String rulesVersion,
        TwoNames notice,
        List<BandView> bands,
        Explanation explanation,
        String factsHash,
        Boolean replays,
        InspectionView inspection,
        List<GradeLine> history) {
    public GradeDetail {
        bands = List.copyOf(bands);
        history = List.copyOf(history);
    }

    /**
     * What the level means for routine inspection.
     *
     * @param months interval, or null for inspection for cause only
     * @param last last routine inspection, or null
     * @param due last day for the next one, or null
     * @param sampling share of products sampled in a year in per cent, or null where the rules name none
     */
    public record InspectionView(Integer months, LocalDate last, LocalDate due, Integer sampling) {}
}
