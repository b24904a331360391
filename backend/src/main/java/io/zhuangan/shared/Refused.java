package io.zhuangan.shared;

/**
 * {@link Gate} turned somebody away: a right they lack, or a row that is not within their reach. Fired outside the
 * failed transaction, so that whoever writes it down is not rolled back with it.
 *
 * @param useCase simple name of the class that was called
 * @param what kind of thing asked for, or {@code Right}
 * @param key what they named
 */
public record Refused(AccessScope scope, String useCase, String what, String key) {}
