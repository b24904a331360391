package io.zhuangan.forum;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.forum.domain.ForumPost;
import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The association lets a topic be seen, or sends it back with a reason. */
@UseCase
@Permit(Right.MODERATE_FORUM)
public class DecideTopic {
    @Inject
    ForumPosts posts;

    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version that was read @param reason needed for sending back */
    public void decide(AccessScope scope, UUID key, long version, boolean publish, String reason) {
        ForumPost topic = posts.lockHere(scope, key);
        topic.expectVersion(version);
        if (publish) topic.publish(scope, Time.now(clock));
        else topic.sendBack(scope, reason, Time.now(clock));
        audit.record(scope, publish ? "PUBLISH_TOPIC" : "SEND_TOPIC_BACK", ForumDesk.SUBJECT, key, null, null, null);
        desk.tellAuthor(scope, topic, publish ? "forum.PUBLISHED" : "forum.RETURNED", topic.reason());
    }
}
