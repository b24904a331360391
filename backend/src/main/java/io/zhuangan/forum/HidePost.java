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
import java.time.Instant;
import java.util.UUID;

/** The association hides a post with a reason that its author reads; reports on it are settled by that. */
@UseCase
@Permit(Right.MODERATE_FORUM)
public class HidePost {
    @Inject
    ForumPosts posts;

    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version that was read */
    public void hide(AccessScope scope, UUID key, long version, String reason) {
        ForumPost post = posts.lockHere(scope, key);
        post.expectVersion(version);
        Instant now = Time.now(clock);
        post.hide(scope, reason, now);
        posts.openReports(scope, post.id()).forEach(report -> report.settle(now));
        audit.record(scope, "HIDE_POST", ForumDesk.SUBJECT, key, null, null, null);
        desk.tellAuthor(scope, post, "forum.HIDDEN", post.reason());
    }
}
