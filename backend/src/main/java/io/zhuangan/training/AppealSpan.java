package io.zhuangan.training;

/** What the days of an appeal window are. */
public enum AppealSpan {
    DAYS,
    /** Working days of the city's legal calendar. */
    WORKDAYS
}
