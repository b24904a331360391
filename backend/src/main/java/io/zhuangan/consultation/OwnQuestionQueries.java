package io.zhuangan.consultation;

import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Questions of the own firm or association, and their answers once they are decided. */
@Reads
@Permit(Right.ASK_BUREAU)
public class OwnQuestionQueries {
    @Inject
    Questions questions;

    @Inject
    QuestionViews views;

    /** Open ones by the day they are due; answered ones, newest first. */
    public List<QuestionView> list(AccessScope scope, boolean open) {
        return views.list(scope, open, false);
    }

    public QuestionView one(AccessScope scope, UUID key) {
        return views.one(scope, key, false);
    }

    public List<TopicView> topics(AccessScope scope) {
        return questions.topics(scope);
    }
}
