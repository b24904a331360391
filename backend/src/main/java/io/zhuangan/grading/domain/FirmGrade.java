package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A firm's grade of a year, or the reason it has none, with all it takes to defend it. */
@Entity
@Table(name = "grade")
@EntityListeners(TenantGuard.class)
public class FirmGrade implements TenantOwned {
    /** Origin of results that came from a file; otherwise the key of the run. */
    public static final String IMPORTED = "IMPORT";

    /** How far it got. */
    public enum State {
        /** Calculated, seen by regulators only. */
        PRELIMINARY,
        /** Released; the firm was told. */
        NOTIFIED,
        /** Stands. */
        FINAL
    }

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "year_number")
    private int year;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private String origin;

    @Column(name = "run_id")
    private Long runId;

    @Column(name = "rule_set_id")
    private Long ruleSetId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "firm_uid")
    private UUID firmKey;

    @Column(name = "firm_name")
    private String firmName;

    @Column(name = "licence_no")
    private String licenceNumber;

    @Column(name = "district_code")
    private String districtCode;

    private BigDecimal points;

    @Enumerated(EnumType.STRING)
    private Grade earned;

    @Enumerated(EnumType.STRING)
    private Grade level;

    @Enumerated(EnumType.STRING)
    private Eligibility.Deferral deferral;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_level")
    private Grade lastLevel;

    private boolean capped;

    private boolean immediate;

    @Column(name = "last_inspection_on")
    private LocalDate lastInspectionOn;

    @Basic(fetch = FetchType.LAZY)
    private String explanation;

    @Basic(fetch = FetchType.LAZY)
    private String facts;

    @Column(name = "facts_hash")
    private String factsHash;

    @Column(name = "graded_at")
    private Instant gradedAt;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @Column(name = "first_seen_by")
    private Long firstSeenBy;

    @Column(name = "first_seen_name")
    private String firstSeenName;

    protected FirmGrade() {}

    private FirmGrade(Firm firm, int year, Occasion occasion, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = firm.tenantId();
        this.firmKey = firm.key();
        this.firmName = firm.name();
        this.licenceNumber = firm.licenceNumber();
        this.districtCode = firm.districtCode();
        this.year = year;
        this.occasion = occasion;
        this.gradedAt = now;
    }

    /** What a run found. */
    public static FirmGrade of(
            GradingRun run, Firm firm, Verdict verdict, Grade lastLevel, Evidence evidence, Instant now) {
        FirmGrade grade = new FirmGrade(firm, run.year(), Occasion.ANNUAL, now);
        grade.origin = run.key().toString();
        grade.runId = run.id();
        grade.ruleSetId = run.ruleSetId();
        grade.state = State.PRELIMINARY;
        grade.lastLevel = lastLevel;
        grade.lastInspectionOn = evidence.lastInspectionOn();
        grade.explanation = evidence.explanation();
        grade.facts = evidence.facts();
        grade.factsHash = evidence.factsHash();
        if (verdict instanceof Verdict.Graded graded) {
            grade.points = graded.points();
            grade.earned = graded.earned();
            grade.level = graded.level();
            grade.capped = graded.ceiling() != null;
            grade.immediate = graded.immediate() != null;
        } else if (verdict instanceof Verdict.Deferred deferred) {
            grade.deferral = deferred.reason();
        }
        return grade;
    }

    /** A released result of an earlier year, taken over from a file. */
    public static FirmGrade past(Firm firm, int year, Grade level, BigDecimal points, Instant now) {
        FirmGrade grade = new FirmGrade(firm, year, Occasion.ANNUAL, now);
        grade.origin = IMPORTED;
        grade.state = State.FINAL;
        grade.level = level;
        grade.earned = level;
        grade.points = points;
        grade.deferral = level == null ? Eligibility.Deferral.RECORDED : null;
        return grade;
    }

    /**
     * What a grade rests on.
     *
     * @param explanation tree of indicators with each deduction, JSON
     * @param facts the counted facts, JSON, sorted
     * @param factsHash SHA-256 of {@code facts}
     * @param lastInspectionOn last inspection that counts for the interval, or null
     */
    public record Evidence(String explanation, String facts, String factsHash, LocalDate lastInspectionOn) {}

    /** A firm as the register has it on the day. */
    public record Firm(
            long tenantId,
            UUID key,
            String name,
            String licenceNumber,
            String districtCode,
            Eligibility.Firm eligibility) {}

    /** The firm looks at its grade for the first time: the receipt of the notice. */
    public boolean seenBy(AccessScope reader, Instant now) {
        if (firstSeenAt != null) return false;
        firstSeenAt = now;
        firstSeenBy = reader.personId();
        firstSeenName = reader.personName();
        return true;
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

    public int year() {
        return year;
    }

    public Occasion occasion() {
        return occasion;
    }

    public Long runId() {
        return runId;
    }

    public Long ruleSetId() {
        return ruleSetId;
    }

    public State state() {
        return state;
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

    public BigDecimal points() {
        return points;
    }

    public Grade earned() {
        return earned;
    }

    public Grade level() {
        return level;
    }

    public Eligibility.Deferral deferral() {
        return deferral;
    }

    public Grade lastLevel() {
        return lastLevel;
    }

    public boolean capped() {
        return capped;
    }

    public boolean immediate() {
        return immediate;
    }

    public LocalDate lastInspectionOn() {
        return lastInspectionOn;
    }

    public String explanation() {
        return explanation;
    }

    public String facts() {
        return facts;
    }

    public String factsHash() {
        return factsHash;
    }

    public Instant gradedAt() {
        return gradedAt;
    }

    public Instant notifiedAt() {
        return notifiedAt;
    }

    public Instant firstSeenAt() {
        return firstSeenAt;
    }

    public String firstSeenName() {
        return firstSeenName;
    }
}
