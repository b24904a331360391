package io.zhuangan.training.domain;

import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.FactState;
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

/** What stood for a person and a unit when the appeal window closed; only a {@link AttendanceCorrection} changes it.
 *
 * <p>Where it is an absence of an obliged post it is owed to the firm's grading: handed over once, taken back when a
 * correction says otherwise.
 */
@Entity
@Table(name = "attendance_frozen")
@EntityListeners(TenantGuard.class)
public class FrozenAttendance implements TenantOwned {
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

    private boolean counted;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "obliged_post")
    private String obligedPost;

    @Enumerated(EnumType.STRING)
    @Column(name = "fact_state")
    private FactState factState;

    @Column(name = "fact_uid")
    private UUID fact;

    @Column(name = "fact_at")
    private Instant factAt;

    protected FrozenAttendance() {}

    /**
     * @param record what stands, or null where nothing was recorded
     * @param obliged the post that had to be there, or null
     */
    public FrozenAttendance(long unitId, Enrolment enrolment, Attendance record, Post obliged, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = enrolment.tenantId();
        this.enterpriseId = enrolment.enterpriseId();
        this.unitId = unitId;
        this.enrolmentId = enrolment.id();
        this.state = record == null ? null : record.state();
        this.counted = record != null && record.attended();
        this.frozenAt = now;
        this.obligedPost = obliged == null ? null : obliged.name();
        this.factState = obliged != null && Obligation.missed(state) ? FactState.OWED : FactState.NONE;
    }

    /** Two people signed another value. */
    public void correct(Attendance record) {
        state = record.state();
        counted = record.attended();
        if (obligedPost == null) return;
        boolean missed = Obligation.missed(state);
        factState = switch (factState) {
            case PUSHED, WITHDRAWAL_LATE -> missed ? factState : FactState.WITHDRAWAL_OWED;
            case WITHDRAWAL_OWED -> missed ? FactState.PUSHED : factState;
            case OWED, YEAR_RELEASED -> missed ? factState : FactState.NONE;
            case NONE, WITHDRAWN -> missed ? FactState.OWED : factState;
        };
    }

    public boolean owed() {
        return factState == FactState.OWED || factState == FactState.WITHDRAWAL_OWED;
    }

    public void pushed(UUID asFact, Instant now) {
        fact = asFact;
        factAt = now;
        factState = FactState.PUSHED;
    }

    public void withdrawn(Instant now) {
        factAt = now;
        factState = FactState.WITHDRAWN;
    }

    /** The year's grades were released before this was known. */
    public void tooLate(Instant now) {
        factAt = now;
        factState = factState == FactState.OWED ? FactState.YEAR_RELEASED : FactState.WITHDRAWAL_LATE;
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

    public AttendanceState state() {
        return state;
    }

    public String obligedPost() {
        return obligedPost;
    }

    public FactState factState() {
        return factState;
    }

    public UUID fact() {
        return fact;
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
        return other instanceof FrozenAttendance that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
