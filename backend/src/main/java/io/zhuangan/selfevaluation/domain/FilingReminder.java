package io.zhuangan.selfevaluation.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** 催办: a firm was urged to file. A bureau or an association urges each firm at most once a day. */
@Entity
@Table(name = "self_evaluation_reminder")
@EntityListeners(TenantGuard.class)
public class FilingReminder implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "year_number")
    private int year;

    @Column(name = "sender_id")
    private long senderId;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by_name")
    private String sentByName;

    protected FilingReminder() {}

    public FilingReminder(AccessScope sender, long firm, int year, LocalDate today, Instant now) {
        this.id = Ids.next();
        this.tenantId = firm;
        this.year = year;
        this.senderId = sender.tenantId();
        this.sentOn = today;
        this.sentAt = now;
        this.sentByName = sender.personName();
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return senderId;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sentByName() {
        return sentByName;
    }
}
