package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.ReserveBasis;
import io.zhuangan.training.SessionRules;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** The row of a {@link Reserve}: seats of a session kept for a group, opened at their moment or earlier by hand. */
@Entity
@Table(name = "seat_reserve")
@EntityListeners(TenantGuard.class)
public class SeatReserve implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "session_id")
    private long sessionId;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReserveBasis basis;

    private String code;
    private int seats;

    @Column(name = "until_at")
    private Instant untilAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected SeatReserve() {}

    public SeatReserve(CourseSession session, int number, SessionRules.Reserve plan) {
        this.id = Ids.next();
        this.tenantId = session.tenantId();
        this.sessionId = session.id();
        this.number = number;
        this.basis = plan.basis();
        this.code = plan.code();
        this.seats = plan.seats();
        this.untilAt = plan.until();
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatReserve that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
