package io.zhuangan.forum;

import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** An association's own forum, for its staff: what waits, everything in any state, and who reported what. */
@Reads
@Permit(Right.MODERATE_FORUM)
public class ForumDeskQueries {
    @Inject
    ForumReading reading;

    @Inject
    ForumDesk desk;

    @Inject
    ForumPosts posts;

    /** Topics that wait, changes, reports and appeals; the oldest first, at most 200. */
    public List<PostView> queue(AccessScope scope) {
        return posts.queue(scope);
    }

    public Page<PostView> topics(AccessScope scope, ForumFilter filter, String cursor, int limit) {
        return reading.topics(scope, filter, cursor, limit);
    }

    /** A topic or a comment of the own forum. */
    public PostView post(AccessScope scope, UUID key) {
        return desk.found(scope, key).view();
    }

    public ThreadView thread(AccessScope scope, UUID topic, int first, int size) {
        return reading.thread(scope, topic, first, size);
    }

    public List<ReportView> reports(AccessScope scope, UUID post) {
        desk.found(scope, post);
        return posts.reports(scope, post);
    }
}
