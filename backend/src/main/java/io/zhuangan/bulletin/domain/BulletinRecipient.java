package io.zhuangan.bulletin.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody of a firm who was told. */
@Entity
@Table(name = "bulletin_recipient")
@EntityListeners(TenantGuard.class)
public class BulletinRecipient implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "target_id")
    private long targetId;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "person_name")
    private String name;

    private String email;

    protected BulletinRecipient() {}

    public BulletinRecipient(BulletinTarget target, long personId, String name, String email) {
        this.id = Ids.next();
        this.tenantId = target.tenantId();
        this.targetId = target.id();
        this.enterpriseId = target.counterpartId();
        this.personId = personId;
        this.name = name;
        this.email = email;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    public long targetId() {
        return targetId;
    }

    public long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulletinRecipient that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
