package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.DatePrecision;
import io.zhuangan.showcase.FactKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** One fact of a cluster. None without a source and a day. */
@Entity
@Table(name = "cluster_fact")
@EntityListeners(TenantGuard.class)
public class ClusterFact implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cluster_id")
    private Cluster cluster;

    private int position;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private String label;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "value_text")
    private String value;

    @Column(name = "value_text_en")
    private String valueEn;

    private String unit;

    @Column(name = "unit_en")
    private String unitEn;

    private String source;

    @Column(name = "source_en")
    private String sourceEn;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "dated_to")
    private DatePrecision datedTo;

    protected ClusterFact() {}

    public ClusterFact(
            FactKind kind,
            String label,
            String labelEn,
            String source,
            String sourceEn,
            LocalDate on,
            DatePrecision to) {
        if (source.isBlank() || sourceEn.isBlank()) throw new IllegalArgumentException("a fact has a source");
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.kind = kind;
        this.label = label;
        this.labelEn = labelEn;
        this.source = source;
        this.sourceEn = sourceEn;
        this.datedOn = Objects.requireNonNull(on, "a fact has a day");
        this.datedTo = Objects.requireNonNull(to);
    }

    /** The number of a {@link FactKind#FIGURE}. */
    public ClusterFact counting(String number, String numberEn, String inUnit, String inUnitEn) {
        value = number;
        valueEn = numberEn;
        unit = inUnit;
        unitEn = inUnitEn;
        return this;
    }

    void belongTo(Cluster owner, int place) {
        cluster = owner;
        tenantId = owner.tenantId();
        position = place;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public String label() {
        return label;
    }

    public String source() {
        return source;
    }

    public LocalDate datedOn() {
        return datedOn;
    }
}
