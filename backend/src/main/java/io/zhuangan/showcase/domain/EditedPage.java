package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.EditedKind;
import io.zhuangan.showcase.ShowcaseError;
import io.zhuangan.showcase.StopReason;
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

/**
 * A page that editors write: which of its revisions the public reads, which one a second person approved for a moment
 * ahead, and whether it was taken off the site. Withdrawing keeps everything; publishing brings it back.
 */
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

    @Column(name = "planned_revision")
    private Integer plannedRevision;

    @Column(name = "publish_at")
    private Instant publishAt;

    @Column(name = "planned_by")
    private Long plannedBy;

    @Column(name = "planned_by_name")
    private String plannedByName;

    @Column(name = "stopped_revision")
    private Integer stoppedRevision;

    @Enumerated(EnumType.STRING)
    @Column(name = "stopped_why")
    private StopReason stoppedWhy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Column(name = "withdrawn_by_name")
    private String withdrawnByName;

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

    /** Whether this revision is what the public reads now. */
    private boolean shows(EditedRevision revision) {
        return isShown() && Objects.equals(publishedRevision, revision.revision());
    }

    /** Somebody may read it now. */
    public boolean isShown() {
        return publishedRevision != null && withdrawnAt == null;
    }

    /** A second person puts a revision on the public site; the newest wins over whatever was planned before it. */
    public void publish(EditedRevision revision, long who, String name, Instant now) {
        if (shows(revision)) throw new RuleViolated(ShowcaseError.CASE_NOTHING_NEW);
        RevisionLife.mustBeSecond(revision.writtenBy(), revision.writtenByName(), who);
        publishedRevision = revision.revision();
        publishedAt = now;
        publishedByName = name;
        withdrawnAt = null;
        withdrawnReason = null;
        withdrawnByName = null;
        stoppedRevision = null;
        stoppedWhy = null;
        forgetPlan();
    }

    /** A second person approves a revision for a moment ahead; it takes the place of one planned before. */
    public void plan(EditedRevision revision, long who, String name, Instant at, Instant now) {
        if (shows(revision)) throw new RuleViolated(ShowcaseError.CASE_NOTHING_NEW);
        RevisionLife.mustBeSecond(revision.writtenBy(), revision.writtenByName(), who);
        RevisionLife.mustLieAhead(at, now);
        plannedRevision = revision.revision();
        publishAt = at;
        plannedBy = who;
        plannedByName = name;
        stoppedRevision = null;
        stoppedWhy = null;
    }

    /** What was approved for later waits for approval again. */
    public void callOff() {
        if (plannedRevision == null) throw new RuleViolated(ShowcaseError.PAGE_NOT_PLANNED);
        forgetPlan();
    }

    public boolean isDue(Instant now) {
        return plannedRevision != null && !publishAt.isAfter(now);
    }

    /** The moment came and a rule did not allow it. */
    public void stop(StopReason why) {
        stoppedRevision = plannedRevision;
        stoppedWhy = why;
        forgetPlan();
    }

    /** Off the public site at once, and what was planned with it; its address tells the reason. */
    public void withdraw(String reason, String name, Instant now) {
        if (!isShown()) throw new RuleViolated(ShowcaseError.PAGE_NOT_PUBLISHED);
        if (reason == null || reason.isBlank()) throw new RuleViolated(ShowcaseError.WITHDRAWAL_NEEDS_REASON);
        Lengths.atMost(reason, 1000, "editorial", "reasons");
        withdrawnAt = now;
        withdrawnReason = reason.strip();
        withdrawnByName = name;
        forgetPlan();
    }

    private void forgetPlan() {
        plannedRevision = null;
        publishAt = null;
        plannedBy = null;
        plannedByName = null;
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

    /** Revision that goes live by itself; null when nothing is planned. */
    public Integer plannedRevision() {
        return plannedRevision;
    }

    public Instant publishAt() {
        return publishAt;
    }

    /** Internal id of who approved the planned revision. */
    public Long plannedBy() {
        return plannedBy;
    }

    public String plannedByName() {
        return plannedByName;
    }

    /** Revision that a rule stopped at its moment; null once something went live or is planned again. */
    public Integer stoppedRevision() {
        return stoppedRevision;
    }

    /** The rule that did. */
    public StopReason stoppedWhy() {
        return stoppedWhy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    public String withdrawnByName() {
        return withdrawnByName;
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
