package io.zhuangan.hiddenrisk.domain;

import io.zhuangan.hiddenrisk.RiskState;
import io.zhuangan.shared.AccessScope;
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

/** One thing that happened to a hidden risk: who brought it where, when, with which words. Never changed. */
@Entity
@Table(name = "hidden_risk_step")
@EntityListeners(TenantGuard.class)
public class HiddenRiskStep implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "risk_id")
    private long riskId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private RiskState to;

    @Column(name = "taken_at")
    private Instant at;

    @Column(name = "taken_by_name")
    private String by;

    private String words;

    protected HiddenRiskStep() {}

    public HiddenRiskStep(HiddenRisk risk, AccessScope by, String words, Instant now) {
        this.id = Ids.next();
        this.tenantId = risk.tenantId();
        this.riskId = risk.id();
        this.to = risk.state();
        this.at = now;
        this.by = by.personName();
        this.words = words;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public RiskState to() {
        return to;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    /** Null where nothing was said. */
    public String words() {
        return words;
    }
}
