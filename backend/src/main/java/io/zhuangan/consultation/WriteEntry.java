package io.zhuangan.consultation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.consultation.domain.AnswerEntries;
import io.zhuangan.consultation.domain.AnswerEntry;
import io.zhuangan.consultation.domain.AnswerRevision;
import io.zhuangan.consultation.domain.EntryRule;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The city writes what everybody may read: a first revision, of a question or of its own accord, or the next one. */
@UseCase
@Permit(Right.DECIDE_ANSWER)
public class WriteEntry {
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

    /**
     * What is written.
     *
     * @param entry key of the entry, or null for a new one
     * @param version of the entry as it was read
     * @param question a new one is made of, or null
     */
    public record Writing(UUID entry, long version, UUID question, EntryText text) {}

    /** @return key of the entry */
    public UUID write(AccessScope scope, Writing w) {
        EntryText text = EntryRule.sound(w.text(), LocalDate.now(clock));
        TopicView topic = questions.topics(scope).stream()
                .filter(t -> t.code().equals(text.topic()))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(ConsultationError.TOPIC_UNKNOWN));
        AnswerEntry entry = w.entry() == null ? new AnswerEntry(scope.tenantId()) : entries.get(scope, w.entry());
        if (w.entry() != null) entry.expectVersion(w.version());
        Optional<Questions.Asked> asked = w.entry() != null
                ? questions.toldIn(scope, entry.key())
                : Optional.ofNullable(w.question()).map(key -> questions.one(scope, key));
        asked.ifPresent(a -> asker.expectNobodyNamed(scope, a, text));
        boolean kept = w.entry() != null
                ? entries.latest(scope, entry).text().topic().equals(topic.code())
                : asked.isPresent() && asked.get().question().topic().equals(topic.code());
        if (topic.retired() && !kept) throw new RuleViolated(ConsultationError.TOPIC_RETIRED);
        if (w.entry() == null) {
            asked.ifPresent(a -> a.question().tellIn(entry.key()));
            entries.add(entry);
        }
        AnswerRevision revision = new AnswerRevision(entry, text, scope, Time.now(clock));
        entries.add(revision);
        audit.record(scope, "WRITE_ENTRY", "AnswerEntry", entry.key(), null, "revision " + revision.revision(), null);
        return entry.key();
    }
}
