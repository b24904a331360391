package io.zhuangan.grading;

/**
 * What confirming an immediate fact does to its firm.
 *
 * @param year evaluation year whose grade it changes
 * @param before level that holds today, or null when the firm has none
 * @param after level it is put at
 * @param replaces level of that year's grade which is replaced, or null when none stands yet
 * @param months interval of routine inspections afterwards (Measures Art. 13), or null
 */
public record Consequence(int year, String before, String after, String replaces, Integer months) {}
