package io.zhuangan.training;

import java.math.BigDecimal;

/** How many lines a list of hours has, and what they add up to. */
public record HoursTotal(int lines, BigDecimal hours) {}
