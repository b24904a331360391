package io.zhuangan.actionplan;

/** Where a stage's due date comes from: the table names it, or the end of its year or of the plan is meant. */
public enum DateBasis {
    STATED,
    YEAR_END,
    PLAN_END
}
