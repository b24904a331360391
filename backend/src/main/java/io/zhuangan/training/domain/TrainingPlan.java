package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.TrainingError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * 公益培训年度计划 (plan task 6): one per association and year. What it says stands in {@link TrainingPlanVersion}s:
 * drafted, filed with the city bureau, returned or accepted; a change after that is a further version that takes the
 * same way. Each step touches this row, so that two people at one plan are told of each other.
 */
@Entity
@Table(name = "training_plan")
@EntityListeners(TenantGuard.class)
public class TrainingPlan implements TenantOwned {
    /** Years around today for which a plan can be made. */
    private static final int AHEAD = 1;

    private static final int BACK = 2;

    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "plan_year")
    private int year;

    private int latest;

    @Column(name = "in_force")
    private Integer inForce;

    /** Grows with each step, so that every step is a change of this row, whoever takes it at whatever moment. */
    private int edits;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "touched_by")
    private String touchedBy;

    protected TrainingPlan() {}

    public TrainingPlan(long tenantId, int year, int thisYear, String by, Instant now) {
        if (year < thisYear - BACK || year > thisYear + AHEAD) {
            throw new RuleViolated(TrainingError.PLAN_YEAR_RANGE, thisYear - BACK, thisYear + AHEAD);
        }
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.year = year;
        this.createdAt = now;
        touch(by, now);
    }

    /** The version that comes after the latest one. */
    public TrainingPlanVersion nextVersion(String by, Instant now) {
        latest++;
        touch(by, now);
        return new TrainingPlanVersion(this, latest, by, now);
    }

    /** This version is the plan from now on. */
    public void accepted(TrainingPlanVersion accepted) {
        inForce = accepted.number();
    }

    public void touch(String by, Instant now) {
        edits++;
        touchedAt = now;
        touchedBy = by;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("TrainingPlan", uid);
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long version() {
        return version;
    }

    public int year() {
        return year;
    }

    public int latest() {
        return latest;
    }

    public Integer inForce() {
        return inForce;
    }

    public Instant touchedAt() {
        return touchedAt;
    }

    public String touchedBy() {
        return touchedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainingPlan that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
