package io.zhuangan.actionplan;

/** Kinds of bodies that carry a task. {@link #UNITS} (各单位) are the 16 districts, Lingang and the city's inspection body. */
public enum Unit {
    UNITS,
    CITY_BUREAU,
    DISTRICT_BUREAU,
    ASSOCIATION,
    ENTERPRISE,
    SCHOOL,
    MEDIA
}
