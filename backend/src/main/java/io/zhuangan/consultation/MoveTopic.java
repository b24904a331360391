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

/** A topic goes one place up or down in the city's list, which is the order in which firms and the public see it. */
@UseCase
@Permit(Right.DECIDE_ANSWER)
public class MoveTopic {
    @Inject
    Questions questions;

    @Inject
    AuditLog audit;

    /** @param up towards the beginning; at the end of its way a topic stays where it is */
    public void move(AccessScope scope, UUID key, long version, boolean up) {
        List<ConsultationTopic> list = questions.lockTopics(scope);
        ConsultationTopic topic = list.stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(SaveTopic.SUBJECT, key));
        topic.expectVersion(version);
        List<ConsultationTopic> moved = TopicRule.moved(list, topic, up);
        if (moved.equals(list)) return;
        for (int place = 0; place < moved.size(); place++) moved.get(place).place(place + 1);
        audit.record(
                scope, "MOVE_TOPIC", SaveTopic.SUBJECT, key, list.indexOf(topic) + 1, moved.indexOf(topic) + 1, null);
    }
}
