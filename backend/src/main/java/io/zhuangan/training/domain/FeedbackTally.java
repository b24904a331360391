package io.zhuangan.training.domain;

import io.zhuangan.training.FeedbackReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what was answered. Nothing is shown before the form has closed, so that nobody can watch the figures move from
 * one answer to the next, and nothing below {@link SmallCells#FEWEST} answers.
 */
public final class FeedbackTally {
    private static final int BEST = 5;

    private FeedbackTally() {}

    /** @param scales one text per answer, such as "5,4,4" */
    public static List<FeedbackReport.Line> lines(List<String> questions, List<String> scales) {
        List<FeedbackReport.Line> lines = new ArrayList<>();
        for (int q = 0; q < questions.size(); q++) {
            int[] counts = new int[BEST];
            int sum = 0;
            for (String answer : scales) {
                int value = Integer.parseInt(answer.split(",")[q]);
                counts[value - 1]++;
                sum += value;
            }
            List<Integer> perValue = new ArrayList<>();
            for (int count : counts) perValue.add(count);
            lines.add(new FeedbackReport.Line(
                    questions.get(q),
                    perValue,
                    BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(scales.size()), 2, RoundingMode.HALF_UP)));
        }
        return lines;
    }
}
