package io.zhuangan.training;

import java.time.Instant;

/**
 * Something that staff did to a line by hand.
 *
 * @param person whom it was about; null for others' people, and when it was about the session
 * @param reason null for others' people
 * @param before place before, or the number of the group whose seats were opened
 * @param after place after; 0 = out of the line
 */
public record LineChangeView(
        Instant at, LineVerb verb, String person, int before, int after, String reason, String by) {}
