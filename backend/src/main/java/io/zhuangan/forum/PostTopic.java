package io.zhuangan.forum;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.forum.domain.ForumLimits;
import io.zhuangan.forum.domain.ForumPost;
import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A member opens a topic; the association looks at it before it is seen. */
@UseCase
@Permit(Right.WRITE_FORUM)
public class PostTopic {
    @Inject
    ForumPosts posts;

    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param association in whose forum; the firm belongs to it today */
    public UUID post(AccessScope scope, UUID association, PostText text) {
        TenantView within = desk.joined(scope, association);
        Instant now = Time.now(clock);
        ForumLimits.expectMoreTopics(posts.written(scope, true, now.minus(ForumLimits.TOPICS_IN)));
        ForumPost topic = ForumPost.topic(scope, scope.tenantName(), within.id(), text, now);
        posts.add(topic);
        desk.visit(scope, within.id(), topic.id(), now).takePart();
        audit.record(
                scope,
                "POST_TOPIC",
                ForumDesk.SUBJECT,
                topic.key(),
                null,
                Map.of("category", text.category().name()),
                null);
        desk.tellStaff(
                scope,
                within.id(),
                "forum.WAITING",
                desk.found(scope, topic.key()).view());
        return topic.key();
    }
}
