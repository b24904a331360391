package io.zhuangan.actionplan.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A city's action plan as issued. */
@Entity
@Table(name = "action_plan")
@EntityListeners(TenantGuard.class)
public class ActionPlan implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "amber_workdays")
    private int amberWorkdays;

    protected ActionPlan() {}

    public ActionPlan(
            long tenantId,
            String title,
            String titleEn,
            String issuer,
            LocalDate issuedOn,
            LocalDate startsOn,
            LocalDate endsOn,
            int amberWorkdays) {
        if (endsOn.isBefore(startsOn)) throw new IllegalArgumentException("a plan ends after it starts");
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.title = Objects.requireNonNull(title);
        this.titleEn = Objects.requireNonNull(titleEn);
        this.issuer = Objects.requireNonNull(issuer);
        this.issuedOn = Objects.requireNonNull(issuedOn);
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.amberWorkdays = amberWorkdays;
    }

    public long id() {
        return id;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public String title() {
        return title;
    }

    public String titleEn() {
        return titleEn;
    }

    public String issuer() {
        return issuer;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public int amberWorkdays() {
        return amberWorkdays;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActionPlan that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
