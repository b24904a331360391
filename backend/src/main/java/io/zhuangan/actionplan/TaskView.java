package io.zhuangan.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A task as screens see it, in both languages.
 *
 * @param lamp how it stands, over the stages of the year asked for
 * @param stage the stage that gives the lamp
 * @param figure progress from records, or null where no room counts this task yet
 * @param year the calendar year that the figure counts
 */
public record TaskView(
        UUID key,
        long version,
        int number,
        int keyNumber,
        Text keyTitle,
        Text name,
        Text title,
        Text requirement,
        Text schedule,
        Rhythm rhythm,
        List<Unit> lead,
        List<Unit> support,
        Lamp lamp,
        StageView stage,
        List<StageView> stages,
        Figure figure,
        int year) {

    /** A text with its translation. */
    public record Text(String zh, String en) {
        public String in(boolean english) {
            return english ? en : zh;
        }

        /** The text's paragraphs. */
        public List<String> lines(boolean english) {
            return in(english).lines().toList();
        }
    }

    /**
     * A stage and how it stands.
     *
     * @param workdaysLeft working days to the due date, today not counted; null unless amber
     * @param daysLate calendar days past the due date; 0 unless overdue
     * @param standing the open or confirmed proposal, or null
     * @param history proposals that were sent back
     */
    public record StageView(
            String code,
            Text label,
            LocalDate startsOn,
            LocalDate dueOn,
            DateBasis basis,
            Lamp lamp,
            Integer workdaysLeft,
            long daysLate,
            ClosureView standing,
            List<ClosureView> history) {

        /** Touches that calendar year. */
        public boolean touches(int year) {
            return startsOn.getYear() <= year && year <= dueOn.getYear();
        }
    }
}
