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

/** One thing that was recorded for a person and a unit, as it was recorded. Added, never changed. */
@Entity
@Table(name = "attendance_entry")
@EntityListeners(TenantGuard.class)
public class AttendanceEntry implements TenantOwned {
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

    @Column(name = "minutes_early")
    private int minutesEarly;

    private boolean counted;

    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_by_id")
    private long recordedById;

    @Column(name = "sent_later")
    private boolean sentLater;

    private String remark;

    protected AttendanceEntry() {}

    /** What the record says now. */
    public AttendanceEntry(Attendance now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = now.tenantId();
        this.enterpriseId = now.counterpartId();
        this.unitId = now.unitId();
        this.enrolmentId = now.enrolmentId();
        this.state = now.state();
        this.method = now.method();
        this.minutesLate = now.minutesLate();
        this.minutesEarly = now.minutesEarly();
        this.counted = now.attended();
        this.at = now.at();
        this.recordedAt = now.recordedAt();
        this.recordedBy = now.recordedBy();
        this.recordedById = now.recordedById();
        this.sentLater = now.sentLater();
        this.remark = now.remark();
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
        return other instanceof AttendanceEntry that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
