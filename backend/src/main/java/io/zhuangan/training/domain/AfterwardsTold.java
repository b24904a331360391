package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.AfterwardsNews;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody was told, so that nobody hears it twice. */
@Entity
@Table(name = "afterwards_told")
@EntityListeners(TenantGuard.class)
public class AfterwardsTold implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Enumerated(EnumType.STRING)
    private AfterwardsNews news;

    @Column(name = "about_id")
    private long aboutId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "told_at")
    private Instant toldAt;

    protected AfterwardsTold() {}

    public AfterwardsTold(long tenantId, AfterwardsNews news, long aboutId, long enrolmentId, Instant now) {
        this.id = Ids.next();
        this.tenantId = tenantId;
        this.news = news;
        this.aboutId = aboutId;
        this.enrolmentId = enrolmentId;
        this.toldAt = now;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AfterwardsTold that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
