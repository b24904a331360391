package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What an inspection found about one clause at a firm. A statistic's raw material: no grade rests on it. */
@Entity
@Table(name = "clause_finding")
@EntityListeners(TenantGuard.class)
public class ClauseFinding implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "clause_id")
    private long clauseId;

    @Column(name = "inspected_on")
    private LocalDate inspectedOn;

    private boolean defect;
    private String source;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected ClauseFinding() {}

    public ClauseFinding(long enterpriseId, long clauseId, LocalDate inspectedOn) {
        this.id = Ids.next();
        this.tenantId = enterpriseId;
        this.clauseId = clauseId;
        this.inspectedOn = Objects.requireNonNull(inspectedOn);
    }

    /** Writes down what was found, or corrects it. */
    public void say(boolean found, String from, AccessScope by, Instant now) {
        defect = found;
        source = from == null ? "" : from;
        enteredAt = now;
        enteredBy = by.personName();
    }

    public boolean says(boolean found, String from) {
        return defect == found && source.equals(from == null ? "" : from);
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long clauseId() {
        return clauseId;
    }

    public LocalDate inspectedOn() {
        return inspectedOn;
    }

    /** To see whether somebody corrected it since. */
    public Instant enteredAt() {
        return enteredAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClauseFinding that
                && tenantId == that.tenantId
                && clauseId == that.clauseId
                && Objects.equals(inspectedOn, that.inspectedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenantId, clauseId, inspectedOn);
    }
}
