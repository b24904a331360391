package io.zhuangan.consultation;

import java.time.LocalDate;
import java.util.UUID;

/** An answer that was public and is not any more, and why. */
public record PublicAnswerGone(UUID key, LocalDate on, String reason) {}
