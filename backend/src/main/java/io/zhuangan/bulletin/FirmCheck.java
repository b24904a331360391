package io.zhuangan.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The self-check of one firm, for who may read it. */
public record FirmCheck(
        BulletinView bulletin,
        UUID firm,
        String name,
        String submittedBy,
        Instant submittedAt,
        List<OwnBulletin.Answer> answers) {
    public FirmCheck {
        answers = List.copyOf(answers);
    }
}
