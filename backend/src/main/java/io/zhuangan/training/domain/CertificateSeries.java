package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Serial numbers of an association in a calendar year: 1, 2, 3… without gaps. Read locked. */
@Entity
@Table(name = "certificate_series")
@EntityListeners(TenantGuard.class)
public class CertificateSeries implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "year_number")
    private int year;

    @Column(name = "last_number")
    private int last;

    protected CertificateSeries() {}

    public CertificateSeries(long tenantId, int year) {
        this.id = Ids.next();
        this.tenantId = tenantId;
        this.year = year;
    }

    public int next() {
        return ++last;
    }

    public int year() {
        return year;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }
}
