package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.CaseState;
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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A typical case. Its words stand in revisions that never change; writing again makes a new revision, and the public
 * goes on reading the published one until a second person publishes the new. Withdrawing takes it off the site at once
 * and keeps everything.
 */
@Entity
@Table(name = "case_study")
@EntityListeners(TenantGuard.class)
public class CaseStudy implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "city_id")
    private long cityId;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(name = "number_year")
    private Integer numberYear;

    @Column(name = "number_in_year")
    private Integer numberInYear;

    @Column(name = "latest_revision")
    private int latestRevision;

    @Column(name = "published_revision")
    private Integer publishedRevision;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "published_by_name")
    private String publishedByName;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "firm_id")
    private Long firmId;

    @Column(name = "touched_at")
    private Instant touchedAt;

    protected CaseStudy() {}

    public CaseStudy(long tenantId, long cityId, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.cityId = cityId;
        this.state = CaseState.DRAFT;
        this.createdAt = now;
    }

    /** Something below it moved: whoever read it before has read something else. */
    public void touch(Instant now) {
        touchedAt = now;
    }

    /** @return number of the revision that is written now */
    public int revise() {
        latestRevision++;
        return latestRevision;
    }

    /** The case is about a firm on the platform, whose own consent decides from now on. */
    public void isAbout(long firm) {
        firmId = firm;
    }

    /** Whether this revision is what the public reads now. */
    public boolean shows(CaseRevision revision) {
        return state == CaseState.PUBLISHED && Objects.equals(publishedRevision, revision.revision());
    }

    /** Refuses what cannot be published now, before anything moves. */
    public void mustBePublishable(CaseRevision revision, Instant now, LocalDate consentUntil) {
        if (shows(revision)) throw new RuleViolated(ShowcaseError.CASE_NOTHING_NEW);
        revision.mustBePublishable(Time.day(now), firmId == null, consentUntil);
    }

    /**
     * A revision that a second person approved goes on the public site.
     *
     * @param who approved it
     * @param consentUntil last day of the firm's own consent that holds now; null where the noted one decides
     */
    public void publish(CaseRevision revision, long who, String name, Instant now, LocalDate consentUntil) {
        mustBePublishable(revision, now, consentUntil);
        revision.goLive();
        state = CaseState.PUBLISHED;
        publishedRevision = revision.revision();
        publishedAt = now;
        publishedBy = who;
        publishedByName = name;
        withdrawnAt = null;
        withdrawnReason = null;
    }

    public boolean isNumbered() {
        return numberInYear != null;
    }

    /** 2026 年第 2 号; given once, at the first publication. */
    public void number(int year, int number) {
        if (isNumbered()) throw new IllegalStateException("a case keeps its number");
        numberYear = year;
        numberInYear = number;
    }

    public void withdraw(String reason, Instant now) {
        if (state != CaseState.PUBLISHED) throw new RuleViolated(ShowcaseError.CASE_NOT_PUBLISHED);
        if (reason == null || reason.isBlank()) throw new RuleViolated(ShowcaseError.WITHDRAWAL_NEEDS_REASON);
        Lengths.atMost(reason, 1000, "editorial", "reasons");
        state = CaseState.WITHDRAWN;
        withdrawnAt = now;
        withdrawnReason = reason.strip();
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("CaseStudy", uid);
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

    /** Internal id of the firm's tenant; null for a firm that is not on the platform. */
    public Long firmId() {
        return firmId;
    }

    public long cityId() {
        return cityId;
    }

    public CaseState state() {
        return state;
    }

    public Integer numberYear() {
        return numberYear;
    }

    public Integer numberInYear() {
        return numberInYear;
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

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseStudy that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
