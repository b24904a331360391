package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** That an association asks something of whoever got a seat in a session, and until when it wants the answers. */
@Entity
@Table(name = "follow_up")
@EntityListeners(TenantGuard.class)
public class FollowUp implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "at_start")
    private boolean atStart;

    @Column(name = "asked_round")
    private long round;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "touched_by")
    private String touchedBy;

    protected FollowUp() {}

    public FollowUp(CourseSession session) {
        this.id = Ids.next();
        this.tenantId = session.tenantId();
        this.sessionId = session.id();
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("FollowUp", sessionId);
    }

    /**
     * @param until null = the first unit
     * @param more a question is new, so people are told again
     */
    public void ask(Instant until, Instant starts, boolean more, String by, Instant now) {
        atStart = until == null;
        answerBy = atStart ? starts : until;
        if (more || askedAt == null) {
            round = Ids.next();
            askedAt = now;
        }
        touchedAt = now;
        touchedBy = by;
    }

    /** The whole session moved; answers are due as long before it as they were. */
    public void postpone(Duration by) {
        answerBy = answerBy.plus(by);
    }

    /** A draft begins at another time; answers are due no later than that. */
    public void startsAt(Instant starts) {
        if (atStart || answerBy.isAfter(starts)) answerBy = starts;
    }

    /** When the same questions are due in another session: as long before it as here, if that is still to come. */
    public Instant later(Duration by, Instant now) {
        Instant moved = answerBy.plus(by);
        return atStart || !moved.isAfter(now) ? null : moved;
    }

    public long id() {
        return id;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long version() {
        return version;
    }

    public Instant answerBy() {
        return answerBy;
    }

    public boolean atStart() {
        return atStart;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUp that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
