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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A topic takes no new questions any more, or takes them again. What was asked and published under it stays there. */
@UseCase
@Permit(Right.DECIDE_ANSWER)
public class RetireTopic {
    @Inject
    Questions questions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param retired whether it takes no new questions from now on; asked for twice it stays as it is */
    public void retire(AccessScope scope, UUID key, long version, boolean retired) {
        ConsultationTopic topic = questions.lockTopic(scope, key);
        topic.expectVersion(version);
        if (retired == (topic.retiredOn() != null)) return;
        if (retired) TopicRule.mustLeaveOne(key, questions.topicLines(scope));
        LocalDate before = topic.retiredOn();
        topic.retire(retired ? LocalDate.now(clock) : null);
        audit.record(
                scope,
                retired ? "RETIRE_TOPIC" : "RESUME_TOPIC",
                SaveTopic.SUBJECT,
                key,
                before,
                topic.retiredOn(),
                null);
    }
}
