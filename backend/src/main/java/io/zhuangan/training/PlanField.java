package io.zhuangan.training;

/** A cell of a plan's line, to mark what a change touches. */
public enum PlanField {
    TITLE,
    PURPOSE,
    AUDIENCE,
    MONTHS,
    SESSIONS,
    PEOPLE,
    HOURS,
    MODE,
    LECTURER,
    ORGANISER
}
