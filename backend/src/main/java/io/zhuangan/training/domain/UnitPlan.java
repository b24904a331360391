package io.zhuangan.training.domain;

import java.math.BigDecimal;
import java.time.Instant;

/** A unit as somebody wants it, before it is checked. */
public record UnitPlan(String title, Instant starts, Instant ends, BigDecimal hours) {}
