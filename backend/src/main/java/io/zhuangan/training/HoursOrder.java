package io.zhuangan.training;

/** How a list of hours is sorted. */
public enum HoursOrder {
    HOURS,
    NAME,
    FIRM,
    LATEST
}
