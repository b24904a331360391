package io.zhuangan.consultation;

import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Questions of the firms and associations within a bureau's reach: who waits, who is late, what was answered. */
@Reads
@Permit(Right.PROPOSE_ANSWER)
public class AnswerDeskQueries {
    @Inject
    Questions questions;

    @Inject
    QuestionViews views;

    /** Open ones by the day they are due, the late ones first; answered ones, newest first. */
    public List<QuestionView> list(AccessScope scope, boolean open) {
        return views.list(scope, open, true);
    }

    public QuestionView one(AccessScope scope, UUID key) {
        return views.one(scope, key, true);
    }

    public List<TopicView> topics(AccessScope scope) {
        return questions.topics(scope);
    }
}
