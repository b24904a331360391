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
 * A rule set in the making: OPEN until one person publishes what another saved last, or somebody throws it away. Its
 * body are the sheets as typed; a published {@link PublishedRules} is another row, so nothing that was published moves.
 */
@Entity
@Table(name = "rule_draft")
public class RuleDraft implements TenantOwned {
    /** Whether it may be worked on. */
    public enum State {
        OPEN,
        PUBLISHED,
        DISCARDED
    }

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "basis_id")
    private Long basisId;

    @Enumerated(EnumType.STRING)
    private State state;

    private String body;

    @Column(name = "started_by_name")
    private String startedByName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "saved_by_name")
    private String savedByName;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected RuleDraft() {}

    /** @param basisId internal id of the published set it began from, or null */
    public RuleDraft(AccessScope by, Long basisId, String body, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = by.cityId();
        this.basisId = basisId;
        this.state = State.OPEN;
        this.startedByName = by.personName();
        this.startedAt = now;
        keep(by, body, now);
    }

    private void keep(AccessScope by, String text, Instant now) {
        body = text;
        savedBy = by.personId();
        savedByName = by.personName();
        savedAt = now;
    }

    /** @param read the version the caller's changes begin from */
    public void save(AccessScope by, long read, String text, Instant now) {
        expect(read);
        keep(by, text, now);
    }

    public void discard(long read) {
        expect(read);
        state = State.DISCARDED;
    }

    /** Four eyes: who saved last does not publish, and what is published is what was read. */
    public void publish(AccessScope by, long read) {
        expect(read);
        if (by.personId() == savedBy) throw new RuleViolated(GradingError.RULES_NEED_SECOND_PERSON);
        state = State.PUBLISHED;
    }

    /** Open, and nobody saved it since the caller read it. */
    public void expect(long read) {
        if (state != State.OPEN) throw new RuleViolated(GradingError.RULES_DRAFT_CLOSED);
        if (read != version) throw new RuleViolated(GradingError.RULES_DRAFT_CHANGED, savedByName, savedAt);
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

    public Long basisId() {
        return basisId;
    }

    public State state() {
        return state;
    }

    public String body() {
        return body;
    }

    public String startedByName() {
        return startedByName;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public long savedBy() {
        return savedBy;
    }

    public String savedByName() {
        return savedByName;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
