package io.zhuangan.membership;

import java.time.Instant;

/** A step in the story of a firm with an association. @param words what was said, or null */
public record StepView(MembershipEvent event, Instant at, String by, String words) {}
