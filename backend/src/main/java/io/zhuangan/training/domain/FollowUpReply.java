package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That somebody's follow-up questions were answered, by whom last and when. Its version tells two windows apart. */
@Entity
@Table(name = "follow_up_reply")
@EntityListeners(TenantGuard.class)
public class FollowUpReply implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "touched_by")
    private String touchedBy;

    protected FollowUpReply() {}

    public FollowUpReply(Enrolment place) {
        this.id = Ids.next();
        this.tenantId = place.tenantId();
        this.enterpriseId = place.enterpriseId();
        this.enrolmentId = place.id();
    }

    public void touch(String by, Instant now) {
        touchedAt = now;
        touchedBy = by;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUpReply that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
