package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.NewCall;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** What a jury scores, and how much of 100 it counts. */
@Entity
@Table(name = "case_criterion")
@EntityListeners(TenantGuard.class)
public class CaseCriterion implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "call_id")
    private CaseCall call;

    private int position;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private BigDecimal weight;

    protected CaseCriterion() {}

    CaseCriterion(CaseCall call, int position, NewCall.Criterion c) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = call.tenantId();
        this.call = call;
        this.position = position;
        this.name = c.name().strip();
        this.nameEn =
                c.nameEn() == null || c.nameEn().isBlank() ? name : c.nameEn().strip();
        this.weight = c.weight();
    }

    @Override
    public long tenantId() {
        return tenantId;
    }
}
