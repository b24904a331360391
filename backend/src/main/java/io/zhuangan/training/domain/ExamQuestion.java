package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.Stale;
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

/** A question of an association's bank. What it says stands in its versions; whoever sat a test keeps theirs. */
@Entity
@Table(name = "exam_question")
@EntityListeners(TenantGuard.class)
public class ExamQuestion implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    private int latest;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "touched_by")
    private String touchedBy;

    protected ExamQuestion() {}

    public ExamQuestion(long tenantId) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("ExamQuestion", uid);
    }

    /** The number of the version that is written next. */
    public int next() {
        return ++latest;
    }

    public void touch(String by, Instant now) {
        touchedBy = by;
        touchedAt = now;
    }

    /** Archived questions are in no new test; those who were asked them keep them. */
    public void archive(boolean archived, String by, Instant now) {
        if (archived == (archivedAt != null)) return;
        archivedAt = archived ? now : null;
        touch(by, now);
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

    public long version() {
        return version;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public int latest() {
        return latest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExamQuestion that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
