package io.zhuangan.objection.domain;

import io.zhuangan.objection.ObjectionError;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What an objection disputes: an indicator, or one fact of it, with the firm's words. */
@Entity
@Table(name = "objection_point")
@EntityListeners(TenantGuard.class)
public class ObjectionPoint implements TenantOwned {
    private static final int LONGEST = 1000;

    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "objection_id")
    private long objectionId;

    @Column(name = "indicator_code")
    private String indicator;

    @Column(name = "fact_uid")
    private UUID fact;

    private String words;

    protected ObjectionPoint() {}

    /** @param fact null when the whole indicator is disputed */
    public ObjectionPoint(Objection of, String indicator, UUID fact, String words) {
        String said = words == null ? "" : words.strip();
        if (said.length() > LONGEST) throw new RuleViolated(ObjectionError.WORDS_TOO_LONG, LONGEST);
        this.id = Ids.next();
        this.tenantId = of.tenantId();
        this.objectionId = of.id();
        this.indicator = indicator;
        this.fact = fact;
        this.words = said;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public String indicator() {
        return indicator;
    }

    public UUID fact() {
        return fact;
    }

    public String words() {
        return words;
    }
}
