package io.zhuangan.consultation;

import io.zhuangan.consultation.domain.AnswerEntries;
import io.zhuangan.consultation.domain.AnswerEntry;
import io.zhuangan.consultation.domain.AnswerRevision;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the city tells everybody, for those who write and publish it. */
@Reads
@Permit(Right.DECIDE_ANSWER)
public class EntryQueries {
    @Inject
    AnswerEntries entries;

    @Inject
    Questions questions;

    @Inject
    QuestionViews views;

    /** Newest first. */
    public List<EntryView> all(AccessScope scope) {
        return entries.all(scope).stream().map(e -> view(scope, e)).toList();
    }

    public EntryView one(AccessScope scope, UUID key) {
        return view(scope, entries.get(scope, key));
    }

    /** The question that an entry is about to be made of. */
    public QuestionView source(AccessScope scope, UUID question) {
        return views.one(scope, question, true);
    }

    public List<TopicView> topics(AccessScope scope) {
        return questions.topics(scope);
    }

    private EntryView view(AccessScope scope, AnswerEntry e) {
        List<AnswerRevision> revisions = entries.revisions(scope, e);
        AnswerRevision latest = revisions.get(0);
        return new EntryView(
                e.key(),
                e.version(),
                e.state(),
                e.latest(),
                e.published(),
                e.publishedOn(),
                e.revisedOn(),
                e.publishedBy(),
                e.endedOn(),
                e.endReason(),
                e.endedBy(),
                e.replacedBy(),
                latest.writtenBy() == scope.personId(),
                latest.text(),
                revisions.stream()
                        .map(r -> new EntryView.Written(r.revision(), r.writtenByName(), r.writtenAt()))
                        .toList());
    }
}
