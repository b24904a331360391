package io.zhuangan.membership.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody of the association looked at what a consent shows; the firm reads who and when. */
@Entity
@Table(name = "membership_look")
@EntityListeners(TenantGuard.class)
public class MembershipLook implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "association_id")
    private long associationId;

    @Column(name = "consent_id")
    private long consentId;

    @Column(name = "looked_at")
    private Instant at;

    @Column(name = "looked_by_name")
    private String by;

    protected MembershipLook() {}

    public MembershipLook(MembershipConsent consent, String by, Instant now) {
        this.id = Ids.next();
        this.tenantId = consent.tenantId();
        this.associationId = consent.counterpartId();
        this.consentId = consent.id();
        this.at = now;
        this.by = by;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return associationId;
    }

    public long consentId() {
        return consentId;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }
}
