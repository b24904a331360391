package io.zhuangan.tenancy.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.Stale;
import io.zhuangan.tenancy.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A person holds a role for a tenant over a span of days. Ended ones stay as history. */
@Entity
@Table(name = "membership")
public class Membership {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version = 1;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Membership() {}

    public Membership(long tenantId, long personId, Role role, LocalDate from) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.personId = personId;
        this.role = Objects.requireNonNull(role);
        this.validFrom = Objects.requireNonNull(from);
    }

    /** Ends today: from this day on the seat is gone. Ending twice changes nothing. */
    public void end(LocalDate today) {
        if (validTo == null || validTo.isAfter(today)) validTo = today.isBefore(validFrom) ? validFrom : today;
    }

    /** The same role given again on the day it ended. */
    public void resume() {
        validTo = null;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("Membership", uid);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    public UUID key() {
        return uid;
    }

    public long version() {
        return version;
    }

    public long tenantId() {
        return tenantId;
    }

    public long personId() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
