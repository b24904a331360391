package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
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

    protected Attendance() {}

    public Attendance(long unitId, Enrolment enrolment) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = enrolment.tenantId();
        this.enterpriseId = enrolment.enterpriseId();
        this.unitId = unitId;
        this.enrolmentId = enrolment.id();
    }

    /**
     * Writes down what is so now; what was so before stays in the {@link AttendanceEntry entries}.
     *
     * @param counts whether the unit counts as attended, by the rule of this moment
     */
    public void record(Mark mark, boolean counts, AccessScope by, Instant now) {
        state = Objects.requireNonNull(mark.state());
        method = mark.method();
        minutesLate = mark.minutesLate();
        minutesEarly = mark.minutesEarly();
        counted = counts;
        at = mark.at();
        sentLater = mark.sentLater();
        remark = mark.remark();
        recordedAt = now;
        recordedBy = by.personName();
        recordedById = by.personId();
    }

    /** Whether it says this already. */
    public boolean says(Mark mark) {
        return state == mark.state()
                && minutesLate == mark.minutesLate()
                && minutesEarly == mark.minutesEarly()
                && remark.equals(mark.remark());
    }

    public boolean attended() {
        return counted;
    }

    /** The person's own code proved it. */
    public boolean scanned() {
        return method == AttendanceMethod.QR || method == AttendanceMethod.SPOKEN;
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

    public int minutesEarly() {
        return minutesEarly;
    }

    public Instant at() {
        return at;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public long recordedById() {
        return recordedById;
    }

    public boolean sentLater() {
        return sentLater;
    }

    public String remark() {
        return remark;
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
