package io.zhuangan.forum;

import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reading that members and the association have in common; each comes in by its own door. */
@ApplicationScoped
public class ForumReading {
    @Inject
    ForumPosts posts;

    @Inject
    ForumDesk desk;

    /** Pinned ones stand before the first piece. @param cursor of the piece before, or null */
    Page<PostView> topics(AccessScope scope, ForumFilter filter, String cursor, int limit) {
        ForumPosts.Mark after = mark(cursor);
        ForumPosts.Filter inside = new ForumPosts.Filter(filter.text(), filter.category(), filter.mine(), after);
        Page<PostView> page = Page.cut(
                posts.topics(scope, inside, desk.today(), limit + 1), limit, p -> p.activeAt() + "~" + p.key());
        if (after != null) return page;
        List<PostView> pinned = posts.pinned(scope, inside, desk.today());
        return new Page<>(Stream.concat(pinned.stream(), page.items().stream()).toList(), page.next());
    }

    private static ForumPosts.Mark mark(String cursor) {
        if (cursor == null || cursor.isBlank()) return null;
        String[] parts = cursor.split("~", -1);
        try {
            if (parts.length == 2) return new ForumPosts.Mark(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("cursor", e);
        }
        throw new IllegalArgumentException("cursor");
    }

    /** @param first number of the first comment, from 0 */
    ThreadView thread(AccessScope scope, UUID key, int first, int size) {
        ForumPosts.Found topic = desk.topic(scope, key);
        List<PostView> comments = posts.comments(scope, topic.topicId(), desk.today(), Math.max(first, 0), size + 1);
        Map<UUID, List<PostView.Before>> before = posts.revisions(scope, topic.topicId(), desk.today());
        boolean more = comments.size() > size;
        return new ThreadView(
                topic.view().with(before.getOrDefault(key, List.of())),
                comments.stream()
                        .limit(size)
                        .map(c -> c.with(before.getOrDefault(c.key(), List.of())))
                        .toList(),
                more ? Math.max(first, 0) + size : null);
    }
}
