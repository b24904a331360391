package io.zhuangan.grading;

import java.time.Instant;

/**
 * What a firm may show of the result of a year: its level and when it was told, never points, facts or an explanation.
 *
 * @param level A to D, or null for a deferral
 */
public record ShownGrade(int year, String level, Instant notifiedAt) {}
