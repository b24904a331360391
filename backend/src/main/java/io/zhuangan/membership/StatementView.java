package io.zhuangan.membership;

/**
 * Who may join an association, in its own words.
 *
 * @param words null where the association said nothing
 * @param longestDays longest span of a consent to it
 */
public record StatementView(long version, String words, int longestDays) {}
