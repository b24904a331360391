package io.zhuangan.actionplan.domain;

import io.zhuangan.actionplan.ClosureState;
import io.zhuangan.actionplan.DateBasis;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A stage of a task with its dates. */
@Entity
@Table(name = "plan_stage")
@EntityListeners(TenantGuard.class)
public class PlanStage implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id")
    private PlanTask task;

    private int position;

    private String code;

    private String label;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DateBasis basis;

    @OneToMany(mappedBy = "stage", cascade = CascadeType.ALL)
    @OrderBy("proposedAt")
    private List<Closure> closures = new ArrayList<>();

    protected PlanStage() {}

    public PlanStage(String code, PlanTask.Words label, LocalDate startsOn, LocalDate dueOn, DateBasis basis) {
        if (dueOn.isBefore(startsOn)) throw new IllegalArgumentException("due before it starts: " + code);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.code = code;
        this.label = label.zh();
        this.labelEn = label.en();
        this.startsOn = startsOn;
        this.dueOn = dueOn;
        this.basis = basis;
    }

    void belongTo(PlanTask owner, int place) {
        task = owner;
        tenantId = owner.tenantId();
        position = place;
    }

    Closure propose(LocalDate doneOn, String reason, String evidence, Actor who, Instant now) {
        Closure closure = new Closure(task, this, doneOn, reason, evidence, who, now);
        closures.add(closure);
        return closure;
    }

    /** The proposal that is open or confirmed, or null. */
    public Closure standing() {
        return closures.stream()
                .filter(c -> c.state() != ClosureState.SENT_BACK)
                .findFirst()
                .orElse(null);
    }

    public long id() {
        return id;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public String code() {
        return code;
    }

    public PlanTask.Words label() {
        return new PlanTask.Words(label, labelEn);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public DateBasis basis() {
        return basis;
    }

    public List<Closure> closures() {
        return List.copyOf(closures);
    }
}
