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
        /** Stands, and the time for an objection is over. */
        FINAL,
        /** Another grade of the same year took its place; kept for the record. */
        REPLACED
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

    private String lost;

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

    @Column(name = "replaces_uid")
    private UUID replaces;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "cause_uid")
    private UUID cause;

    @Column(name = "document_no")
    private String documentNo;

    private String reason;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "final_at")
    private Instant finalAt;

    @Column(name = "lifted_by_uid")
    private UUID liftedBy;

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
        grade.lost = evidence.lost();
        grade.take(verdict);
        return grade;
    }

    private void take(Verdict verdict) {
        if (verdict instanceof Verdict.Graded graded) {
            points = graded.points();
            earned = graded.earned();
            level = graded.level();
            capped = graded.ceiling() != null;
            immediate = graded.immediate() != null;
        } else if (verdict instanceof Verdict.Deferred deferred) {
            deferral = deferred.reason();
        }
    }

    /** What a grade outside the yearly run comes from. */
    public record Decision(
            Occasion occasion, int year, Long ruleSetId, UUID cause, String documentNo, String reason, String by) {}

    /**
     * A grade that is told at once: after an event, an objection or a quashed penalty.
     *
     * @param before the grade of the same year that it replaces, or null
     */
    public static FirmGrade decided(
            Firm firm,
            Decision decision,
            Verdict verdict,
            Grade lastLevel,
            Evidence evidence,
            FirmGrade before,
            Instant now) {
        FirmGrade grade = new FirmGrade(firm, decision.year(), decision.occasion(), now);
        grade.origin = decision.cause().toString();
        grade.runId = before == null ? null : before.runId;
        grade.ruleSetId = decision.ruleSetId();
        grade.state = State.NOTIFIED;
        grade.notifiedAt = now;
        grade.lastLevel = lastLevel;
        grade.lastInspectionOn = evidence.lastInspectionOn();
        grade.explanation = evidence.explanation();
        grade.facts = evidence.facts();
        grade.factsHash = evidence.factsHash();
        grade.lost = evidence.lost();
        grade.cause = decision.cause();
        grade.documentNo = decision.documentNo();
        grade.reason = decision.reason();
        grade.decidedByName = decision.by();
        if (before != null) {
            grade.replaces = before.uid;
            before.replaced(now);
        }
        grade.take(verdict);
        return grade;
    }

    /**
     * A result from a file, put right by a document (Measures Art. 11): its level is what the document says. Final at
     * once: it is disputed where it was decided.
     *
     * @param level null where the firm sat the year out
     * @param points null where none are named
     */
    public static FirmGrade stated(
            Firm firm, Decision decision, Grade level, BigDecimal points, FirmGrade before, Instant now) {
        FirmGrade grade = new FirmGrade(firm, decision.year(), decision.occasion(), now);
        grade.origin = decision.cause().toString();
        grade.state = State.FINAL;
        grade.notifiedAt = now;
        grade.finalAt = now;
        grade.level = level;
        grade.earned = level;
        grade.points = points;
        grade.deferral = level == null ? Eligibility.Deferral.RECORDED : null;
        grade.cause = decision.cause();
        grade.documentNo = decision.documentNo();
        grade.reason = decision.reason();
        grade.decidedByName = decision.by();
        grade.replaces = before.uid;
        before.replaced(now);
        return grade;
    }

    /** Came from a file, or was put right after one: no facts are known for it and no rule set made it. */
    public boolean takenOver() {
        return ruleSetId == null;
    }

    private void replaced(Instant now) {
        if (!stands()) throw new IllegalStateException("grade " + uid + " does not stand");
        state = State.REPLACED;
        replacedAt = now;
    }

    /** Its document fell before the year was evaluated (Art. 11): nothing takes its place, the level before holds again. */
    public void lift(UUID restoration, Instant now) {
        replaced(now);
        liftedBy = restoration;
    }

    /** No objection is open any more and none can come. */
    public void becomeFinal(Instant now) {
        if (state != State.NOTIFIED) return;
        state = State.FINAL;
        finalAt = now;
    }

    /** Told and not replaced. */
    public boolean stands() {
        return state == State.NOTIFIED || state == State.FINAL;
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
     * @param lost what each third-level indicator lost, JSON: for figures over many firms
     * @param lastInspectionOn last inspection that counts for the interval, or null
     */
    public record Evidence(
            String explanation, String facts, String factsHash, String lost, LocalDate lastInspectionOn) {}

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

    /** Key of the grade of the same year that this one replaced, or null. */
    public UUID replaces() {
        return replaces;
    }

    public Instant replacedAt() {
        return replacedAt;
    }

    /** Key of the fact, objection or correction that led to it, or null for the yearly run. */
    public UUID cause() {
        return cause;
    }

    public String documentNo() {
        return documentNo;
    }

    public String reason() {
        return reason;
    }

    public String decidedByName() {
        return decidedByName;
    }

    /** Key of the correction that lifted it, or null. */
    public UUID liftedBy() {
        return liftedBy;
    }

    public Instant finalAt() {
        return finalAt;
    }
}
