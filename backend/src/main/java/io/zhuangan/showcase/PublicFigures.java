package io.zhuangan.showcase;

/**
 * Counts of what was published in a year, made from the published records alone.
 *
 * @param held public-interest sessions that have ended and were not cancelled
 * @param planned public-interest sessions that are still to come this year
 */
public record PublicFigures(int held, int planned, int cases, int contractTemplates, int bulletins) {}
