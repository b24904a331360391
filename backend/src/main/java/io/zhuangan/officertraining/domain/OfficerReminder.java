package io.zhuangan.officertraining.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** An officer was told that hours of a year are missing; once in a calendar month. */
@Entity
@Table(name = "officer_reminder")
@EntityListeners(TenantGuard.class)
public class OfficerReminder implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "year_number")
    private int year;

    @Column(name = "month_start")
    private LocalDate monthStart;

    private BigDecimal hours;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private String sentBy;

    protected OfficerReminder() {}

    /** @param hours counted at that moment */
    public OfficerReminder(
            long tenantId, long personId, int year, LocalDate today, BigDecimal hours, AccessScope by, Instant now) {
        this.id = Ids.next();
        this.tenantId = tenantId;
        this.personId = personId;
        this.year = year;
        this.monthStart = today.withDayOfMonth(1);
        this.hours = hours;
        this.sentAt = now;
        this.sentBy = by.personName();
    }

    public boolean inMonthOf(LocalDate day) {
        return monthStart.equals(day.withDayOfMonth(1));
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long personId() {
        return personId;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
