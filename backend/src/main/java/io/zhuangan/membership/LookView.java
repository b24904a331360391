package io.zhuangan.membership;

import java.time.Instant;

/** Somebody of the association looked at what a consent shows. */
public record LookView(Instant at, String by) {}
