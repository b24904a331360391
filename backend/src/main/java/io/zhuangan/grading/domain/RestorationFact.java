package io.zhuangan.grading.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A fact that rests on a decision that fell. */
@Entity
@Table(name = "restoration_fact")
@EntityListeners(TenantGuard.class)
public class RestorationFact implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "restoration_id")
    private long restorationId;

    @Column(name = "fact_uid")
    private UUID fact;

    protected RestorationFact() {}

    public RestorationFact(Restoration restoration, GradingFact fact) {
        this.id = Ids.next();
        this.tenantId = restoration.tenantId();
        this.restorationId = restoration.id();
        this.fact = fact.key();
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public UUID fact() {
        return fact;
    }
}
