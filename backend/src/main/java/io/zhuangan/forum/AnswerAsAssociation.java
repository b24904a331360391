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

/** The association comments on a topic of its forum, under the name of its staff. */
@UseCase
@Permit(Right.MODERATE_FORUM)
public class AnswerAsAssociation {
    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    /** @return the comment */
    public UUID comment(AccessScope scope, UUID topic, String body) {
        ForumPost comment = desk.comment(scope, topic, body);
        audit.record(
                scope,
                "ANSWER_IN_FORUM",
                ForumDesk.SUBJECT,
                comment.key(),
                null,
                Map.of("topic", topic.toString()),
                null);
        return comment.key();
    }
}
