package io.zhuangan.membership;

import java.util.UUID;

/**
 * An association of the firm's city.
 *
 * @param words who may join, in its own words, or null
 * @param longestDays longest span of a consent to it
 * @param belongs whether the firm is a member today
 * @param applied whether an application is open
 */
public record JoinableView(
        UUID key, String name, String nameEn, String words, int longestDays, boolean belongs, boolean applied) {}
