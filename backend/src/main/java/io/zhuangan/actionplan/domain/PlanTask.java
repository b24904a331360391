package io.zhuangan.actionplan.domain;

import io.zhuangan.actionplan.PlanError;
import io.zhuangan.actionplan.Rhythm;
import io.zhuangan.actionplan.Unit;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A detailed task of the plan, word for word, with its stages. A stage is proposed for closing by one person with a
 * day, a reason and evidence, and closed (销号) or sent back by another; the task itself is closed when all stages are.
 */
@Entity
@Table(name = "plan_task")
@EntityListeners(TenantGuard.class)
public class PlanTask implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "plan_id")
    private long planId;

    private int number;

    @Column(name = "key_number")
    private int keyNumber;

    @Column(name = "key_title")
    private String keyTitle;

    @Column(name = "key_title_en")
    private String keyTitleEn;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String requirement;

    @Column(name = "requirement_en")
    private String requirementEn;

    private String schedule;

    @Column(name = "schedule_en")
    private String scheduleEn;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Column(name = "lead_units")
    private String leadUnits;

    @Column(name = "support_units")
    private String supportUnits;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<PlanStage> stages = new ArrayList<>();

    protected PlanTask() {}

    public PlanTask(ActionPlan plan, int number, int keyNumber, Words key, Words name, Instant now) {
        if (number < 1 || keyNumber < 1) throw new IllegalArgumentException("tasks are numbered from 1");
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = plan.tenantId();
        this.planId = plan.id();
        this.number = number;
        this.keyNumber = keyNumber;
        this.keyTitle = key.zh();
        this.keyTitleEn = key.en();
        this.name = name.zh();
        this.nameEn = name.en();
        this.touchedAt = now;
    }

    /** A text with its translation. */
    public record Words(String zh, String en) {
        public Words {
            if (zh.isBlank() || en.isBlank()) throw new IllegalArgumentException("both languages, please");
        }
    }

    /** The official text. */
    public PlanTask saying(Words officialTitle, Words officialRequirement, Words officialSchedule) {
        title = officialTitle.zh();
        titleEn = officialTitle.en();
        requirement = officialRequirement.zh();
        requirementEn = officialRequirement.en();
        schedule = officialSchedule.zh();
        scheduleEn = officialSchedule.en();
        return this;
    }

    /** Who carries it, and how it runs. */
    public PlanTask carriedBy(List<Unit> lead, List<Unit> support, Rhythm howItRuns) {
        if (lead.isEmpty()) throw new IllegalArgumentException("somebody leads");
        leadUnits = joined(lead);
        supportUnits = joined(support);
        rhythm = howItRuns;
        return this;
    }

    public void add(PlanStage stage) {
        stages.add(stage);
        stage.belongTo(this, stages.size());
    }

    /** Proposes a stage for closing. */
    public Closure propose(
            String stageCode,
            LocalDate doneOn,
            String reason,
            String evidence,
            Actor who,
            Instant now,
            LocalDate today) {
        PlanStage stage = stage(stageCode);
        if (stage.standing() != null) throw new RuleViolated(PlanError.CLOSURE_ALREADY_STANDS);
        if (doneOn.isAfter(today)) throw new RuleViolated(PlanError.CLOSURE_IN_FUTURE);
        if (doneOn.isBefore(stage.startsOn())) {
            throw new RuleViolated(PlanError.CLOSURE_BEFORE_START, stage.startsOn());
        }
        if (reason == null || reason.isBlank()) throw new RuleViolated(PlanError.CLOSURE_NEEDS_REASON);
        if (evidence == null || evidence.isBlank()) throw new RuleViolated(PlanError.CLOSURE_NEEDS_EVIDENCE);
        touch(now);
        return stage.propose(doneOn, reason.strip(), evidence.strip(), who, now);
    }

    /** A second person closes the stage. */
    public Closure confirm(String stageCode, String note, Actor who, Instant now) {
        touch(now);
        return open(stageCode, who).confirm(note, who, now);
    }

    /** A second person sends the proposal back; the stage is open again. */
    public Closure sendBack(String stageCode, String note, Actor who, Instant now) {
        Closure closure = open(stageCode, who);
        if (note == null || note.isBlank()) throw new RuleViolated(PlanError.SEND_BACK_NEEDS_NOTE);
        touch(now);
        return closure.sendBack(note.strip(), who, now);
    }

    private Closure open(String stageCode, Actor who) {
        Closure closure = stage(stageCode).standing();
        if (closure == null || !closure.isOpen()) throw new RuleViolated(PlanError.CLOSURE_NOT_OPEN);
        if (closure.proposedBy() == who.id()) {
            throw new RuleViolated(PlanError.CLOSURE_NEEDS_SECOND_PERSON, closure.proposedByName());
        }
        return closure;
    }

    /** A child changed: the task's row must change too, so that its version moves even within one tick of the clock. */
    private void touch(Instant now) {
        touchedAt = now.isAfter(touchedAt) ? now : touchedAt.plusNanos(1000);
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("PlanTask", uid);
    }

    public PlanStage stage(String code) {
        return stages.stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("PlanStage", code));
    }

    private static String joined(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining(","));
    }

    private static List<Unit> split(String units) {
        return units.isEmpty()
                ? List.of()
                : Arrays.stream(units.split(",")).map(Unit::valueOf).toList();
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    public long version() {
        return version;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public int number() {
        return number;
    }

    public int keyNumber() {
        return keyNumber;
    }

    public Words keyTitle() {
        return new Words(keyTitle, keyTitleEn);
    }

    public Words name() {
        return new Words(name, nameEn);
    }

    public Words title() {
        return new Words(title, titleEn);
    }

    public Words requirement() {
        return new Words(requirement, requirementEn);
    }

    public Words schedule() {
        return new Words(schedule, scheduleEn);
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public List<Unit> leadUnits() {
        return split(leadUnits);
    }

    public List<Unit> supportUnits() {
        return split(supportUnits);
    }

    public List<PlanStage> stages() {
        return List.copyOf(stages);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanTask that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
