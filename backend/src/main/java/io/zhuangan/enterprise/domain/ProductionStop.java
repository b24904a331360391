package io.zhuangan.enterprise.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A span without production. Measures Art. 9: one of more than six months keeps a firm out of the year. */
@Entity
@Table(name = "production_stop")
@EntityListeners(TenantGuard.class)
public class ProductionStop implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @Column(name = "resumed_on")
    private LocalDate resumedOn;

    protected ProductionStop() {}

    public ProductionStop(long tenantId, LocalDate stoppedOn, LocalDate resumedOn) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.stoppedOn = Objects.requireNonNull(stoppedOn);
        resume(resumedOn);
    }

    public void resume(LocalDate day) {
        if (day != null && !day.isAfter(stoppedOn)) throw new IllegalArgumentException("resumed before it stopped");
        resumedOn = day;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public LocalDate stoppedOn() {
        return stoppedOn;
    }

    public LocalDate resumedOn() {
        return resumedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductionStop that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
