package io.zhuangan.bulletin.domain;

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

/** Handing a bulletin over: RUNNING, chunk by chunk, to DONE. A chunk that fails is tried again at the next tick. */
@Entity
@Table(name = "bulletin_delivery")
@EntityListeners(TenantGuard.class)
public class BulletinDelivery implements TenantOwned {
    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE
    }

    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "bulletin_id")
    private long bulletinId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "cursor_id")
    private long cursor;

    private int firms;
    private int people;
    private int mails;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected BulletinDelivery() {}

    public BulletinDelivery(Bulletin of, Instant now) {
        this.id = Ids.next();
        this.tenantId = of.tenantId();
        this.bulletinId = of.id();
        this.state = State.RUNNING;
        this.startedAt = now;
    }

    /** A firm was told. */
    public void told(int itsPeople, int itsMails) {
        firms++;
        people += itsPeople;
        mails += itsMails;
    }

    /** Everybody up to this firm was looked at. */
    public void reached(long firmId) {
        cursor = firmId;
    }

    public void finish(Instant now) {
        state = State.DONE;
        finishedAt = now;
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long bulletinId() {
        return bulletinId;
    }

    public long cursor() {
        return cursor;
    }

    public int firms() {
        return firms;
    }

    public int people() {
        return people;
    }

    public int mails() {
        return mails;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulletinDelivery that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
