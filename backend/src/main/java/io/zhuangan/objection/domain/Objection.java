package io.zhuangan.objection.domain;

import io.zhuangan.grading.ToldGrade;
import io.zhuangan.objection.ObjectionError;
import io.zhuangan.objection.ObjectionOutcome;
import io.zhuangan.objection.ObjectionState;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 异议: one firm against one of its grades, once. FILED until the firm withdraws it or the assigned reviewer keeps or
 * adjusts the grade (Measures Art. 10(5)).
 */
@Entity
@Table(name = "objection")
@EntityListeners(TenantGuard.class)
public class Objection implements TenantOwned {
    public static final int LONGEST = 4000;
    public static final int MOST_FILES = 20;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "city_id")
    private long cityId;

    @Column(name = "grade_id")
    private long gradeId;

    @Column(name = "grade_uid")
    private UUID gradeKey;

    @Column(name = "year_number")
    private int year;

    @Column(name = "receipt_no")
    private String receipt;

    @Column(name = "firm_uid")
    private UUID firmKey;

    @Column(name = "firm_name")
    private String firmName;

    @Column(name = "licence_no")
    private String licenceNumber;

    @Column(name = "district_code")
    private String districtCode;

    private String level;

    private BigDecimal points;

    private String statement;

    private int files;

    @Column(name = "filed_by")
    private long filedBy;

    @Column(name = "filed_by_name")
    private String filedByName;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    @Column(name = "reviewer_id")
    private Long reviewerId;

    @Column(name = "reviewer_name")
    private String reviewerName;

    @Enumerated(EnumType.ORDINAL)
    private ReviewReminder reminded;

    @Enumerated(EnumType.STRING)
    @Column(name = "draft_outcome")
    private ObjectionOutcome draftOutcome;

    @Column(name = "draft_reasons")
    private String draftReasons;

    private String reasons;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by_name")
    private String closedByName;

    @Column(name = "result_uid")
    private UUID resultKey;

    @Column(name = "result_level")
    private String resultLevel;

    @Column(name = "result_points")
    private BigDecimal resultPoints;

    protected Objection() {}

    /**
     * @param receipt number the firm gets at once
     * @param received day of receipt; the review's days are counted from the next one
     */
    public Objection(
            AccessScope firm,
            ToldGrade grade,
            String receipt,
            String statement,
            LocalDate received,
            LocalDate due,
            Instant now) {
        this.statement = words(statement, ObjectionError.STATEMENT_MISSING);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = grade.firm();
        this.cityId = firm.cityId();
        this.gradeId = grade.id();
        this.gradeKey = grade.key();
        this.year = grade.year();
        this.receipt = receipt;
        this.firmKey = grade.firmKey();
        this.firmName = grade.firmName();
        this.licenceNumber = grade.licenceNumber();
        this.districtCode = grade.district();
        this.level = grade.level();
        this.points = grade.points();
        this.filedBy = firm.personId();
        this.filedByName = firm.personName();
        this.filedAt = now;
        this.receivedOn = received;
        this.dueOn = due;
        this.state = ObjectionState.FILED;
    }

    private static String words(String text, ObjectionError missing) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) throw new RuleViolated(missing, LONGEST);
        return stripped;
    }

    /** Files came with it; also what tells a reviewer who read before that something is new. */
    public void evidenceAdded(int count) {
        expectOpen();
        if (files + count > MOST_FILES) throw new RuleViolated(ObjectionError.TOO_MANY_FILES, MOST_FILES);
        files += count;
    }

    public void withdraw(AccessScope firm, Instant now) {
        expectOpen();
        close(ObjectionState.WITHDRAWN, firm, now);
    }

    /** Whoever held the first assessment was ruled out by the caller. */
    public void assign(long person, String name) {
        expectOpen();
        if (reviewerId != null && reviewerId != person) {
            draftOutcome = null;
            draftReasons = null;
        }
        reviewerId = person;
        reviewerName = name;
    }

    /** Kept for the reviewer; nobody else is bound by it. */
    public void draft(AccessScope by, ObjectionOutcome outcome, String text) {
        expectReviewer(by);
        if (text != null && text.length() > LONGEST) throw new RuleViolated(ObjectionError.WORDS_TOO_LONG, LONGEST);
        draftOutcome = outcome;
        draftReasons = text;
    }

    public void keep(AccessScope by, String why, Instant now) {
        expectReviewer(by);
        reasons = words(why, ObjectionError.REASONS_MISSING);
        close(ObjectionState.KEPT, by, now);
    }

    /** @param result the grade in place of the disputed one */
    public void adjust(AccessScope by, String why, ToldGrade result, Instant now) {
        expectReviewer(by);
        reasons = words(why, ObjectionError.REASONS_MISSING);
        resultKey = result.key();
        resultLevel = result.level();
        resultPoints = result.points();
        close(ObjectionState.ADJUSTED, by, now);
    }

    private void close(ObjectionState how, AccessScope by, Instant now) {
        state = how;
        closedAt = now;
        closedByName = by.personName();
        draftOutcome = null;
        draftReasons = null;
    }

    /** The legal calendar changed. */
    public void recount(LocalDate due) {
        expectOpen();
        dueOn = due;
    }

    /** @return whether somebody is to be told now */
    public boolean remind(ReviewReminder step) {
        if (state != ObjectionState.FILED || step == null || !step.after(reminded)) return false;
        reminded = step;
        return true;
    }

    public void expectOpen() {
        if (state != ObjectionState.FILED) throw new RuleViolated(ObjectionError.OBJECTION_CLOSED, receipt);
    }

    /** Open, and this is the assigned reviewer. */
    public void expectReviewer(AccessScope by) {
        expectOpen();
        if (reviewerId == null) throw new RuleViolated(ObjectionError.REVIEWER_MISSING);
        if (reviewerId != by.personId()) throw new RuleViolated(ObjectionError.NOT_REVIEWER, reviewerName);
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("Objection", uid);
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

    public long cityId() {
        return cityId;
    }

    public long gradeId() {
        return gradeId;
    }

    public UUID gradeKey() {
        return gradeKey;
    }

    public int year() {
        return year;
    }

    public String receipt() {
        return receipt;
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

    public String level() {
        return level;
    }

    public BigDecimal points() {
        return points;
    }

    public String statement() {
        return statement;
    }

    public long filedBy() {
        return filedBy;
    }

    public String filedByName() {
        return filedByName;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ObjectionState state() {
        return state;
    }

    public Long reviewerId() {
        return reviewerId;
    }

    public String reviewerName() {
        return reviewerName;
    }

    public ObjectionOutcome draftOutcome() {
        return draftOutcome;
    }

    public String draftReasons() {
        return draftReasons;
    }

    public String reasons() {
        return reasons;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closedByName() {
        return closedByName;
    }

    public UUID resultKey() {
        return resultKey;
    }

    public String resultLevel() {
        return resultLevel;
    }

    public BigDecimal resultPoints() {
        return resultPoints;
    }
}
