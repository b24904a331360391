package io.zhuangan.association.forum;

import io.zhuangan.forum.ForumFilter;
import io.zhuangan.forum.ForumQueries;
import io.zhuangan.forum.PostView;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Topics of the forums of the firm's associations, the latest first. */
@Named("forumList")
@RequestScoped
public class ForumListPage extends ForumListBase {
    @Inject
    ForumQueries forum;

    @Override
    Page<PostView> topics(ForumFilter filter, String cursor, int limit) {
        return forum.topics(seat.scope(), filter, cursor, limit);
    }

    @Override
    String wide() {
        return "mine";
    }
}
