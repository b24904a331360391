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

/** The author of a hidden post asks once that another person of the association looks at it. */
@UseCase
@Permit(Right.WRITE_FORUM)
public class AppealHiding {
    @Inject
    ForumPosts posts;

    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version that was read */
    public void appeal(AccessScope scope, UUID key, long version, String words) {
        ForumPost post = posts.lockOwn(scope, key, desk.today());
        post.expectVersion(version);
        post.appeal(words, Time.now(clock));
        audit.record(scope, "APPEAL_HIDING", ForumDesk.SUBJECT, key, null, null, null);
        desk.tellStaff(
                scope,
                post.associationId(),
                "forum.APPEALED",
                desk.found(scope, key).view());
    }
}
