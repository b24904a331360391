package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.PublicAnswer;
import io.zhuangan.consultation.PublicAnswerGone;
import io.zhuangan.consultation.PublicTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the public reads of answers, and nothing of who asked. */
public interface PublishedAnswers {
    /** Newest first; topic null for all, after null from the start. */
    List<PublicAnswer> newest(String topic, LocalDate after, UUID afterKey, int limit);

    Optional<PublicAnswer> one(UUID key);

    Optional<PublicAnswerGone> gone(UUID key);

    /** Topics that have answers in force, in the city's order. */
    List<PublicTopic> topics();
}
