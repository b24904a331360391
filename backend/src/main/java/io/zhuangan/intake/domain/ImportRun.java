package io.zhuangan.intake.domain;

import io.zhuangan.intake.ImportState;
import io.zhuangan.intake.IntakeError;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowResult;
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
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/** One uploaded file: previewed, then written whole or put aside. Neither can be undone. */
@Entity
@Table(name = "import_run")
@EntityListeners(TenantGuard.class)
public class ImportRun implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    private String kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "sheet_name")
    private String sheetName;

    private String sha256;

    private String layout;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "row_count")
    private int rows;

    @Column(name = "create_count")
    private int created;

    @Column(name = "change_count")
    private int changed;

    @Column(name = "unchanged_count")
    private int unchanged;

    @Column(name = "noted_count")
    private int noted;

    @Column(name = "refused_count")
    private int refused;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_by_name")
    private String uploadedByName;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "closed_by_name")
    private String closedByName;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected ImportRun() {}

    public ImportRun(
            AccessScope scope,
            String kind,
            String fileName,
            String sheetName,
            String sha256,
            Layout layout,
            Collection<CheckedRow> verdicts,
            Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = scope.tenantId();
        this.kind = kind;
        this.fileName = fileName;
        this.sheetName = sheetName;
        this.sha256 = sha256;
        this.layout = layout.text();
        this.state = ImportState.PREVIEWED;
        this.uploadedBy = scope.personId();
        this.uploadedByName = scope.personName();
        this.uploadedAt = now;
        count(verdicts);
    }

    /** Writing is over; the counts are what really happened. */
    public void applied(AccessScope scope, Collection<CheckedRow> verdicts, Instant now) {
        if (state == ImportState.DISCARDED) throw new RuleViolated(IntakeError.IMPORT_DISCARDED);
        state = ImportState.APPLIED;
        count(verdicts);
        close(scope, now);
    }

    /** Puts the file aside. Doing it twice changes nothing. */
    public void discard(AccessScope scope, Instant now) {
        if (state == ImportState.APPLIED) throw new RuleViolated(IntakeError.IMPORT_ALREADY_APPLIED);
        if (state == ImportState.DISCARDED) return;
        state = ImportState.DISCARDED;
        close(scope, now);
    }

    private void close(AccessScope scope, Instant now) {
        closedByName = scope.personName();
        closedAt = now;
    }

    private void count(Collection<CheckedRow> verdicts) {
        rows = verdicts.size();
        created = (int)
                verdicts.stream().filter(row -> row.writes(RowAction.CREATE)).count();
        changed = (int)
                verdicts.stream().filter(row -> row.writes(RowAction.CHANGE)).count();
        unchanged = (int) verdicts.stream()
                .filter(row -> row.verdict().action() == RowAction.UNCHANGED)
                .count();
        noted = (int) verdicts.stream()
                .filter(row -> row.verdict().result() == RowResult.NOTE)
                .count();
        refused = (int) verdicts.stream()
                .filter(row -> row.verdict().result() == RowResult.REFUSE)
                .count();
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

    public String kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public String sheetName() {
        return sheetName;
    }

    public String sha256() {
        return sha256;
    }

    public Layout layout() {
        return Layout.parse(layout);
    }

    public ImportState state() {
        return state;
    }

    public int rows() {
        return rows;
    }

    public int created() {
        return created;
    }

    public int changed() {
        return changed;
    }

    public int unchanged() {
        return unchanged;
    }

    public int noted() {
        return noted;
    }

    public int refused() {
        return refused;
    }

    public String uploadedByName() {
        return uploadedByName;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String closedByName() {
        return closedByName;
    }

    public Instant closedAt() {
        return closedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportRun that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
