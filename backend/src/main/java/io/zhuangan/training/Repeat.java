package io.zhuangan.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session to be made after another's pattern, on its own day.
 *
 * @param template the session whose units, seats and rules it takes over
 * @param place null or empty = the template's
 * @param lecturer null = the template's
 */
public record Repeat(UUID template, LocalDate day, String place, String lecturer) {}
