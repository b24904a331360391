package io.zhuangan.selfevaluation;

import io.zhuangan.grading.YearFrame;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the firms of a year stand, by district: the first two stages.
 *
 * @param called whether the firms were called already
 */
public record StageBoard(YearFrame frame, LocalDate today, boolean called, List<Row> districts, Row total) {
    public StageBoard {
        districts = List.copyOf(districts);
    }

    /** The stage of self-evaluation is over. */
    public boolean closed() {
        return frame.selfEvaluationUntil().isBefore(today);
    }

    /** The check is over: whatever is open is late. */
    public boolean checkOver() {
        return frame.checkUntil() != null && frame.checkUntil().isBefore(today);
    }

    /**
     * A district, or the city.
     *
     * @param participants firms that take part
     * @param checked filed, and every indicator settled
     * @param open filed, and something is left to check
     * @param draft something is filled in
     * @param untouched not looked at
     * @param excused firms that sit the year out
     */
    public record Row(
            String code,
            String name,
            String nameEn,
            int participants,
            int checked,
            int open,
            int draft,
            int untouched,
            int excused) {
        public int filed() {
            return checked + open;
        }

        public int unfiled() {
            return draft + untouched;
        }
    }
}
