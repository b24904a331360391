package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.TrainingError;
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

/** What is taught and for whom; each time it is held is a session of its own. */
@Entity
@Table(name = "course")
@EntityListeners(TenantGuard.class)
public class Course implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    private String title;
    private String summary;

    @Column(name = "public_interest")
    private boolean publicInterest;

    @Enumerated(EnumType.STRING)
    private Organiser organiser;

    /** Names of posts, comma between; empty = everybody. */
    @Column(name = "target_posts")
    private String targetPosts;

    /** Names of kinds of firms, comma between; empty = every firm. */
    @Column(name = "target_kinds")
    private String targetKinds;

    @Column(name = "certificate_share")
    private int certificateShare;

    @Column(name = "certificate_months")
    private Integer certificateMonths;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected Course() {}

    public Course(long tenantId, String createdBy, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** @param certificateMonths how long a certificate is valid; null = without end */
    public void describe(
            String title,
            String summary,
            boolean publicInterest,
            Organiser organiser,
            String targetPosts,
            String targetKinds,
            int certificateShare,
            Integer certificateMonths) {
        if (title == null || title.isBlank()) throw new RuleViolated(TrainingError.COURSE_TITLE_MISSING);
        if (certificateShare < 1 || certificateShare > 100) {
            throw new RuleViolated(TrainingError.CERTIFICATE_SHARE_RANGE, certificateShare);
        }
        this.title = title.strip();
        this.summary = summary == null ? "" : summary.strip();
        this.publicInterest = publicInterest;
        this.organiser = Objects.requireNonNull(organiser);
        this.targetPosts = targetPosts == null ? "" : targetPosts;
        this.targetKinds = targetKinds == null ? "" : targetKinds;
        this.certificateShare = certificateShare;
        this.certificateMonths = certificateMonths;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("Course", uid);
    }

    public CertificateRule certificateRule() {
        return new CertificateRule(certificateShare);
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

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public boolean publicInterest() {
        return publicInterest;
    }

    public Organiser organiser() {
        return organiser;
    }

    public String targetPosts() {
        return targetPosts;
    }

    public String targetKinds() {
        return targetKinds;
    }

    public int certificateShare() {
        return certificateShare;
    }

    public Integer certificateMonths() {
        return certificateMonths;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Course that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
