package io.zhuangan.forum.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a post said until its author changed it. */
@Entity
@Table(name = "forum_revision")
@EntityListeners(TenantGuard.class)
public class ForumRevision implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "post_id")
    private long postId;

    private String subject;
    private String body;
    private Instant until;

    protected ForumRevision() {}

    ForumRevision(ForumPost post, Instant now) {
        id = Ids.next();
        tenantId = post.tenantId();
        postId = post.id();
        subject = post.subject();
        body = post.body();
        until = now;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public String body() {
        return body;
    }
}
