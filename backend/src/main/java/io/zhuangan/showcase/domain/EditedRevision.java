package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One revision of an edited page, whole. Written once, never changed. */
@Entity
@Table(name = "edited_revision")
@EntityListeners(TenantGuard.class)
public class EditedRevision implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "page_id")
    private long pageId;

    private int revision;
    private String body;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_by_name")
    private String writtenByName;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected EditedRevision() {}

    /** @param body as {@code EditedText} writes it */
    public EditedRevision(EditedPage page, String body, long who, String name, Instant now) {
        this.id = Ids.next();
        this.tenantId = page.tenantId();
        this.pageId = page.id();
        this.revision = page.revise();
        this.body = body;
        this.writtenBy = who;
        this.writtenByName = name;
        this.writtenAt = now;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public int revision() {
        return revision;
    }

    public String body() {
        return body;
    }

    public long writtenBy() {
        return writtenBy;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
