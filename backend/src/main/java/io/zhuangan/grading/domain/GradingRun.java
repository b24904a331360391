package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * The calculation of a year: RUNNING, chunk by chunk, to DONE; then a second person releases it, or a newer run
 * supersedes it. FAILED after a chunk failed too often.
 */
@Entity
@Table(name = "grading_run")
public class GradingRun implements TenantOwned {
    /** A chunk that fails this often will not succeed by itself. */
    private static final int MOST_FAILURES = 5;

    /** Where a run stands. */
    public enum State {
        RUNNING,
        DONE,
        RELEASED,
        SUPERSEDED,
        FAILED
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

    @Column(name = "rule_set_id")
    private long ruleSetId;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "facts_until")
    private Instant factsUntil;

    private int total;

    private int done;

    @Column(name = "cursor_id")
    private long cursor;

    private int failures;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_by_name")
    private String startedByName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Column(name = "released_by_name")
    private String releasedByName;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected GradingRun() {}

    public GradingRun(AccessScope by, YearOfCity year, String idempotencyKey, int total, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = year.tenantId();
        this.year = year.year();
        this.ruleSetId = year.ruleSetId();
        this.idempotencyKey = idempotencyKey;
        this.state = State.RUNNING;
        this.factsUntil = now;
        this.total = total;
        this.startedBy = by.personId();
        this.startedByName = by.personName();
        this.startedAt = now;
    }

    /** A chunk is written; {@code lastFirm} is the last one of it. */
    public void advance(int firms, long lastFirm) {
        done += firms;
        cursor = lastFirm;
        failures = 0;
    }

    /** No firm is left. */
    public void finish(Instant now) {
        total = done;
        state = State.DONE;
        finishedAt = now;
    }

    /** A chunk rolled back. */
    public void stumble() {
        if (state == State.RUNNING && ++failures >= MOST_FAILURES) state = State.FAILED;
    }

    public void supersede() {
        if (state == State.DONE || state == State.FAILED) state = State.SUPERSEDED;
    }

    /** Four eyes: who ran the year does not release it. */
    public void release(AccessScope by, Instant now) {
        if (state == State.RUNNING) throw new RuleViolated(GradingError.RUN_NOT_FINISHED, done, total);
        if (state != State.DONE) throw new RuleViolated(GradingError.RUN_SUPERSEDED);
        if (by.personId() == startedBy) throw new RuleViolated(GradingError.RELEASE_NEEDS_SECOND_PERSON);
        state = State.RELEASED;
        releasedBy = by.personId();
        releasedByName = by.personName();
        releasedAt = now;
    }

    public boolean running() {
        return state == State.RUNNING;
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

    public long ruleSetId() {
        return ruleSetId;
    }

    public State state() {
        return state;
    }

    public Instant factsUntil() {
        return factsUntil;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    public long cursor() {
        return cursor;
    }

    public long startedBy() {
        return startedBy;
    }

    public String startedByName() {
        return startedByName;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public String releasedByName() {
        return releasedByName;
    }

    public Instant releasedAt() {
        return releasedAt;
    }
}
