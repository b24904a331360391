package io.zhuangan.consultation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.consultation.domain.ConsultationTopic;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.consultation.domain.TopicRule;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The city adds a topic to its list or words one anew. Other days count for questions asked from then on, and for open ones
 * when the legal calendar changes.
 */
@UseCase
@Permit(Right.DECIDE_ANSWER)
public class SaveTopic {
    static final String SUBJECT = "ConsultationTopic";

    @Inject
    Questions questions;

    @Inject
    AuditLog audit;

    /**
     * @param key of the topic, or null for a new one
     * @param version as it was read; of no matter for a new one
     */
    public UUID save(AccessScope scope, UUID key, long version, TopicText typed) {
        ConsultationTopic topic = key == null ? null : questions.lockTopic(scope, key);
        if (topic != null) topic.expectVersion(version);
        List<TopicLine> list = questions.topicLines(scope);
        TopicText text = TopicRule.sound(typed, key, list);
        TopicText before = topic == null ? null : topic.text();
        if (topic == null) {
            topic = new ConsultationTopic(scope.tenantId(), last(scope) + 1, text);
            questions.add(topic);
        } else {
            topic.word(text);
        }
        audit.record(scope, "SAVE_TOPIC", SUBJECT, topic.key(), before, text, null);
        return topic.key();
    }

    /** Topics that were removed leave gaps, so it is not their number. */
    private int last(AccessScope scope) {
        return questions.lockTopics(scope).stream()
                .mapToInt(ConsultationTopic::position)
                .max()
                .orElse(0);
    }
}
