package io.zhuangan.grading;

import java.math.BigDecimal;

/** Points of a level, half-open; {@code below} null = up to 100. */
public record BandView(String level, BigDecimal from, BigDecimal below) {}
