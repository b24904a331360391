package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.CorrectionState;
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

/** 更正: another value for a frozen record, with reason and document, asked for by one person and signed by a second. */
@Entity
@Table(name = "attendance_correction")
@EntityListeners(TenantGuard.class)
public class AttendanceCorrection implements TenantOwned {
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

    @Column(name = "frozen_id")
    private long frozenId;

    @Enumerated(EnumType.STRING)
    @Column(name = "was_state")
    private AttendanceState was;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private AttendanceState to;

    private String reasons;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "asked_by_id")
    private long askedById;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    @Column(name = "answered_by_id")
    private Long answeredById;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected AttendanceCorrection() {}

    public AttendanceCorrection(
            FrozenAttendance frozen,
            AttendanceState to,
            String reasons,
            String documentNo,
            AccessScope by,
            Instant now) {
        if (reasons == null || reasons.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        if (documentNo == null || documentNo.isBlank()) throw new RuleViolated(TrainingError.DOCUMENT_MISSING);
        if (to == frozen.state()) throw new RuleViolated(TrainingError.CORRECTION_CHANGES_NOTHING);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = frozen.tenantId();
        this.enterpriseId = frozen.counterpartId();
        this.frozenId = frozen.id();
        this.was = frozen.state();
        this.to = Objects.requireNonNull(to);
        this.reasons = reasons.strip();
        this.documentNo = documentNo.strip();
        this.askedById = by.personId();
        this.askedBy = by.personName();
        this.askedAt = now;
        this.state = CorrectionState.ASKED;
    }

    public void answer(boolean confirm, AccessScope by, Instant now) {
        if (state != CorrectionState.ASKED) throw new RuleViolated(TrainingError.CORRECTION_ANSWERED, answeredBy);
        if (by.personId() == askedById) throw new RuleViolated(TrainingError.CORRECTION_NEEDS_ANOTHER);
        state = confirm ? CorrectionState.CONFIRMED : CorrectionState.REFUSED;
        answeredById = by.personId();
        answeredBy = by.personName();
        answeredAt = now;
    }

    public long frozenId() {
        return frozenId;
    }

    public AttendanceState to() {
        return to;
    }

    public AttendanceState was() {
        return was;
    }

    public String reasons() {
        return reasons;
    }

    public String documentNo() {
        return documentNo;
    }

    public CorrectionState state() {
        return state;
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
        return other instanceof AttendanceCorrection that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
