package io.zhuangan.association.forum;

import io.zhuangan.forum.ForumDeskQueries;
import io.zhuangan.forum.ForumFilter;
import io.zhuangan.forum.PostView;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits in the association's forum, and its topics. */
@Named("forumDesk")
@RequestScoped
public class ForumDeskPage extends ForumListBase {
    @Inject
    ForumDeskQueries desk;

    private List<PostView> queue;

    @Override
    Page<PostView> topics(ForumFilter filter, String cursor, int limit) {
        return desk.topics(seat.scope(), filter, cursor, limit);
    }

    @Override
    String wide() {
        return "all";
    }

    public List<PostView> getQueue() {
        if (queue == null) queue = desk.queue(seat.scope());
        return queue;
    }
}
