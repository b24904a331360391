package io.zhuangan.showcase;

/** How exactly a fact is dated. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}
