package io.zhuangan.forum;

import java.time.Instant;

/** Who says why that a post does not belong there. @param settledAt null while open */
public record ReportView(String person, String organisation, String reason, Instant reportedAt, Instant settledAt) {}
