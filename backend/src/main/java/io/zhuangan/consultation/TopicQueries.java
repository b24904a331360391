package io.zhuangan.consultation;

import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The city's list of topics with what was asked and published under each. */
@Reads
@Permit(Right.DECIDE_ANSWER)
public class TopicQueries {
    @Inject
    Questions questions;

    public List<TopicLine> all(AccessScope scope) {
        return questions.topicLines(scope);
    }

    public TopicLine one(AccessScope scope, UUID key) {
        return all(scope).stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("ConsultationTopic", key));
    }
}
