package io.zhuangan.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment as its association or its author sees it.
 *
 * @param clause key of the clause, or null for the whole
 * @param number of the clause in the text as it stands now; 0 for the whole or a clause that is gone
 * @param tenant who says it
 */
public record CommentView(
        UUID key,
        String clause,
        int number,
        String words,
        String author,
        String tenant,
        String tenantEn,
        Instant writtenAt,
        CommentOutcome outcome,
        String answer,
        String answeredBy,
        Instant answeredAt) {}
