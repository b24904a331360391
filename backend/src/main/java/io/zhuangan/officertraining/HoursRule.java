package io.zhuangan.officertraining;

import java.math.BigDecimal;

/**
 * What the plan asks for.
 *
 * @param hours per officer and calendar year
 * @param planTask number of the task it comes from
 * @param source the plan's own words
 */
public record HoursRule(BigDecimal hours, int planTask, String source) {}
