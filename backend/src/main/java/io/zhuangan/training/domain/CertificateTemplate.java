package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.TemplateForm;
import io.zhuangan.training.TemplateView;
import io.zhuangan.training.TrainingError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One version of an association's certificate template: a draft that is edited, then in force and never edited again. */
@Entity
@Table(name = "certificate_template")
@EntityListeners(TenantGuard.class)
public class CertificateTemplate implements TenantOwned {
    private static final int LONGEST = 60;
    private static final int MOST_MONTHS = 600;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    private int number;
    private String title;
    private String wording;
    private String signatory;

    @Column(name = "signatory_position")
    private String position;

    private Integer months;

    @Column(name = "serial_pattern")
    private String serialPattern;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "effective_by")
    private String effectiveBy;

    protected CertificateTemplate() {}

    public CertificateTemplate(long tenantId, int number) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.number = number;
    }

    public void write(TemplateForm form, String by, Instant now) {
        if (effectiveAt != null) throw new RuleViolated(TrainingError.TEMPLATE_IN_FORCE, number);
        title = words(form.title(), TrainingError.TEMPLATE_TITLE_MISSING);
        wording = new CertificateWording(form.wording()).text();
        signatory = words(form.signatory(), TrainingError.TEMPLATE_SIGNATORY_MISSING);
        position = words(form.position(), TrainingError.TEMPLATE_SIGNATORY_MISSING);
        if (form.months() != null && (form.months() < 1 || form.months() > MOST_MONTHS)) {
            throw new RuleViolated(TrainingError.TEMPLATE_MONTHS_RANGE, MOST_MONTHS);
        }
        months = form.months();
        serialPattern = new SerialPattern(form.serialPattern()).text();
        madeBy = by;
        madeAt = now;
    }

    private static String words(String text, TrainingError missing) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) throw new RuleViolated(missing, LONGEST);
        return stripped;
    }

    /** From now on certificates are issued under this version. */
    public void putInForce(String by, Instant now) {
        if (effectiveAt != null) throw new RuleViolated(TrainingError.TEMPLATE_IN_FORCE, number);
        effectiveBy = by;
        effectiveAt = now;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("CertificateTemplate", number);
    }

    public TemplateView view(boolean current) {
        return new TemplateView(
                number,
                version,
                title,
                wording,
                signatory,
                position,
                months,
                serialPattern,
                madeBy,
                madeAt,
                effectiveBy,
                effectiveAt,
                current);
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public int number() {
        return number;
    }

    public Integer months() {
        return months;
    }

    public SerialPattern serialPattern() {
        return new SerialPattern(serialPattern);
    }

    public boolean inForce() {
        return effectiveAt != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateTemplate that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
