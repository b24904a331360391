package io.zhuangan.contract.domain;

import io.zhuangan.contract.ContractError;
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

/** A firm says that it uses an edition, from a day on; its association reads it. */
@Entity
@Table(name = "contract_adoption")
@EntityListeners(TenantGuard.class)
public class ContractAdoption implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "association_id")
    private long associationId;

    @jakarta.persistence.Version
    private long version;

    @Column(name = "edition_id")
    private long editionId;

    private LocalDate since;

    @Column(name = "declared_by_name")
    private String declaredByName;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by_name")
    private String endedByName;

    protected ContractAdoption() {}

    /** @param since today or a day before: what is planned is not used yet */
    public ContractAdoption(
            AccessScope firm, long associationId, long editionId, LocalDate since, Instant now, LocalDate today) {
        if (since == null || since.isAfter(today)) throw new RuleViolated(ContractError.ADOPTION_DAY_WRONG, today);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = firm.tenantId();
        this.associationId = associationId;
        this.editionId = editionId;
        this.since = since;
        this.declaredByName = firm.personName();
        this.declaredAt = now;
    }

    /** @param on the last day it is used */
    public void end(AccessScope by, LocalDate on, LocalDate today) {
        if (endedOn != null) throw new RuleViolated(ContractError.ADOPTION_ENDED);
        if (on == null || on.isBefore(since) || on.isAfter(today)) {
            throw new RuleViolated(ContractError.ADOPTION_END_WRONG, since, today);
        }
        endedOn = on;
        endedByName = by.personName();
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
        return associationId;
    }

    public long editionId() {
        return editionId;
    }

    public LocalDate since() {
        return since;
    }

    public String declaredByName() {
        return declaredByName;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}
