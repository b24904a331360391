package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.CertificateOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a run did for one person, kept with the names of that day. */
@Entity
@Table(name = "certificate_outcome")
@EntityListeners(TenantGuard.class)
public class CertificateOutcomeRow implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "enterprise_name")
    private String enterpriseName;

    @Enumerated(EnumType.STRING)
    private CertificateOutcome outcome;

    @Column(name = "units_attended")
    private int attended;

    private int units;
    private String serial;

    protected CertificateOutcomeRow() {}

    /** @param serial of the certificate, issued now or held before; null without one */
    public CertificateOutcomeRow(
            CertificateRun run,
            Enrolment enrolment,
            CertificateOutcome outcome,
            int attended,
            int units,
            String serial) {
        this.id = Ids.next();
        this.tenantId = run.tenantId();
        this.runId = run.id();
        this.enrolmentId = enrolment.id();
        this.personName = enrolment.personName();
        this.enterpriseName = enrolment.enterpriseName();
        this.outcome = outcome;
        this.attended = attended;
        this.units = units;
        this.serial = serial;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }
}
