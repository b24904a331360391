package io.zhuangan.forum;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.forum.domain.ForumPost;
import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The association pins a topic above the others, or closes it to comments. */
@UseCase
@Permit(Right.MODERATE_FORUM)
public class ArrangeTopic {
    @Inject
    ForumPosts posts;

    @Inject
    AuditLog audit;

    /** @param version that was read */
    public void arrange(AccessScope scope, UUID key, long version, boolean pinned, boolean closed) {
        ForumPost topic = posts.lockHere(scope, key);
        topic.expectVersion(version);
        topic.arrange(pinned, closed, posts.pinnedCount(scope));
        audit.record(
                scope, "ARRANGE_TOPIC", ForumDesk.SUBJECT, key, null, Map.of("pinned", pinned, "closed", closed), null);
    }
}
