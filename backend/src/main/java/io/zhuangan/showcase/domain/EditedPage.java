package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.EditedKind;
import io.zhuangan.showcase.ShowcaseError;
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

/** A page that editors write: which of its revisions the public reads. */
@Entity
@Table(name = "edited_page")
@EntityListeners(TenantGuard.class)
public class EditedPage implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Enumerated(EnumType.STRING)
    private EditedKind kind;

    private String code;

    @Column(name = "latest_revision")
    private int latestRevision;

    @Column(name = "published_revision")
    private Integer publishedRevision;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by_name")
    private String publishedByName;

    protected EditedPage() {}

    public EditedPage(long tenantId, EditedKind kind, String code) {
        PageRule.mustBeCode(code);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.kind = kind;
        this.code = code;
    }

    /** @return number of the revision that is written now */
    public int revise() {
        latestRevision++;
        return latestRevision;
    }

    /** A second person puts the newest revision on the public site. */
    public void publish(EditedRevision revision, long who, String name, Instant now) {
        if (Objects.equals(publishedRevision, revision.revision())) {
            throw new RuleViolated(ShowcaseError.CASE_NOTHING_NEW);
        }
        RevisionLife.mustBeSecond(revision.writtenBy(), revision.writtenByName(), who);
        publishedRevision = revision.revision();
        publishedAt = now;
        publishedByName = name;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("EditedPage", uid);
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    public long version() {
        return version;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public EditedKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public int latestRevision() {
        return latestRevision;
    }

    public Integer publishedRevision() {
        return publishedRevision;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedByName() {
        return publishedByName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EditedPage that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
