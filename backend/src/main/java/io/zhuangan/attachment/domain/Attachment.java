package io.zhuangan.attachment.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A file of a record; its content never changes, a better one is a new file. */
@Entity
@Table(name = "attachment")
@EntityListeners(TenantGuard.class)
public class Attachment implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version = 1;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "counterpart_id")
    private Long counterpartId;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_key")
    private UUID subjectKey;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    private String sha256;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected Attachment() {}

    public Attachment(
            long tenantId,
            String subjectKind,
            UUID subjectKey,
            String fileName,
            String mediaType,
            long uploadedBy,
            Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.subjectKind = subjectKind;
        this.subjectKey = subjectKey;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    /** A second tenant that may read it, because the record is about it; 0 for none. */
    public void shareWith(long otherTenant) {
        counterpartId = otherTenant == 0 ? null : Long.valueOf(otherTenant);
    }

    /** All pieces were read: how much it is and what it sums to. */
    public void complete(long wholeSize, String wholeSha256) {
        size = wholeSize;
        sha256 = wholeSha256;
    }

    /** Whoever owns it takes it back: listed nowhere from now on, kept for the audit. */
    public void takeBack(Instant now) {
        if (takenBackAt == null) takenBackAt = now;
    }

    public long id() {
        return id;
    }

    /** Key of the record it belongs to. */
    public UUID subjectKey() {
        return subjectKey;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return counterpartId == null ? 0 : counterpartId;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
