package io.zhuangan.grading.domain;

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
import java.util.UUID;

/** A city's evaluation year: may be run again and again until one run is released. */
@Entity
@Table(name = "evaluation_year")
public class YearOfCity implements TenantOwned {
    /** Whether grades are out. */
    public enum State {
        OPEN,
        RELEASED
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

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "current_run_id")
    private Long currentRunId;

    protected YearOfCity() {}

    public YearOfCity(long cityId, int year, long ruleSetId) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = cityId;
        this.year = year;
        this.ruleSetId = ruleSetId;
        this.state = State.OPEN;
    }

    public void run(GradingRun run) {
        expectOpen();
        currentRunId = run.id();
    }

    public void release(GradingRun run) {
        expectOpen();
        if (currentRunId == null || currentRunId != run.id()) throw new RuleViolated(GradingError.RUN_SUPERSEDED);
        state = State.RELEASED;
    }

    /** Other rules hold for it from now on; only while nothing was calculated by the ones before. */
    public void follow(long newRules) {
        if (currentRunId != null || state == State.RELEASED) {
            throw new RuleViolated(GradingError.RULES_YEAR_USED, year);
        }
        ruleSetId = newRules;
    }

    private void expectOpen() {
        if (state == State.RELEASED) throw new RuleViolated(GradingError.YEAR_RELEASED, year);
    }

    public long id() {
        return id;
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

    public boolean released() {
        return state == State.RELEASED;
    }

    /** Internal id of the run that stands, or null. */
    public Long currentRunId() {
        return currentRunId;
    }
}
