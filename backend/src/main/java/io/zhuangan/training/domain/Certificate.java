package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.shared.Time;
import io.zhuangan.training.CertificateState;
import io.zhuangan.training.TrainingError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Proof of attendance (培训证明). Everything printed on it is kept as it was issued; it can be revoked with a reason but
 * never edited. The code is the address of the public check.
 */
@Entity
@Table(name = "certificate")
@EntityListeners(TenantGuard.class)
public class Certificate implements TenantOwned {
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

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "person_id")
    private long personId;

    private String serial;
    private String code;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "masked_name")
    private String maskedName;

    @Column(name = "enterprise_name")
    private String enterpriseName;

    @Column(name = "course_title")
    private String courseTitle;

    @Column(name = "session_number")
    private int sessionNumber;

    @Column(name = "held_from")
    private LocalDate heldFrom;

    @Column(name = "held_until")
    private LocalDate heldUntil;

    private BigDecimal hours;

    @Column(name = "units_attended")
    private int unitsAttended;

    private int units;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoke_reason")
    private String revokeReason;

    @Column(name = "template_id")
    private Long templateId;

    protected Certificate() {}

    /** What somebody attended. */
    public record Earned(BigDecimal hours, int unitsAttended, int units) {}

    /** @param template the version in force, or null for the product's own wording */
    public Certificate(
            Course course,
            CourseSession session,
            Enrolment enrolment,
            Earned earned,
            String serial,
            CertificateTemplate template,
            String by,
            Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = session.tenantId();
        this.enterpriseId = enrolment.enterpriseId();
        this.sessionId = session.id();
        this.enrolmentId = enrolment.id();
        this.personId = enrolment.personId();
        this.code = UnguessableCode.next();
        this.personName = enrolment.personName();
        this.maskedName = MaskedName.of(enrolment.personName());
        this.enterpriseName = enrolment.enterpriseName();
        this.courseTitle = course.title();
        this.sessionNumber = session.number();
        this.heldFrom = Time.day(session.startsAt());
        this.heldUntil = Time.day(session.endsAt());
        this.hours = earned.hours();
        this.unitsAttended = earned.unitsAttended();
        this.units = earned.units();
        this.issuedAt = now;
        this.issuedOn = Time.day(now);
        this.issuedBy = by;
        Integer months =
                course.certificateMonths() != null || template == null ? course.certificateMonths() : template.months();
        this.expiresOn = months == null ? null : issuedOn.plusMonths(months);
        this.serial = serial;
        this.templateId = template == null ? null : template.id();
    }

    public void revoke(String reason, String by, Instant now) {
        if (revokedAt != null) throw new RuleViolated(TrainingError.CERTIFICATE_ALREADY_REVOKED, serial);
        if (reason == null || reason.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        revokedAt = now;
        revokedBy = by;
        revokeReason = reason.strip();
    }

    public CertificateState stateOn(LocalDate day) {
        return state(revokedAt != null, expiresOn, day);
    }

    /** Revoked outweighs expired; the day it expires on is the last good one. */
    public static CertificateState state(boolean revoked, LocalDate expiresOn, LocalDate day) {
        if (revoked) return CertificateState.REVOKED;
        if (expiresOn != null && day.isAfter(expiresOn)) return CertificateState.EXPIRED;
        return CertificateState.VALID;
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

    public long enrolmentId() {
        return enrolmentId;
    }

    public long personId() {
        return personId;
    }

    public String serial() {
        return serial;
    }

    public String code() {
        return code;
    }

    public String personName() {
        return personName;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public String courseTitle() {
        return courseTitle;
    }

    public int sessionNumber() {
        return sessionNumber;
    }

    public LocalDate heldFrom() {
        return heldFrom;
    }

    public LocalDate heldUntil() {
        return heldUntil;
    }

    public BigDecimal hours() {
        return hours;
    }

    public int unitsAttended() {
        return unitsAttended;
    }

    public int units() {
        return units;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public String revokeReason() {
        return revokeReason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
