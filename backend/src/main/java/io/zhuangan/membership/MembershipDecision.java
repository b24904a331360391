package io.zhuangan.membership;

import java.time.LocalDate;

/**
 * What an association decides.
 *
 * @param number member number, when accepted
 * @param from first day of membership, when accepted
 * @param words the reason, when refused
 */
public record MembershipDecision(boolean accepted, String number, LocalDate from, String words) {}
