package io.zhuangan.association.forum;

import io.zhuangan.association.Seat;
import io.zhuangan.forum.AppealHiding;
import io.zhuangan.forum.DeletePost;
import io.zhuangan.forum.EditPost;
import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.ForumQueries;
import io.zhuangan.forum.PostText;
import io.zhuangan.forum.PostView;
import io.zhuangan.forum.ReportPost;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One post: its author changes or deletes it or appeals against hiding; another reader reports it. */
@Named("forumPost")
@ViewScoped
public class ForumPostPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    ForumQueries forum;

    @Inject
    EditPost editPost;

    @Inject
    DeletePost deletePost;

    @Inject
    AppealHiding appealHiding;

    @Inject
    ReportPost reportPost;

    private UUID key;
    private ForumCategory category;
    private String subject;
    private String body;
    private String appeal;
    private String reason;
    private PostView shown;

    public void load() {
        shown = forum.post(seat.scope(), key);
        category = shown.category();
        subject = shown.subject();
        body = shown.body();
    }

    public String edit() {
        editPost.edit(seat.scope(), key, shown.version(), new PostText(category, subject, body));
        return topic("edited");
    }

    public String delete() {
        deletePost.delete(seat.scope(), key, shown.version());
        return topic("deleted");
    }

    public String appeal() {
        appealHiding.appeal(seat.scope(), key, shown.version(), appeal);
        return topic("appealed");
    }

    public String report() {
        reportPost.report(seat.scope(), key, reason);
        return topic("reported");
    }

    private String topic(String what) {
        return "/zone/forum-topic.xhtml?faces-redirect=true&topic=" + getTopic() + "&done=" + what;
    }

    public UUID getTopic() {
        return shown.topic() == null ? key : shown.topic();
    }

    public ForumCategory[] getCategories() {
        return ForumCategory.values();
    }

    public PostView getShown() {
        return shown;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public ForumCategory getCategory() {
        return category;
    }

    public void setCategory(ForumCategory category) {
        this.category = category;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getAppeal() {
        return appeal;
    }

    public void setAppeal(String appeal) {
        this.appeal = appeal;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
