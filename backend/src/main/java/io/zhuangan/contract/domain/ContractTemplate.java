package io.zhuangan.contract.domain;

import io.zhuangan.contract.ContractError;
import io.zhuangan.contract.TemplateKind;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** A model contract or norm; what it says stands in {@link ContractEdition}s, of which at most the latest is written on. */
@Entity
@Table(name = "contract_template")
@EntityListeners(TenantGuard.class)
public class ContractTemplate implements TenantOwned {
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int SHORTEST_SLUG = 3;
    private static final int LONGEST_SLUG = 60;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "city_id")
    private long cityId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    private String slug;

    private int latest;

    private Integer published;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ContractTemplate() {}

    /** @param slug its public address, for good: lower-case letters, digits and single hyphens, 3 to 60 characters */
    public ContractTemplate(AccessScope by, TemplateKind kind, String slug, Instant now) {
        String address = slug == null ? "" : slug.strip();
        if (address.length() < SHORTEST_SLUG
                || address.length() > LONGEST_SLUG
                || !SLUG.matcher(address).matches()) {
            throw new RuleViolated(ContractError.SLUG_WRONG);
        }
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = by.tenantId();
        this.cityId = by.cityId();
        this.kind = kind == null ? TemplateKind.CONTRACT : kind;
        this.slug = address;
        this.createdAt = now;
    }

    /** Number of the edition that is begun now. */
    int begin() {
        latest++;
        return latest;
    }

    void publish(ContractEdition edition) {
        published = edition.number();
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

    public long cityId() {
        return cityId;
    }

    public TemplateKind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public int latest() {
        return latest;
    }

    /** Number of the newest published edition, or null. */
    public Integer published() {
        return published;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContractTemplate that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
