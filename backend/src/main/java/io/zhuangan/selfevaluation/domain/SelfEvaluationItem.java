package io.zhuangan.selfevaluation.domain;

import io.zhuangan.selfevaluation.CheckOutcome;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** One third-level indicator of a self-evaluation: the firm's word, and 信息核查 of it (Measures Art. 10(1), 10(2)). */
@Entity
@Table(name = "self_evaluation_item")
@EntityListeners(TenantGuard.class)
public class SelfEvaluationItem implements TenantOwned {
    private static final int LONGEST = 1000;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "evaluation_id")
    private long evaluationId;

    @Column(name = "indicator_code")
    private String indicator;

    private BigDecimal points;

    private String statement;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by_name")
    private String savedByName;

    @Enumerated(EnumType.STRING)
    private CheckOutcome outcome;

    private String remark;

    @Column(name = "checked_by")
    private Long checkedBy;

    @Column(name = "checked_by_name")
    private String checkedByName;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private String reply;

    @Column(name = "replied_by_name")
    private String repliedByName;

    @Column(name = "replied_at")
    private Instant repliedAt;

    protected SelfEvaluationItem() {}

    public SelfEvaluationItem(SelfEvaluation of, String indicator) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = of.tenantId();
        this.evaluationId = of.id();
        this.indicator = indicator;
        this.outcome = CheckOutcome.OPEN;
    }

    /**
     * What the firm says.
     *
     * @param points what it thinks is left, 0 to {@code most}, one decimal
     * @param most what the indicator is worth
     * @param words needed where points are given up
     */
    public void say(AccessScope by, BigDecimal points, BigDecimal most, String words, Instant now) {
        if (points == null
                || points.signum() < 0
                || points.compareTo(most) > 0
                || points.stripTrailingZeros().scale() > 1) {
            throw new RuleViolated(SelfEvaluationError.POINTS_RANGE, indicator, most);
        }
        String said = text(words);
        if (said.isEmpty() && points.compareTo(most) < 0) {
            throw new RuleViolated(SelfEvaluationError.STATEMENT_MISSING, indicator);
        }
        this.points = points;
        this.statement = said;
        this.savedAt = now;
        this.savedByName = by.personName();
    }

    /** An officer's finding. A later one of district or city takes its place; the audit keeps each. */
    public void check(AccessScope by, CheckOutcome found, String words, Instant now) {
        if (found == null || found == CheckOutcome.OPEN || found == CheckOutcome.ANSWERED) {
            throw new RuleViolated(SelfEvaluationError.OUTCOME_WRONG);
        }
        String said = text(words);
        if (said.isEmpty() && found != CheckOutcome.CONFIRMED) {
            throw new RuleViolated(SelfEvaluationError.REMARK_MISSING);
        }
        if (found == CheckOutcome.ASKED) {
            reply = null;
            repliedAt = null;
            repliedByName = null;
        }
        outcome = found;
        remark = said.isEmpty() ? null : said;
        checkedBy = by.personId();
        checkedByName = by.personName();
        checkedAt = now;
    }

    /** The firm answers what it was asked. */
    public void reply(AccessScope by, String words, Instant now) {
        if (outcome != CheckOutcome.ASKED) throw new RuleViolated(SelfEvaluationError.NOT_ASKED);
        String said = text(words);
        if (said.isEmpty()) throw new RuleViolated(SelfEvaluationError.REPLY_MISSING);
        outcome = CheckOutcome.ANSWERED;
        reply = said;
        repliedByName = by.personName();
        repliedAt = now;
    }

    private static String text(String words) {
        String said = words == null ? "" : words.strip();
        if (said.length() > LONGEST) throw new RuleViolated(SelfEvaluationError.TEXT_TOO_LONG, LONGEST);
        return said;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("SelfEvaluationItem", uid);
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

    public long evaluationId() {
        return evaluationId;
    }

    public String indicator() {
        return indicator;
    }

    public BigDecimal points() {
        return points;
    }

    public String statement() {
        return statement;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedByName() {
        return savedByName;
    }

    public CheckOutcome outcome() {
        return outcome;
    }

    public String remark() {
        return remark;
    }

    public Long checkedBy() {
        return checkedBy;
    }

    public String checkedByName() {
        return checkedByName;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public String reply() {
        return reply;
    }

    public String repliedByName() {
        return repliedByName;
    }

    public Instant repliedAt() {
        return repliedAt;
    }
}
