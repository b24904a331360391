package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
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
 * What a draft would make of a year's facts, beside what the rules of that year make of the same facts. Goes on chunk by
 * chunk; a draft has one, and a new one takes its place. Not a grade, and nothing rests on it.
 */
@Entity
@Table(name = "rule_preview")
public class RulePreview implements TenantOwned {
    /** A chunk that fails this often will not succeed by itself. */
    private static final int MOST_FAILURES = 3;

    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "draft_id")
    private long draftId;

    @Column(name = "draft_version")
    private long draftVersion;

    @Column(name = "rule_set_id")
    private long ruleSetId;

    @Column(name = "year_number")
    private int year;

    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "facts_until")
    private Instant factsUntil;

    private int total;

    private int done;

    @Column(name = "cursor_id")
    private long cursor;

    private int failures;

    private String effects;

    @Column(name = "started_by_name")
    private String startedByName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected RulePreview() {}

    public RulePreview(RuleDraft draft) {
        this.id = Ids.next();
        this.tenantId = draft.tenantId();
        this.draftId = draft.id();
    }

    /**
     * Begins, or begins again.
     *
     * @param ruleSetId rules the year is held by
     * @param text the draft as the text of a rule set that the gate takes
     */
    public void begin(AccessScope by, RuleDraft draft, int of, long ruleSetId, String text, int firms, Instant now) {
        uid = UUID.randomUUID();
        draftVersion = draft.version();
        this.ruleSetId = ruleSetId;
        year = of;
        body = text;
        state = State.RUNNING;
        factsUntil = now;
        total = firms;
        done = 0;
        cursor = 0;
        failures = 0;
        effects = "";
        startedByName = by.personName();
        startedAt = now;
        finishedAt = null;
    }

    /** @param lines one line of text per firm, see {@code RuleEffectsText} */
    public void advance(int firms, long lastFirm, String lines) {
        done += firms;
        cursor = lastFirm;
        effects += lines;
        failures = 0;
    }

    public void finish(Instant now) {
        total = done;
        state = State.DONE;
        finishedAt = now;
    }

    public void stumble() {
        if (state == State.RUNNING && ++failures >= MOST_FAILURES) state = State.FAILED;
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long draftId() {
        return draftId;
    }

    public long draftVersion() {
        return draftVersion;
    }

    public long ruleSetId() {
        return ruleSetId;
    }

    public int year() {
        return year;
    }

    public String body() {
        return body;
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

    public String effects() {
        return effects;
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
}
