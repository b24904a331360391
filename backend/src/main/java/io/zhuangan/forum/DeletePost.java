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

/** An author takes a post's text away, also what it said before; the place stays so that answers keep their sense. */
@UseCase
@Permit(Right.WRITE_FORUM)
public class DeletePost {
    @Inject
    ForumPosts posts;

    @Inject
    ForumDesk desk;

    @Inject
    AuditLog audit;

    /** @param version that was read */
    public void delete(AccessScope scope, UUID key, long version) {
        ForumPost post = posts.lockOwn(scope, key, desk.today());
        post.expectVersion(version);
        post.delete();
        posts.forgetRevisions(scope, post);
        audit.record(scope, "DELETE_POST", ForumDesk.SUBJECT, key, null, null, null);
    }
}
