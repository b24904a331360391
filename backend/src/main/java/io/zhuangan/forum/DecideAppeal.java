package io.zhuangan.forum;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.forum.domain.ForumPost;
import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Another person than who hid a post decides its author's appeal. */
@UseCase
@Permit(Right.MODERATE_FORUM)
public class DecideAppeal {
    @Inject
    ForumPosts posts;

    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    /** @param version that was read */
    public void decide(AccessScope scope, UUID key, long version, boolean restore, String reason) {
        ForumPost post = posts.lockHere(scope, key);
        post.expectVersion(version);
        post.decideAppeal(scope, restore, reason);
        audit.record(scope, restore ? "RESTORE_POST" : "UPHOLD_HIDING", ForumDesk.SUBJECT, key, null, null, null);
        desk.tellAuthor(scope, post, restore ? "forum.RESTORED" : "forum.UPHELD", reason.strip());
    }
}
