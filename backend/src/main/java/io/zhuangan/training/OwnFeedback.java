package io.zhuangan.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A feedback form as somebody sees it who was there.
 *
 * @param opens end of the session
 * @param given whether the caller answered; what, nobody knows
 */
public record OwnFeedback(
        UUID session,
        String title,
        int number,
        String association,
        List<String> questions,
        Instant opens,
        Instant closes,
        boolean given) {}
