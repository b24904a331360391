package io.zhuangan.selfevaluation.domain;

import io.zhuangan.selfevaluation.EvaluationState;
import io.zhuangan.selfevaluation.SelfEvaluationError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** 自评: what a firm says about itself for a year, from the call to the signed pledge (Measures Art. 10(1)). */
@Entity
@Table(name = "self_evaluation")
@EntityListeners(TenantGuard.class)
public class SelfEvaluation implements TenantOwned {
    private static final int LONGEST_REASON = 500;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "city_id")
    private long cityId;

    @Column(name = "year_number")
    private int year;

    @Column(name = "rules_version")
    private String rulesVersion;

    @Column(name = "firm_uid")
    private UUID firmKey;

    @Column(name = "firm_name")
    private String firmName;

    @Column(name = "licence_no")
    private String licenceNumber;

    @Column(name = "district_code")
    private String districtCode;

    @Enumerated(EnumType.STRING)
    private EvaluationState state;

    private String deferral;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_late")
    private boolean filedLate;

    @Column(name = "signer_id")
    private Long signerId;

    @Column(name = "signer_name")
    private String signerName;

    private String pledge;

    @Column(name = "admitted_until")
    private LocalDate admittedUntil;

    @Column(name = "admitted_reason")
    private String admittedReason;

    @Column(name = "admitted_by_name")
    private String admittedByName;

    @Column(name = "admitted_at")
    private Instant admittedAt;

    protected SelfEvaluation() {}

    /** Whom it is asked of, as the register has it on the day of the call. */
    public record Firm(long id, UUID key, String name, String licenceNumber, String districtCode) {}

    /** @param deferral reason to sit the year out, or null */
    public SelfEvaluation(long cityId, Firm firm, int year, String rulesVersion, String deferral, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = firm.id();
        this.cityId = cityId;
        this.year = year;
        this.rulesVersion = rulesVersion;
        this.firmKey = firm.key();
        this.firmName = firm.name();
        this.licenceNumber = firm.licenceNumber();
        this.districtCode = firm.districtCode();
        this.state = deferral == null ? EvaluationState.CALLED : EvaluationState.EXCUSED;
        this.deferral = deferral;
        this.calledAt = now;
    }

    /**
     * What is known about taking part changed: a stop came to light, a licence date was corrected. What was filed stays.
     *
     * @return whether the firm has to be told
     */
    public boolean reconsider(String nowDeferral) {
        if (state == EvaluationState.FILED || Objects.equals(deferral, nowDeferral)) return false;
        deferral = nowDeferral;
        state = nowDeferral != null
                ? EvaluationState.EXCUSED
                : openedAt == null ? EvaluationState.CALLED : EvaluationState.DRAFT;
        return true;
    }

    /** Something is filled in. */
    public void fill(FilingWindow window, LocalDate today, Instant now) {
        expectFillable(window, today);
        if (state == EvaluationState.CALLED) state = EvaluationState.DRAFT;
        if (openedAt == null) openedAt = now;
    }

    private void expectFillable(FilingWindow window, LocalDate today) {
        if (state == EvaluationState.EXCUSED) throw new RuleViolated(SelfEvaluationError.EXCUSED, year);
        if (state == EvaluationState.FILED) {
            throw new RuleViolated(SelfEvaluationError.FILED_ALREADY, filedAt, signerName);
        }
        window.expectOpen(today);
    }

    /** 真实性承诺: signed by the name of who is signed in, typed by hand. */
    public record Signature(boolean accepted, String typedName, String pledge) {}

    /** Files it. Whether each indicator has an answer is asked by the use case before. */
    public void file(AccessScope by, Signature signature, FilingWindow window, LocalDate today, Instant now) {
        expectFillable(window, today);
        if (!signature.accepted()) throw new RuleViolated(SelfEvaluationError.PLEDGE_NOT_ACCEPTED);
        String typed =
                signature.typedName() == null ? "" : signature.typedName().strip();
        if (!typed.equals(by.personName())) throw new RuleViolated(SelfEvaluationError.NAME_DIFFERS, by.personName());
        state = EvaluationState.FILED;
        filedAt = now;
        filedLate = window.late(today);
        signerId = by.personId();
        signerName = by.personName();
        pledge = signature.pledge();
        if (openedAt == null) openedAt = now;
    }

    /** 准许补交: a bureau lets this firm file after the stage, until a day within the check. */
    public void admit(AccessScope by, LocalDate until, String reason, Span span, Instant now) {
        if (state == EvaluationState.EXCUSED) throw new RuleViolated(SelfEvaluationError.EXCUSED, year);
        if (state == EvaluationState.FILED) {
            throw new RuleViolated(SelfEvaluationError.FILED_ALREADY, filedAt, signerName);
        }
        if (!span.today().isAfter(span.closes())) {
            throw new RuleViolated(SelfEvaluationError.STILL_OPEN, span.closes());
        }
        LocalDate latest = span.checkUntil() == null ? span.today().plusMonths(1) : span.checkUntil();
        if (until == null || until.isBefore(span.today()) || until.isAfter(latest)) {
            throw new RuleViolated(SelfEvaluationError.ADMISSION_DAY, span.today(), latest);
        }
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty()) throw new RuleViolated(SelfEvaluationError.REMARK_MISSING);
        if (words.length() > LONGEST_REASON) throw new RuleViolated(SelfEvaluationError.TEXT_TOO_LONG, LONGEST_REASON);
        admittedUntil = until;
        admittedReason = words;
        admittedByName = by.personName();
        admittedAt = now;
    }

    /**
     * The days that decide about filing late.
     *
     * @param closes last day of the stage
     * @param checkUntil last day of the information check, or null
     */
    public record Span(LocalDate today, LocalDate closes, LocalDate checkUntil) {}

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("SelfEvaluation", uid);
    }

    public void expectFiled() {
        if (state != EvaluationState.FILED) throw new RuleViolated(SelfEvaluationError.NOT_FILED);
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

    public String rulesVersion() {
        return rulesVersion;
    }

    public UUID firmKey() {
        return firmKey;
    }

    public String firmName() {
        return firmName;
    }

    public String licenceNumber() {
        return licenceNumber;
    }

    public String districtCode() {
        return districtCode;
    }

    public EvaluationState state() {
        return state;
    }

    public String deferral() {
        return deferral;
    }

    public Instant calledAt() {
        return calledAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public boolean filedLate() {
        return filedLate;
    }

    public String signerName() {
        return signerName;
    }

    public String pledge() {
        return pledge;
    }

    public LocalDate admittedUntil() {
        return admittedUntil;
    }

    public String admittedReason() {
        return admittedReason;
    }

    public String admittedByName() {
        return admittedByName;
    }

    public Instant admittedAt() {
        return admittedAt;
    }
}
