package io.zhuangan.showcase.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.NominationState;
import io.zhuangan.showcase.ShowcaseError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A case that somebody puts forward for a call. It is its nominator's alone until it is handed in with a named signer;
 * then the jury scores it, and the city tells the result with reasons. Only a chosen one comes before the editors.
 */
@Entity
@Table(name = "case_nomination")
@EntityListeners(TenantGuard.class)
public class CaseNomination implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "tenant_name")
    private String tenantName;

    @Column(name = "city_id")
    private long cityId;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "firm_id")
    private long firmId;

    @Column(name = "firm_name")
    private String firmName;

    @Enumerated(EnumType.STRING)
    private NominationState state;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_post")
    private String signerPost;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "submitted_by_name")
    private String submittedByName;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    private BigDecimal points;
    private Integer jurors;
    private String reasons;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected CaseNomination() {}

    public CaseNomination(AccessScope scope, CaseStudy study, long callId, long firmId, String firmName, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = scope.tenantId();
        this.tenantName = scope.tenantName();
        this.cityId = scope.cityId();
        this.callId = callId;
        this.caseId = study.id();
        this.firmId = firmId;
        this.firmName = firmName;
        this.state = NominationState.DRAFT;
        this.startedBy = scope.personId();
        this.startedAt = now;
    }

    /** It is still being written. */
    public void mustBeDraft() {
        if (state != NominationState.DRAFT) throw new RuleViolated(ShowcaseError.NOMINATION_NOT_OPEN, state);
    }

    /** It is before the jury. */
    public void mustBeSubmitted() {
        if (state != NominationState.SUBMITTED) throw new RuleViolated(ShowcaseError.NOMINATION_NOT_OPEN, state);
    }

    public void submit(String signer, String post, AccessScope scope, Instant now) {
        mustBeDraft();
        if (signer == null || signer.isBlank() || post == null || post.isBlank()) {
            throw new RuleViolated(ShowcaseError.SIGNER_MISSING);
        }
        Lengths.atMost(signer, 100, "editorial", "signer");
        Lengths.atMost(post, 100, "editorial", "signer.post");
        state = NominationState.SUBMITTED;
        signerName = signer.strip();
        signerPost = post.strip();
        submittedBy = scope.personId();
        submittedByName = scope.personName();
        submittedAt = now;
    }

    /** Taken back before a result was told. */
    public void withdraw() {
        if (state != NominationState.DRAFT && state != NominationState.SUBMITTED) {
            throw new RuleViolated(ShowcaseError.NOMINATION_NOT_OPEN, state);
        }
        state = NominationState.WITHDRAWN;
    }

    /**
     * The result, with its reasons.
     *
     * @param mean of the jurors' totals, {@code scored} of them
     * @param needed how many the call asks for
     */
    public void decide(
            boolean chosen, BigDecimal mean, int scored, int needed, String why, AccessScope scope, Instant now) {
        mustBeSubmitted();
        if (scored < needed) throw new RuleViolated(ShowcaseError.JURY_TOO_FEW, scored, needed);
        if (why == null || why.isBlank()) throw new RuleViolated(ShowcaseError.RESULT_NEEDS_REASONS);
        Lengths.atMost(why, 2000, "editorial", "reasons");
        state = chosen ? NominationState.CHOSEN : NominationState.NOT_CHOSEN;
        points = mean;
        jurors = scored;
        reasons = why.strip();
        decidedBy = scope.personId();
        decidedByName = scope.personName();
        decidedAt = now;
    }

    /** Its words were written again: whoever read it before has read something else. */
    public void touch(Instant now) {
        touchedAt = now;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("CaseNomination", uid);
    }

    /** Internal ids of who wrote it first and who handed it in. */
    public Set<Long> nominatedBy() {
        return submittedBy == null || submittedBy == startedBy ? Set.of(startedBy) : Set.of(startedBy, submittedBy);
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

    /** The firm it is about reads it too. */
    @Override
    public long counterpartId() {
        return firmId;
    }

    public long cityId() {
        return cityId;
    }

    public long callId() {
        return callId;
    }

    public long caseId() {
        return caseId;
    }

    public long firmId() {
        return firmId;
    }

    public String firmName() {
        return firmName;
    }

    public NominationState state() {
        return state;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseNomination that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
