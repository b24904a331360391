package io.zhuangan.actionplan.domain;

import io.zhuangan.actionplan.ClosureState;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 销号: a stage proposed as done, with day, reason and evidence, and the decision of a second person. Who closes late
 * stays marked: done after the date is late, done in time but entered after it is a back-entry.
 */
@Entity
@Table(name = "plan_closure")
@EntityListeners(TenantGuard.class)
public class Closure implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "task_id")
    private long taskId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stage_id")
    private PlanStage stage;

    /** The stage while this proposal is open or confirmed: a unique key allows one. */
    @Column(name = "standing_stage_id")
    private Long standingStageId;

    @Enumerated(EnumType.STRING)
    private ClosureState state;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String reason;

    private String evidence;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_note")
    private String decisionNote;

    protected Closure() {}

    Closure(PlanTask task, PlanStage stage, LocalDate doneOn, String reason, String evidence, Actor who, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = task.tenantId();
        this.taskId = task.id();
        this.stage = stage;
        this.standingStageId = stage.id();
        this.state = ClosureState.PROPOSED;
        this.doneOn = doneOn;
        this.reason = reason;
        this.evidence = evidence;
        this.proposedBy = who.id();
        this.proposedByName = who.name();
        this.proposedAt = now;
    }

    Closure confirm(String note, Actor who, Instant now) {
        decide(ClosureState.CONFIRMED, note, who, now);
        return this;
    }

    Closure sendBack(String note, Actor who, Instant now) {
        decide(ClosureState.SENT_BACK, note, who, now);
        standingStageId = null;
        return this;
    }

    private void decide(ClosureState outcome, String note, Actor who, Instant now) {
        state = outcome;
        decisionNote = note == null || note.isBlank() ? null : note.strip();
        decidedBy = who.id();
        decidedByName = who.name();
        decidedAt = now;
    }

    public boolean isOpen() {
        return state == ClosureState.PROPOSED;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public ClosureState state() {
        return state;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String reason() {
        return reason;
    }

    public String evidence() {
        return evidence;
    }

    public long proposedBy() {
        return proposedBy;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionNote() {
        return decisionNote;
    }
}
