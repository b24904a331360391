package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.AttendanceMethod;
import io.zhuangan.training.AttendanceState;
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

/** What was recorded for one person and one unit, how and by whom. No row means not recorded, which is not present. */
@Entity
@Table(name = "attendance")
@EntityListeners(TenantGuard.class)
public class Attendance implements TenantOwned {
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
    private AttendanceState state;

    @Enumerated(EnumType.STRING)
    private AttendanceMethod method;

    @Column(name = "minutes_late")
    private int minutesLate;

    private Instant at;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String remark;

    protected Attendance() {}

    public Attendance(long unitId, Enrolment enrolment) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = enrolment.tenantId();
        this.enterpriseId = enrolment.enterpriseId();
        this.unitId = unitId;
        this.enrolmentId = enrolment.id();
    }

    /** The person came and proved it with the unit's code. */
    public void arrive(CheckInWindow window, AttendanceMethod how, String who, Instant now) {
        state = window.worth(now);
        minutesLate = window.minutesLate(now);
        method = how;
        at = now;
        recordedBy = who;
        remark = "";
    }

    /** Staff called the roll, or an earlier register is taken over. */
    public void mark(AttendanceState as, int late, AttendanceMethod how, String who, String why, Instant now) {
        state = Objects.requireNonNull(as);
        minutesLate = as == AttendanceState.LATE ? Math.max(late, 1) : 0;
        method = how;
        at = now;
        recordedBy = who;
        remark = why == null ? "" : why.strip();
    }

    public boolean attended() {
        return Hours.counts(state);
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

    public long unitId() {
        return unitId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public AttendanceState state() {
        return state;
    }

    public AttendanceMethod method() {
        return method;
    }

    public int minutesLate() {
        return minutesLate;
    }

    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attendance that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
