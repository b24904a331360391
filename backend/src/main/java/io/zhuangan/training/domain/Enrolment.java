package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.EnrolmentState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A person's place in a session: seated, in line with a ticket, or withdrawn. Seen by two tenants, the association
 * and the firm. Whoever comes back after withdrawing draws a new ticket at the end of the line.
 */
@Entity
@Table(name = "enrolment")
@EntityListeners(TenantGuard.class)
public class Enrolment implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "person_uid")
    private UUID personKey;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_post")
    private String personPost;

    @Column(name = "enterprise_name")
    private String enterpriseName;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private long ticket;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "enrolled_by")
    private String enrolledBy;

    @Column(name = "seated_at")
    private Instant seatedAt;

    private boolean promoted;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Enrolment() {}

    public Enrolment(
            long associationId,
            long sessionId,
            long enterpriseId,
            String enterpriseName,
            long personId,
            UUID personKey,
            String personName,
            String personPost) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = associationId;
        this.sessionId = sessionId;
        this.enterpriseId = enterpriseId;
        this.enterpriseName = enterpriseName;
        this.personId = personId;
        this.personKey = personKey;
        this.personName = personName;
        this.personPost = personPost == null ? "" : personPost;
        this.state = EnrolmentState.WITHDRAWN;
    }

    /** Takes the place that the ledger gave. */
    public void enter(EnrolmentState place, long newTicket, String by, Instant now) {
        state = place;
        ticket = newTicket;
        enrolledAt = now;
        enrolledBy = by;
        seatedAt = place == EnrolmentState.SEATED ? now : null;
        promoted = false;
        withdrawnAt = null;
    }

    public void withdraw(Instant now) {
        state = EnrolmentState.WITHDRAWN;
        withdrawnAt = now;
    }

    public boolean active() {
        return state != EnrolmentState.WITHDRAWN;
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    public long enterpriseId() {
        return enterpriseId;
    }

    public long sessionId() {
        return sessionId;
    }

    public long personId() {
        return personId;
    }

    public UUID personKey() {
        return personKey;
    }

    public String personName() {
        return personName;
    }

    public String personPost() {
        return personPost;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public EnrolmentState state() {
        return state;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public String enrolledBy() {
        return enrolledBy;
    }

    public long ticket() {
        return ticket;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enrolment that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
