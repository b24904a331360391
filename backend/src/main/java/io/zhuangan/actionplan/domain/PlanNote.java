package io.zhuangan.actionplan.domain;

import io.zhuangan.actionplan.PlanError;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that happened on a task, with where the evidence lies. Never changed, never removed. */
@Entity
@Table(name = "plan_note")
@EntityListeners(TenantGuard.class)
public class PlanNote implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "task_id")
    private long taskId;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String text;

    private String evidence;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_by_name")
    private String writtenByName;

    @Column(name = "written_for")
    private String writtenFor;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected PlanNote() {}

    public PlanNote(
            PlanTask task,
            LocalDate happenedOn,
            String text,
            String evidence,
            Actor who,
            Instant now,
            LocalDate today) {
        if (text == null || text.isBlank()) throw new RuleViolated(PlanError.NOTE_NEEDS_TEXT);
        if (happenedOn.isAfter(today)) throw new RuleViolated(PlanError.NOTE_IN_FUTURE);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = task.tenantId();
        this.taskId = task.id();
        this.happenedOn = happenedOn;
        this.text = text.strip();
        this.evidence = evidence == null || evidence.isBlank() ? null : evidence.strip();
        this.writtenBy = who.id();
        this.writtenByName = who.name();
        this.writtenFor = who.seat();
        this.writtenAt = now;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String text() {
        return text;
    }

    public String evidence() {
        return evidence;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public String writtenFor() {
        return writtenFor;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
