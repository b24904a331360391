package io.zhuangan.consultation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.consultation.domain.ConsultationTopic;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.consultation.domain.TopicRule;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A topic that nothing was asked or published under leaves the list; one that is used can only be retired. */
@UseCase
@Permit(Right.DECIDE_ANSWER)
public class RemoveTopic {
    @Inject
    Questions questions;

    @Inject
    AuditLog audit;

    public void remove(AccessScope scope, UUID key, long version) {
        ConsultationTopic topic = questions.lockTopic(scope, key);
        topic.expectVersion(version);
        List<TopicLine> list = questions.topicLines(scope);
        TopicRule.mustBeUnused(list.stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(SaveTopic.SUBJECT, key)));
        TopicRule.mustLeaveOne(key, list);
        questions.remove(topic);
        audit.record(scope, "REMOVE_TOPIC", SaveTopic.SUBJECT, key, topic.text(), null, null);
    }
}
