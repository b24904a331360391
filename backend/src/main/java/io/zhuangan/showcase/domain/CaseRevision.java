package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.CaseDraft;
import io.zhuangan.showcase.CaseResultView;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.RevisionState;
import io.zhuangan.showcase.ShowcaseError;
import io.zhuangan.showcase.StopReason;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One revision of a case, whole. Its words are written once and never changed; where it stands moves. */
@Entity
@Table(name = "case_revision")
@EntityListeners(TenantGuard.class)
public class CaseRevision implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "case_id")
    private long caseId;

    private int revision;

    private boolean demo;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "cluster_code")
    private String clusterCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_level")
    private EvidenceLevel evidence;

    @Column(name = "consent_by")
    private String consentBy;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @Column(name = "consent_until")
    private LocalDate consentUntil;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_by_name")
    private String writtenByName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private RevisionState state = RevisionState.WRITTEN;

    @Column(name = "publish_at")
    private Instant publishAt;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    @Column(name = "reviewed_by_name")
    private String reviewedByName;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "review_note")
    private String reviewNote;

    @Enumerated(EnumType.STRING)
    @Column(name = "stopped_why")
    private StopReason stoppedWhy;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.ALL)
    private List<CaseText> texts = new ArrayList<>();

    @OneToMany(mappedBy = "revision", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CaseResult> results = new ArrayList<>();

    protected CaseRevision() {}

    public CaseRevision(CaseStudy study, CaseDraft draft, long who, String name, Instant now) {
        if (draft.consentOn() != null
                && draft.consentUntil() != null
                && draft.consentUntil().isBefore(draft.consentOn())) {
            throw new RuleViolated(ShowcaseError.CONSENT_SPAN_WRONG);
        }
        if (draft.districtCode() == null || draft.districtCode().isBlank()) {
            throw new RuleViolated(ShowcaseError.CASE_INCOMPLETE, "district");
        }
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = study.tenantId();
        this.caseId = study.id();
        this.revision = study.revise();
        this.demo = draft.demo();
        this.districtCode = draft.districtCode();
        this.clusterCode = draft.clusterCode() == null || draft.clusterCode().isBlank() ? null : draft.clusterCode();
        this.evidence = draft.evidence() == null ? EvidenceLevel.REPORTED : draft.evidence();
        this.consentBy = draft.consentBy() == null || draft.consentBy().isBlank()
                ? null
                : draft.consentBy().strip();
        this.consentOn = draft.consentOn();
        this.consentUntil = draft.consentUntil();
        this.writtenBy = who;
        this.writtenByName = name;
        this.writtenAt = now;
        texts.add(new CaseText(this, "zh", draft.chinese()));
        if (draft.english() != null && !draft.english().isBlank()) {
            texts.add(new CaseText(this, "en", draft.english()));
        }
        for (CaseResultView result : draft.results()) {
            results.add(new CaseResult(this, results.size() + 1, result));
        }
    }

    /** The same words as the next revision, by whoever changes something beside them. */
    public CaseRevision copy(CaseStudy study, long who, String name, Instant now) {
        CaseDraft same = new CaseDraft(
                study.key(),
                0,
                demo,
                districtCode,
                clusterCode,
                evidence,
                consentBy,
                consentOn,
                consentUntil,
                words("zh"),
                words("en"),
                results());
        return new CaseRevision(study, same, who, name, now);
    }

    /** All sections filled and a result in figures. */
    public void mustBeWhole() {
        for (CaseText text : texts) {
            String missing = text.words().missing();
            if (missing != null) throw new RuleViolated(ShowcaseError.CASE_INCOMPLETE, missing);
        }
        if (results.isEmpty()) throw new RuleViolated(ShowcaseError.CASE_NEEDS_RESULT);
    }

    /**
     * Whole, and with a consent that holds on that day.
     *
     * @param noted whether the consent that an editor noted decides
     * @param firmUntil last day of the firm's own consent, null when none holds
     */
    void mustBePublishable(LocalDate today, boolean noted, LocalDate firmUntil) {
        RevisionLife.after(state, RevisionLife.Step.GO_LIVE);
        mustBeWhole();
        if (!noted) {
            if (firmUntil == null) throw new RuleViolated(ShowcaseError.FIRM_CONSENT_MISSING);
            return;
        }
        if (consentBy == null || consentOn == null || consentUntil == null) {
            throw new RuleViolated(ShowcaseError.CASE_NEEDS_CONSENT);
        }
        if (consentUntil.isBefore(today)) throw new RuleViolated(ShowcaseError.CASE_CONSENT_ENDED, consentUntil);
    }

    /** A second person says yes: now, or at a moment ahead. */
    public void approve(long who, String name, Instant at, Instant now) {
        RevisionLife.mustBeSecond(writtenBy, writtenByName, who);
        if (at != null) {
            RevisionLife.mustLieAhead(at, now);
            state = RevisionLife.after(state, RevisionLife.Step.SCHEDULE);
        }
        publishAt = at;
        reviewedBy = who;
        reviewedByName = name;
        reviewedAt = now;
        reviewNote = null;
    }

    /** A second person says no, and why: its author writes a new one. */
    public void giveBack(long who, String name, String why, Instant now) {
        RevisionLife.mustBeSecond(writtenBy, writtenByName, who);
        if (why == null || why.isBlank()) throw new RuleViolated(ShowcaseError.RETURN_NEEDS_REASON);
        Lengths.atMost(why, 2000, "editorial", "reasons");
        state = RevisionLife.after(state, RevisionLife.Step.RETURN);
        reviewedBy = who;
        reviewedByName = name;
        reviewedAt = now;
        reviewNote = why.strip();
    }

    /** What was approved for later waits for approval again. */
    public void callOff() {
        state = RevisionLife.after(state, RevisionLife.Step.CALL_OFF);
        publishAt = null;
        reviewedBy = null;
        reviewedByName = null;
        reviewedAt = null;
    }

    void goLive() {
        state = RevisionLife.after(state, RevisionLife.Step.GO_LIVE);
        publishAt = null;
    }

    /** The moment came and a rule did not allow it, most often because the firm's consent did not hold. */
    public void stop(StopReason why) {
        state = RevisionLife.after(state, RevisionLife.Step.STOP);
        publishAt = null;
        stoppedWhy = why;
    }

    /** A newer revision went live, or the case was withdrawn. */
    public void giveWay(boolean withdrawn) {
        RevisionLife.Step step = withdrawn ? RevisionLife.Step.END : RevisionLife.Step.REPLACE;
        if (RevisionLife.may(state, step)) {
            state = RevisionLife.after(state, step);
            publishAt = null;
        } else if (withdrawn && state == RevisionState.SCHEDULED) {
            callOff();
        }
    }

    public CaseWords words(String lang) {
        return texts.stream()
                .filter(t -> t.lang().equals(lang))
                .map(CaseText::words)
                .findFirst()
                .orElse(null);
    }

    public List<CaseResultView> results() {
        return results.stream().map(CaseResult::view).toList();
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long caseId() {
        return caseId;
    }

    public int revision() {
        return revision;
    }

    public boolean demo() {
        return demo;
    }

    public String districtCode() {
        return districtCode;
    }

    public String clusterCode() {
        return clusterCode;
    }

    public EvidenceLevel evidence() {
        return evidence;
    }

    public String consentBy() {
        return consentBy;
    }

    public LocalDate consentOn() {
        return consentOn;
    }

    public LocalDate consentUntil() {
        return consentUntil;
    }

    public RevisionState state() {
        return state;
    }

    /** When it goes live by itself; null unless scheduled. */
    public Instant publishAt() {
        return publishAt;
    }

    /** Internal id of who approved; null before. */
    public Long reviewedBy() {
        return reviewedBy;
    }

    public String reviewedByName() {
        return reviewedByName;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    /** Why it was returned; null otherwise. */
    public String reviewNote() {
        return reviewNote;
    }

    /** The rule that stopped it at its moment; null otherwise. */
    public StopReason stoppedWhy() {
        return state == RevisionState.STOPPED ? stoppedWhy : null;
    }

    public long writtenBy() {
        return writtenBy;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
