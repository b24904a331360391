package io.zhuangan.forum;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.forum.domain.ForumPost;
import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.forum.domain.ForumRevision;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** An author changes a post. What a published one said before stays readable, and the association looks at the change. */
@UseCase
@Permit(Right.WRITE_FORUM)
public class EditPost {
    @Inject
    ForumPosts posts;

    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version that was read */
    public void edit(AccessScope scope, UUID key, long version, PostText text) {
        ForumPost post = posts.lockOwn(scope, key, desk.today());
        post.expectVersion(version);
        PostState was = post.state();
        ForumRevision before = post.edit(text, Time.now(clock));
        if (before != null) posts.add(before);
        audit.record(scope, "EDIT_POST", ForumDesk.SUBJECT, key, null, null, null);
        if (was == PostState.RETURNED) {
            desk.tellStaff(
                    scope,
                    post.associationId(),
                    "forum.WAITING",
                    desk.found(scope, key).view());
        }
    }
}
