package io.zhuangan.bulletin;

import java.util.UUID;

/** One answer as the firm types it; both may be missing in a draft. */
public record GivenAnswer(UUID question, CheckAnswer answer, String words) {}
