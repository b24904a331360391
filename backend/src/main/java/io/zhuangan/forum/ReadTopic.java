package io.zhuangan.forum;

import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Marks a topic as read by the caller. Not audited: it concerns nobody else. */
@UseCase
@Permit(Right.READ_FORUM)
public class ReadTopic {
    @Inject
    ForumDesk desk;

    @Inject
    Clock clock;

    public void read(AccessScope scope, UUID key) {
        ForumPosts.Found topic = desk.topic(scope, key);
        desk.visit(scope, topic.associationId(), topic.topicId(), Time.now(clock));
    }
}
