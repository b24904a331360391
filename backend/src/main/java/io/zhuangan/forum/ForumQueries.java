package io.zhuangan.forum;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The forums of a firm's associations, for its people. */
@Reads
@Permit(Right.READ_FORUM)
public class ForumQueries {
    @Inject
    ForumReading reading;

    @Inject
    ForumDesk desk;

    /** The latest first, pinned ones before. */
    public Page<PostView> topics(AccessScope scope, ForumFilter filter, String cursor, int limit) {
        ForumDesk.expectFirm(scope);
        return reading.topics(scope, filter, cursor, limit);
    }

    public ThreadView thread(AccessScope scope, UUID topic, int first, int size) {
        ForumDesk.expectFirm(scope);
        return reading.thread(scope, topic, first, size);
    }

    /** A topic or comment that the caller may read. */
    public PostView post(AccessScope scope, UUID key) {
        ForumDesk.expectFirm(scope);
        return desk.found(scope, key).view();
    }

    /** Associations the firm belongs to today: where its people can write. */
    public List<TenantView> associations(AccessScope scope) {
        return desk.joined(scope);
    }
}
