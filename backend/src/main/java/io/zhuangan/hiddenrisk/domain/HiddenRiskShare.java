package io.zhuangan.hiddenrisk.domain;

import io.zhuangan.hiddenrisk.HiddenRiskError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The firm shows one entry to an association or to its bureau, until a day or until it takes that back. */
@Entity
@Table(name = "hidden_risk_share")
@EntityListeners(TenantGuard.class)
public class HiddenRiskShare implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "risk_id")
    private long riskId;

    @Column(name = "with_tenant_id")
    private long withTenantId;

    @Column(name = "with_uid")
    private UUID association;

    @Column(name = "with_name")
    private String withName;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "shared_by_name")
    private String sharedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected HiddenRiskShare() {}

    /**
     * Whom it is shown to.
     *
     * @param tenantId internal id of the association, or of the city whose bureaux they are
     * @param association its key, or null for the bureau
     */
    public record Reader(long tenantId, UUID association, String name) {}

    /** @param until last day, or null for until it is taken back */
    public HiddenRiskShare(
            HiddenRisk risk, AccessScope by, Reader reader, LocalDate until, LocalDate today, Instant now) {
        if (until != null && until.isBefore(today)) throw new RuleViolated(HiddenRiskError.SHARE_DAY_PAST, today);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = risk.tenantId();
        this.riskId = risk.id();
        this.withTenantId = reader.tenantId();
        this.association = reader.association();
        this.withName = reader.name();
        this.until = until;
        this.sharedAt = now;
        this.sharedBy = by.personName();
    }

    /** The firm takes it back; a second time changes nothing. */
    public void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    public boolean holds(LocalDate day) {
        return endedAt == null && (until == null || !until.isBefore(day));
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long withTenantId() {
        return withTenantId;
    }

    /** Null for the bureau. */
    public UUID association() {
        return association;
    }

    public String withName() {
        return withName;
    }

    public LocalDate until() {
        return until;
    }

    public Instant sharedAt() {
        return sharedAt;
    }

    public String sharedBy() {
        return sharedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
