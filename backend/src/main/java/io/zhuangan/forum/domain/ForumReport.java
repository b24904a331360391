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

/** A reader says that a post does not belong there; once a person. */
@Entity
@Table(name = "forum_report")
@EntityListeners(TenantGuard.class)
public class ForumReport implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "association_id")
    private long associationId;

    @Column(name = "post_id")
    private long postId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "person_name")
    private String personName;

    private String organisation;
    private String reason;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected ForumReport() {}

    public ForumReport(
            AccessScope by, String organisation, long associationId, long postId, String reason, Instant now) {
        id = Ids.next();
        tenantId = by.tenantId();
        this.associationId = associationId;
        this.postId = postId;
        personId = by.personId();
        personName = by.personName();
        this.organisation = organisation;
        this.reason = ForumLimits.reason(reason, ForumLimits.REASON);
        reportedAt = now;
    }

    public void settle(Instant now) {
        if (settledAt == null) settledAt = now;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return associationId;
    }

    public String personName() {
        return personName;
    }

    public String organisation() {
        return organisation;
    }

    public String reason() {
        return reason;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
