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
import java.util.UUID;

/** A place of the firm: its code on the wall opens a report that knows where it is. */
@Entity
@Table(name = "hidden_risk_place")
@EntityListeners(TenantGuard.class)
public class HiddenRiskPlace implements TenantOwned {
    private static final int LONGEST = 100;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    private String name;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected HiddenRiskPlace() {}

    public HiddenRiskPlace(AccessScope firm, String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new RuleViolated(HiddenRiskError.WHERE_MISSING, LONGEST);
        }
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = firm.tenantId();
        this.name = stripped;
    }

    /** Its code leads nowhere any more; reports of it keep its name. */
    public void retire(Instant now) {
        if (retiredAt == null) retiredAt = now;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public String name() {
        return name;
    }
}
