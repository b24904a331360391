package io.zhuangan.consultation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.consultation.domain.AnswerEntries;
import io.zhuangan.consultation.domain.AnswerEntry;
import io.zhuangan.consultation.domain.AnswerRevision;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A second person of the city puts the newest revision before everybody. */
@UseCase
@Permit(Right.DECIDE_ANSWER)
public class PublishEntry {
    @Inject
    AnswerEntries entries;

    @Inject
    Questions questions;

    @Inject
    AskerSearch asker;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version as it was read: what was read is what gets published */
    public void publish(AccessScope scope, UUID key, long version) {
        AnswerEntry entry = entries.get(scope, key);
        entry.expectVersion(version);
        AnswerRevision revision = entries.latest(scope, entry);
        // somebody may have joined the firm, or the firm been renamed, since it was written
        questions.toldIn(scope, key).ifPresent(a -> asker.expectNobodyNamed(scope, a, revision.text()));
        String before = "revision " + entry.published();
        entry.publish(revision, scope, LocalDate.now(clock));
        audit.record(scope, "PUBLISH_ENTRY", "AnswerEntry", key, before, "revision " + revision.revision(), null);
    }
}
