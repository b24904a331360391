package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.ConsultationError;
import io.zhuangan.consultation.EntryState;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A question with its answer as everybody reads it: which revision is public, until it is superseded or withdrawn. It keeps
 * days, never moments, and does not know what it was made of.
 */
@Entity
@Table(name = "consultation_entry")
@EntityListeners(TenantGuard.class)
public class AnswerEntry implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    @Column(name = "latest_revision")
    private int latest;

    @Column(name = "published_revision")
    private Integer published;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "revised_on")
    private LocalDate revisedOn;

    @Column(name = "published_by_name")
    private String publishedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "ended_by_name")
    private String endedBy;

    @Column(name = "replaced_by")
    private UUID replacedBy;

    protected AnswerEntry() {}

    public AnswerEntry(long cityId) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = cityId;
        this.state = EntryState.DRAFT;
    }

    /** @return number of the revision that is written now */
    int revise() {
        if (endedOn != null) throw new RuleViolated(ConsultationError.STEP_OUT_OF_TURN, state);
        latest++;
        return latest;
    }

    /** A second person puts the newest revision before everybody. */
    public void publish(AnswerRevision revision, AccessScope by, LocalDate today) {
        if (endedOn != null) throw new RuleViolated(ConsultationError.STEP_OUT_OF_TURN, state);
        if (Objects.equals(published, revision.revision())) throw new RuleViolated(ConsultationError.NOTHING_NEW);
        if (revision.writtenBy() == by.personId()) throw new RuleViolated(ConsultationError.SECOND_PERSON);
        published = revision.revision();
        if (publishedOn == null) publishedOn = today;
        revisedOn = today;
        publishedBy = by.personName();
        state = EntryState.PUBLISHED;
    }

    /** @param replacement another published entry that holds now, or null when nothing does */
    public void end(AccessScope by, String reason, AnswerEntry replacement, LocalDate today) {
        if (state != EntryState.PUBLISHED) throw new RuleViolated(ConsultationError.STEP_OUT_OF_TURN, state);
        if (replacement != null && (replacement.id == id || replacement.state != EntryState.PUBLISHED)) {
            throw new RuleViolated(ConsultationError.REPLACEMENT_WRONG);
        }
        endReason = Typed.need(reason, Typed.REASON, ConsultationError.REASON_MISSING);
        endedBy = by.personName();
        endedOn = today;
        replacedBy = replacement == null ? null : replacement.uid;
        state = replacement == null ? EntryState.WITHDRAWN : EntryState.SUPERSEDED;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("AnswerEntry", uid);
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

    public EntryState state() {
        return state;
    }

    public int latest() {
        return latest;
    }

    public Integer published() {
        return published;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate revisedOn() {
        return revisedOn;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endReason() {
        return endReason;
    }

    public String endedBy() {
        return endedBy;
    }

    public UUID replacedBy() {
        return replacedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerEntry that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
