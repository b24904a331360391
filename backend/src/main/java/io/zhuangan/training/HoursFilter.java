package io.zhuangan.training;

/**
 * Which hours.
 *
 * @param year calendar year, 0 for all
 * @param post name of a post as it was held then, or null
 * @param text part of a name or firm, or null
 */
public record HoursFilter(int year, String post, String text) {}
