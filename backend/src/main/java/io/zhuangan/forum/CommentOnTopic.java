package io.zhuangan.forum;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.forum.domain.ForumPost;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** A member comments on a topic; seen at once, under name and firm. */
@UseCase
@Permit(Right.WRITE_FORUM)
public class CommentOnTopic {
    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    /** @return the comment */
    public UUID comment(AccessScope scope, UUID topic, String body) {
        ForumPost comment = desk.comment(scope, topic, body);
        audit.record(
                scope,
                "COMMENT_ON_TOPIC",
                ForumDesk.SUBJECT,
                comment.key(),
                null,
                Map.of("topic", topic.toString()),
                null);
        return comment.key();
    }
}
