package io.zhuangan.association.forum;

import io.zhuangan.association.Seat;
import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.ForumQueries;
import io.zhuangan.forum.PostText;
import io.zhuangan.forum.PostTopic;
import io.zhuangan.tenancy.TenantView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A new topic. */
@Named("forumWrite")
@ViewScoped
public class ForumWritePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    ForumQueries forum;

    @Inject
    PostTopic postTopic;

    private UUID association;
    private ForumCategory category = ForumCategory.REGULATION;
    private String subject;
    private String body;
    private transient List<TenantView> associations;

    public void load() {
        getAssociations();
    }

    public String post() {
        UUID made = postTopic.post(seat.scope(), association, new PostText(category, subject, body));
        return "/zone/forum-topic.xhtml?faces-redirect=true&topic=" + made + "&done=posted";
    }

    public List<TenantView> getAssociations() {
        if (associations == null) associations = forum.associations(seat.scope());
        return associations;
    }

    public ForumCategory[] getCategories() {
        return ForumCategory.values();
    }

    public UUID getAssociation() {
        return association;
    }

    public void setAssociation(UUID association) {
        this.association = association;
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
}
