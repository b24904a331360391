package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.AnswerFigures;
import io.zhuangan.shared.AccessScope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a city tells everybody, with all that was written of it. */
public interface AnswerEntries {
    void add(AnswerEntry entry);

    void add(AnswerRevision revision);

    AnswerEntry get(AccessScope city, UUID key);

    /** Newest first. */
    List<AnswerEntry> all(AccessScope city);

    /**
     * Answers of the caller's city that were first published in a span of days and stand now, newest first; also a
     * district of the city may count them.
     */
    List<AnswerFigures.Issued> standing(AccessScope scope, LocalDate from, LocalDate to);

    /** Newest first. */
    List<AnswerRevision> revisions(AccessScope city, AnswerEntry entry);

    AnswerRevision latest(AccessScope city, AnswerEntry entry);
}
