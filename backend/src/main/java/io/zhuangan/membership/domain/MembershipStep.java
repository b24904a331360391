package io.zhuangan.membership.domain;

import io.zhuangan.membership.MembershipEvent;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A step in the story of a firm with an association; never changed. */
@Entity
@Table(name = "membership_step")
@EntityListeners(TenantGuard.class)
public class MembershipStep implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "application_id")
    private Long applicationId;

    @Enumerated(EnumType.STRING)
    private MembershipEvent event;

    @Column(name = "taken_at")
    private Instant at;

    @Column(name = "taken_by_name")
    private String by;

    private String words;

    protected MembershipStep() {}

    /** @param application the application it is a step of, or null */
    public MembershipStep(
            long association,
            long firm,
            MembershipApplication application,
            MembershipEvent event,
            String by,
            String words,
            Instant now) {
        this.id = Ids.next();
        this.tenantId = association;
        this.enterpriseId = firm;
        this.applicationId = application == null ? null : application.id();
        this.event = event;
        this.by = by;
        this.words = words == null || words.isBlank() ? null : words.strip();
        this.at = now;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    public MembershipEvent event() {
        return event;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String words() {
        return words;
    }
}
