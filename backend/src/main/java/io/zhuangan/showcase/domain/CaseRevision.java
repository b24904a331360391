package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.CaseDraft;
import io.zhuangan.showcase.CaseResultView;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.ShowcaseError;
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

/** One revision of a case, whole. Written once, never changed. */
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

    /** All sections filled, a result in figures, and a consent that still holds. */
    void mustBePublishable(LocalDate today) {
        for (CaseText text : texts) {
            String missing = text.words().missing();
            if (missing != null) throw new RuleViolated(ShowcaseError.CASE_INCOMPLETE, missing);
        }
        if (results.isEmpty()) throw new RuleViolated(ShowcaseError.CASE_NEEDS_RESULT);
        if (consentBy == null || consentOn == null || consentUntil == null) {
            throw new RuleViolated(ShowcaseError.CASE_NEEDS_CONSENT);
        }
        if (consentUntil.isBefore(today)) throw new RuleViolated(ShowcaseError.CASE_CONSENT_ENDED, consentUntil);
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
