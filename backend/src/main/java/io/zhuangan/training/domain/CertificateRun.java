package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Issuing the certificates of a session: RUNNING, chunk by chunk, to DONE; FAILED after a chunk failed too often. */
@Entity
@Table(name = "certificate_run")
@EntityListeners(TenantGuard.class)
public class CertificateRun implements TenantOwned {
    /** A chunk that fails this often will not succeed by itself. */
    private static final int MOST_FAILURES = 5;

    /** Where a run stands. */
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

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "template_id")
    private Long templateId;

    @Enumerated(EnumType.STRING)
    private State state;

    private int total;
    private int done;
    private int issued;

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

    protected CertificateRun() {}

    /** @param templateId the version that all papers of this run are issued under, or null */
    public CertificateRun(AccessScope by, CourseSession session, Long templateId, int total, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = session.tenantId();
        this.sessionId = session.id();
        this.templateId = templateId;
        this.state = State.RUNNING;
        this.total = total;
        this.startedBy = by.personId();
        this.startedByName = by.personName();
        this.startedAt = now;
    }

    /** Somebody was looked at. */
    public void step(long enrolmentId, boolean certificate) {
        cursor = enrolmentId;
        done++;
        if (certificate) issued++;
        failures = 0;
    }

    /** Nobody is left. */
    public void finish(Instant now) {
        total = done;
        state = State.DONE;
        finishedAt = now;
    }

    /** A chunk rolled back. */
    public void stumble() {
        if (state == State.RUNNING && ++failures >= MOST_FAILURES) state = State.FAILED;
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

    public long sessionId() {
        return sessionId;
    }

    public Long templateId() {
        return templateId;
    }

    public State state() {
        return state;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    public int issued() {
        return issued;
    }

    public long cursor() {
        return cursor;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateRun that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
