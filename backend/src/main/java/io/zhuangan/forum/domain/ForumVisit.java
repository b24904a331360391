package io.zhuangan.forum.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person's own marks on a topic: when it was last read, and whether notices of comments are wanted. */
@Entity
@Table(name = "forum_visit")
@EntityListeners(TenantGuard.class)
public class ForumVisit implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "association_id")
    private long associationId;

    @Column(name = "topic_id")
    private long topicId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "takes_part")
    private boolean takesPart;

    private boolean told;
    private boolean muted;

    protected ForumVisit() {}

    public ForumVisit(AccessScope by, long associationId, long topicId, Instant now) {
        id = Ids.next();
        tenantId = by.tenantId();
        this.associationId = associationId;
        this.topicId = topicId;
        personId = by.personId();
        seenAt = now;
    }

    public void seen(Instant now) {
        seenAt = now;
        told = false;
    }

    /** Wrote something there: is told of what others say. */
    public void takePart() {
        takesPart = true;
    }

    public void mute(boolean on) {
        muted = on;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return associationId;
    }

    public boolean muted() {
        return muted;
    }
}
