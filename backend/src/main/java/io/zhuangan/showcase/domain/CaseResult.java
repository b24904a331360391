package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.CaseResultView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A result in figures: one measure before and after. */
@Entity
@Table(name = "case_result")
@EntityListeners(TenantGuard.class)
public class CaseResult implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private CaseRevision revision;

    private int position;
    private String label;

    @Column(name = "label_en")
    private String labelEn;

    private String unit;

    @Column(name = "unit_en")
    private String unitEn;

    @Column(name = "before_value")
    private BigDecimal before;

    @Column(name = "after_value")
    private BigDecimal after;

    protected CaseResult() {}

    CaseResult(CaseRevision revision, int position, CaseResultView r) {
        if (r.before().signum() < 0 || r.after().signum() < 0) throw new IllegalArgumentException("measures count up");
        Lengths.atMost(r.label(), 100, "showcase", "edit.results.label");
        Lengths.atMost(r.labelEn(), 100, "showcase", "edit.results.label.en");
        Lengths.atMost(r.unit(), 40, "showcase", "edit.results.unit");
        Lengths.atMost(r.unitEn(), 40, "showcase", "edit.results.unit.en");
        this.id = Ids.next();
        this.tenantId = revision.tenantId();
        this.revision = revision;
        this.position = position;
        this.label = r.label();
        this.labelEn = r.labelEn() == null ? "" : r.labelEn();
        this.unit = r.unit() == null ? "" : r.unit();
        this.unitEn = r.unitEn() == null ? "" : r.unitEn();
        this.before = r.before();
        this.after = r.after();
    }

    CaseResultView view() {
        return new CaseResultView(label, labelEn, unit, unitEn, before, after);
    }

    @Override
    public long tenantId() {
        return tenantId;
    }
}
