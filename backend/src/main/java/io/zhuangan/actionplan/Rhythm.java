package io.zhuangan.actionplan;

/** How a task runs: stages with dates of their own, once a year, or through the whole plan. */
public enum Rhythm {
    STAGED,
    YEARLY,
    ONGOING
}
