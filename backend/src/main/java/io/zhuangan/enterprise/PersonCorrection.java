package io.zhuangan.enterprise;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the firm corrects about somebody.
 *
 * @param version of the person as the caller saw it
 * @param phone null leaves what is known
 * @param email null leaves what is known
 * @param leftOn first day after leaving; null is "works here"
 * @param reason needed when no head of quality and safety is left
 */
public record PersonCorrection(
        UUID person, long version, String phone, String email, LocalDate leftOn, String reason) {}
