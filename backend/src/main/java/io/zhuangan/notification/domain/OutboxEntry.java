package io.zhuangan.notification.domain;

import io.zhuangan.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An order for the outside. Life: waiting, leased by a worker for a while, then done; or waiting again with growing
 * pauses (2 s, 4 s, 8 s … at most an hour), and given up after {@link #MOST_ATTEMPTS}.
 */
@Entity
@Table(name = "outbox")
public class OutboxEntry {
    /** With doubling pauses about half a day. */
    public static final int MOST_ATTEMPTS = 20;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** Where an order stands. */
    public enum State {
        WAITING,
        DONE,
        GIVEN_UP
    }

    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    private String kind;

    private String payload;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "lease_owner")
    private UUID leaseOwner;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected OutboxEntry() {}

    public OutboxEntry(long tenantId, String kind, String payload, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.kind = kind;
        this.payload = payload;
        this.state = State.WAITING;
        this.notBefore = now;
        this.createdAt = now;
    }

    public void lease(UUID owner, Instant until) {
        leaseOwner = owner;
        leaseUntil = until;
        // nobody else finds it before the lease ends; counted now, so that a message that kills its worker is given up
        notBefore = until;
        attempts++;
    }

    public boolean heldBy(UUID owner) {
        return state == State.WAITING && owner.equals(leaseOwner);
    }

    public void done(Instant now) {
        state = State.DONE;
        doneAt = now;
        release();
    }

    public void failed(String error, Instant now) {
        lastError = error.length() > 1000 ? error.substring(0, 1000) : error;
        if (attempts >= MOST_ATTEMPTS) state = State.GIVEN_UP;
        else notBefore = now.plus(pause(attempts));
        release();
    }

    /** Tried again at once and with a fresh count; false for one that is done or in somebody's hands. */
    public boolean again(Instant now) {
        if (state == State.DONE || leaseOwner != null) return false;
        state = State.WAITING;
        attempts = 0;
        notBefore = now;
        return true;
    }

    public static Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts, 20));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void release() {
        leaseOwner = null;
        leaseUntil = null;
    }

    public long id() {
        return id;
    }

    public long tenantId() {
        return tenantId;
    }

    public UUID key() {
        return uid;
    }

    public String kind() {
        return kind;
    }

    public String payload() {
        return payload;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant notBefore() {
        return notBefore;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String lastError() {
        return lastError;
    }
}
