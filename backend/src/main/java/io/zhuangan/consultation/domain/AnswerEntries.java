package io.zhuangan.consultation.domain;

import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.UUID;

/** What a city tells everybody, with all that was written of it. */
public interface AnswerEntries {
    void add(AnswerEntry entry);

    void add(AnswerRevision revision);

    AnswerEntry get(AccessScope city, UUID key);

    /** Newest first. */
    List<AnswerEntry> all(AccessScope city);

    /** Newest first. */
    List<AnswerRevision> revisions(AccessScope city, AnswerEntry entry);

    AnswerRevision latest(AccessScope city, AnswerEntry entry);
}
