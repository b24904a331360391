package io.zhuangan.association.forum;

import io.zhuangan.association.Seat;
import io.zhuangan.forum.CommentOnTopic;
import io.zhuangan.forum.ForumQueries;
import io.zhuangan.forum.MuteTopic;
import io.zhuangan.forum.PostState;
import io.zhuangan.forum.ReadTopic;
import io.zhuangan.forum.ThreadView;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** A topic with its comments, for a member; opening it marks it as read. */
@Named("forumTopic")
@ViewScoped
public class ForumTopicPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PIECE = 50;
    private static final Set<String> DONE =
            Set.of("posted", "edited", "said", "deleted", "reported", "appealed", "muted", "unmuted");

    @Inject
    Seat seat;

    @Inject
    ForumQueries forum;

    @Inject
    ReadTopic readTopic;

    @Inject
    CommentOnTopic commentOnTopic;

    @Inject
    MuteTopic muteTopic;

    private UUID key;
    private int from;
    private String done;
    private String words;
    private ThreadView shown;

    public void load() {
        shown = forum.thread(seat.scope(), key, from, PIECE);
        readTopic.read(seat.scope(), key);
    }

    public String say() {
        commentOnTopic.comment(seat.scope(), key, words);
        return here("said", shown.next() == null ? from : shown.next());
    }

    public String mute() {
        muteTopic.mute(seat.scope(), key, !shown.topic().muted());
        return here(shown.topic().muted() ? "unmuted" : "muted", from);
    }

    private String here(String what, int first) {
        return "/zone/forum-topic.xhtml?faces-redirect=true&topic=" + key + "&done=" + what
                + (first == 0 ? "" : "&from=" + first);
    }

    public boolean isMayWrite() {
        return seat.scope().may(Right.WRITE_FORUM)
                && shown.topic().state() == PostState.PUBLISHED
                && !shown.topic().closed();
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
    }

    public ThreadView getShown() {
        return shown;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
