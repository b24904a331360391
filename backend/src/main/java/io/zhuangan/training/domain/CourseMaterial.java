package io.zhuangan.training.domain;

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
import java.util.Objects;
import java.util.UUID;

/** A file that a course hands out: to people with a seat, or to everybody. */
@Entity
@Table(name = "course_material")
@EntityListeners(TenantGuard.class)
public class CourseMaterial implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "attachment_uid")
    private UUID attachment;

    @Column(name = "open_to_all")
    private boolean openToAll;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected CourseMaterial() {}

    public CourseMaterial(Course course, UUID attachment, boolean openToAll, String addedBy, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = course.tenantId();
        this.courseId = course.id();
        this.attachment = attachment;
        this.openToAll = openToAll;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    /** Taking it back twice changes nothing. */
    public boolean remove(Instant now) {
        if (removedAt != null) return false;
        removedAt = now;
        return true;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public UUID attachment() {
        return attachment;
    }

    public boolean openToAll() {
        return openToAll;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CourseMaterial that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
