package io.zhuangan.forum;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.forum.domain.ForumVisit;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A person wants no notices of comments on a topic, or wants them again. */
@UseCase
@Permit(Right.READ_FORUM)
public class MuteTopic {
    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void mute(AccessScope scope, UUID key, boolean on) {
        ForumPosts.Found topic = desk.topic(scope, key);
        ForumVisit visit = desk.visit(scope, topic.associationId(), topic.topicId(), Time.now(clock));
        if (visit.muted() == on) return;
        visit.mute(on);
        audit.record(scope, "MUTE_TOPIC", ForumDesk.SUBJECT, key, null, Map.of("muted", on), null);
    }
}
