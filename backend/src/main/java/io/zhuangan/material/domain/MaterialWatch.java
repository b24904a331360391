package io.zhuangan.material.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A firm says that it uses what a document is about. */
@Entity
@Table(name = "material_watch")
@EntityListeners(TenantGuard.class)
public class MaterialWatch implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "document_id")
    private long documentId;

    private Instant since;

    protected MaterialWatch() {}

    public MaterialWatch(long firm, long documentId, Instant now) {
        id = Ids.next();
        tenantId = firm;
        this.documentId = documentId;
        since = now;
    }

    public long id() {
        return id;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long documentId() {
        return documentId;
    }
}
