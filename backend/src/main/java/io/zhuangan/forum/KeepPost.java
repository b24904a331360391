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

/** The association has looked at reports or at a change, and the post stays. */
@UseCase
@Permit(Right.MODERATE_FORUM)
public class KeepPost {
    @Inject
    ForumPosts posts;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version that was read */
    public void keep(AccessScope scope, UUID key, long version) {
        ForumPost post = posts.lockHere(scope, key);
        post.expectVersion(version);
        post.lookedAt();
        Instant now = Time.now(clock);
        posts.openReports(scope, post.id()).forEach(report -> report.settle(now));
        audit.record(scope, "KEEP_POST", ForumDesk.SUBJECT, key, null, null, null);
    }
}
