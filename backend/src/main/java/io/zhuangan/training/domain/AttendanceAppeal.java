package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.AppealState;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.TrainingError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** 考勤申诉: the person or the firm says that a record is wrong; somebody else than who recorded it decides, with reasons.
 *
 * <p>Example: recorded absent on 20 November, appealed on the 23rd with the receipt of the scan, adjusted to present.
 */
@Entity
@Table(name = "attendance_appeal")
@EntityListeners(TenantGuard.class)
public class AttendanceAppeal implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "was_state")
    private AttendanceState was;

    @Column(name = "was_recorded_by_id")
    private long wasRecordedById;

    private String reasons;

    @Column(name = "raised_by_id")
    private long raisedById;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    @Enumerated(EnumType.STRING)
    private AttendanceState became;

    private String decision;

    @Column(name = "decided_by_id")
    private Long decidedById;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected AttendanceAppeal() {}

    /** @param record what stands, or null where nothing was recorded */
    public AttendanceAppeal(
            long unitId, Enrolment enrolment, Attendance record, String why, AccessScope by, Instant now) {
        if (why == null || why.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = enrolment.tenantId();
        this.enterpriseId = enrolment.enterpriseId();
        this.unitId = unitId;
        this.enrolmentId = enrolment.id();
        this.was = record == null ? null : record.state();
        this.wasRecordedById = record == null ? 0 : record.recordedById();
        this.reasons = why.strip();
        this.raisedById = by.personId();
        this.raisedBy = by.personName();
        this.raisedAt = now;
        this.state = AppealState.OPEN;
    }

    /**
     * @param result what stands from now on; null keeps what stood
     * @param alone nobody else of the association may decide, so the one who recorded it has to
     */
    public void decide(AttendanceState result, String why, AccessScope by, boolean alone, Instant now) {
        if (state != AppealState.OPEN) throw new RuleViolated(TrainingError.APPEAL_DECIDED, decidedBy);
        if (why == null || why.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        if (by.personId() == wasRecordedById && !alone) throw new RuleViolated(TrainingError.DECIDE_NEEDS_ANOTHER);
        state = result == null || result == was ? AppealState.KEPT : AppealState.ADJUSTED;
        became = state == AppealState.ADJUSTED ? result : was;
        decision = why.strip();
        decidedById = by.personId();
        decidedBy = by.personName();
        decidedAt = now;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("AttendanceAppeal", uid);
    }

    public boolean open() {
        return state == AppealState.OPEN;
    }

    public long version() {
        return version;
    }

    public long unitId() {
        return unitId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public AppealState state() {
        return state;
    }

    public AttendanceState was() {
        return was;
    }

    public AttendanceState became() {
        return became;
    }

    public long raisedById() {
        return raisedById;
    }

    public String decision() {
        return decision;
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

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttendanceAppeal that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
