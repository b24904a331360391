package io.zhuangan.grading;

import java.io.Serializable;
import java.util.List;

/**
 * Something in a rule set that keeps it from being published.
 *
 * @param sheet where it is
 * @param row number of the row in that sheet, from 0; -1 for the sheet as a whole
 * @param part code of the indicator, event, level or stage concerned, or name of the setting; may be empty
 * @param column the text concerned, or empty
 * @param args values of the sentence
 */
public record RuleFault(RuleSheets.Sheet sheet, int row, String part, String column, Problem problem, List<String> args)
        implements Serializable {
    public RuleFault {
        args = List.copyOf(args);
    }

    /** What is wrong; the sentence in the bundle says which rule asks for more and what to do. */
    public enum Problem {
        /** Nothing is there. */
        MISSING,
        /** args: text. A number with at most one decimal is wanted. */
        NOT_A_NUMBER,
        /** args: text, least, most */
        NOT_A_WHOLE_NUMBER,
        /** args: text */
        NOT_A_DAY,
        /** args: text. A day with its year is wanted. */
        NOT_A_DATE,
        /** args: last day in force, first day in force */
        BASIS_ENDS_BEFORE,
        /** args: text, most characters */
        TOO_LONG,
        /** args: text */
        CODE_UNFIT,
        /** args: code */
        TWICE,
        /** Yes or no is wanted. args: text */
        NOT_YES_OR_NO,
        /** args: event */
        EVENT_UNKNOWN,
        /** args: level. All four, each once. */
        LEVEL_MISSING,
        /** args: text */
        LEVEL_UNKNOWN,
        /** args: upper end, lower end of the band above */
        BAND_GAP,
        /** args: upper end, lower end of the band above */
        BAND_OVERLAP,
        BAND_EMPTY,
        /** args: lower end */
        BAND_FLOOR,
        /** args: upper end */
        BAND_TOP,
        /** args: share, share of the better level */
        SAMPLING_FALLS,
        /** args: sum of the first level */
        POINTS_NOT_100,
        /** args: points, sum of the children */
        CHILDREN_DIFFER,
        /** args: points */
        POINTS_NOT_POSITIVE,
        /** args: points */
        TOO_PRECISE,
        /** args: code of the parent */
        PARENT_UNKNOWN,
        /** args: level found */
        NOT_THREE_LEVELS,
        LEAF_WITHOUT_RULE,
        RULE_ON_BRANCH,
        INDICATOR_UNKNOWN,
        /** args: text */
        KIND_UNKNOWN,
        /** A rule's rows name several kinds. */
        KINDS_MIXED,
        /** args: event, indicator it already costs points in */
        EVENT_ELSEWHERE,
        /** args: event, kind of value its facts do not carry */
        EVENT_LACKS,
        /** args: points, points of the indicator */
        DEDUCTION_TOO_LARGE,
        /** args: event, from, below of the step before */
        STEP_GAP,
        /** args: event, from, below of the step before */
        STEP_OVERLAP,
        /** args: event. The highest step must be open, all others end where the next begins. */
        STEP_TOP,
        /** args: event. The step with more findings costs less. */
        STEP_CHEAPER,
        /** The kind has no such value. */
        NOT_FOR_KIND,
        /** args: several events in a kind with one. */
        ONE_EVENT_ONLY,
        /** args: code */
        STAGE_UNKNOWN,
        /** args: code. All five stages of Art. 10. */
        STAGE_MISSING,
        /** args: code, code that must come before */
        STAGE_ORDER,
        /** The day says no calendar year: 0 is the evaluation year, 1 the next. */
        STAGE_YEAR_MISSING,
        /** The year says no day. */
        STAGE_DAY_MISSING,
        /** Neither a last day nor working days. */
        STAGE_WITHOUT_END,
        /** args: last day, first day */
        STAGE_ENDS_BEFORE,
        /** args: last day, last day of the stage before */
        STAGE_OUT_OF_ORDER
    }
}
