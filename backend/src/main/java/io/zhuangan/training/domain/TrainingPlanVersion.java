package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.PlanState;
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
import java.time.LocalDate;
import java.util.Objects;

/** A version of a yearly plan: draft → filed → accepted or returned. It can be written on only while it is a draft. */
@Entity
@Table(name = "training_plan_version")
@EntityListeners(TenantGuard.class)
public class TrainingPlanVersion implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "plan_id")
    private long planId;

    private int number;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by")
    private String draftedBy;

    private String note;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "answer_due")
    private LocalDate answerDue;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String remarks;

    protected TrainingPlanVersion() {}

    TrainingPlanVersion(TrainingPlan plan, int number, String by, Instant now) {
        this.id = Ids.next();
        this.tenantId = plan.tenantId();
        this.planId = plan.id();
        this.number = number;
        this.state = PlanState.DRAFT;
        this.draftedBy = by;
        this.draftedAt = now;
    }

    /** While a version is with the bureau nobody writes on the plan; after its answer a further version is begun. */
    public boolean writable() {
        if (state == PlanState.FILED) throw new RuleViolated(TrainingError.PLAN_WITH_BUREAU);
        return state == PlanState.DRAFT;
    }

    /**
     * @param change whether the bureau has accepted a version before: then it has to be told why
     * @param answerDue day by which the bureau answers
     */
    public void file(String by, String note, boolean change, LocalDate answerDue, Instant now) {
        expect(PlanState.DRAFT, TrainingError.PLAN_NOT_DRAFT);
        if (change && (note == null || note.isBlank())) throw new RuleViolated(TrainingError.REASON_MISSING);
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.filedBy = by;
        this.filedAt = now;
        this.answerDue = Objects.requireNonNull(answerDue);
        this.state = PlanState.FILED;
    }

    public void accept(String by, String remarks, Instant now) {
        decide(PlanState.ACCEPTED, by, remarks, now);
    }

    /** Back to the association, with what it should change. */
    public void sendBack(String by, String remarks, Instant now) {
        if (remarks == null || remarks.isBlank()) throw new RuleViolated(TrainingError.PLAN_REMARKS_MISSING);
        decide(PlanState.RETURNED, by, remarks, now);
    }

    private void decide(PlanState outcome, String by, String said, Instant now) {
        expect(PlanState.FILED, TrainingError.PLAN_NOT_FILED);
        this.remarks = said == null || said.isBlank() ? null : said.strip();
        this.decidedBy = by;
        this.decidedAt = now;
        this.state = outcome;
    }

    private void expect(PlanState wanted, TrainingError otherwise) {
        if (state != wanted) throw new RuleViolated(otherwise, state);
    }

    public long id() {
        return id;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long planId() {
        return planId;
    }

    public int number() {
        return number;
    }

    public PlanState state() {
        return state;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public String note() {
        return note;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public String filedBy() {
        return filedBy;
    }

    public LocalDate answerDue() {
        return answerDue;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String remarks() {
        return remarks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainingPlanVersion that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
