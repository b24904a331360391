package io.zhuangan.kit;

import io.zhuangan.showcase.CaseDraft;
import io.zhuangan.showcase.CaseView.RevisionView;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.PublicCluster;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A case while somebody writes it, in its fixed form; shared by the pages that nominate and the one that edits. */
public class CaseForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int RESULTS = 4;

    private boolean demo;
    private String district;
    private String cluster;
    private String cameWith;
    private EvidenceLevel evidence = EvidenceLevel.REPORTED;
    private String consentBy;
    private LocalDate consentOn;
    private LocalDate consentUntil;
    private CaseWordsForm chinese = new CaseWordsForm();
    private CaseWordsForm english = new CaseWordsForm();
    private List<CaseResultForm> results = new ArrayList<>();

    public CaseForm() {
        pad();
    }

    public static CaseForm of(RevisionView r) {
        CaseForm form = new CaseForm();
        form.demo = r.demo();
        form.district = r.districtCode();
        form.cluster = r.clusterCode();
        form.cameWith = r.clusterCode();
        form.evidence = r.evidence();
        form.consentBy = r.consentBy();
        form.consentOn = r.consentOn();
        form.consentUntil = r.consentUntil();
        form.chinese = CaseWordsForm.of(r.chinese());
        form.english = CaseWordsForm.of(r.english());
        form.results.clear();
        r.results().forEach(result -> form.results.add(CaseResultForm.of(result)));
        form.pad();
        return form;
    }

    /**
     * The cluster of the case where its page was taken off the site: it is not offered any more, but a case that names it
     * keeps it until an editor chooses otherwise.
     *
     * @param offered clusters that are public
     * @return its code, or nothing
     */
    public List<String> withdrawnCluster(List<PublicCluster> offered) {
        boolean gone = cameWith != null
                && !cameWith.isBlank()
                && offered.stream().noneMatch(c -> c.code().equals(cameWith));
        return gone ? List.of(cameWith) : List.of();
    }

    private void pad() {
        while (results.size() < RESULTS) results.add(new CaseResultForm());
    }

    public CaseDraft draft(UUID key, long version) {
        return new CaseDraft(
                key,
                version,
                demo,
                district,
                cluster,
                evidence,
                consentBy,
                consentOn,
                consentUntil,
                chinese.words(),
                english.words(),
                results.stream()
                        .filter(CaseResultForm::filled)
                        .map(CaseResultForm::result)
                        .toList());
    }

    public EvidenceLevel[] getLevels() {
        return EvidenceLevel.values();
    }

    public boolean isDemo() {
        return demo;
    }

    public void setDemo(boolean demo) {
        this.demo = demo;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getCluster() {
        return cluster;
    }

    public void setCluster(String cluster) {
        this.cluster = cluster;
    }

    public EvidenceLevel getEvidence() {
        return evidence;
    }

    public void setEvidence(EvidenceLevel evidence) {
        this.evidence = evidence;
    }

    public String getConsentBy() {
        return consentBy;
    }

    public void setConsentBy(String consentBy) {
        this.consentBy = consentBy;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }

    public LocalDate getConsentUntil() {
        return consentUntil;
    }

    public void setConsentUntil(LocalDate consentUntil) {
        this.consentUntil = consentUntil;
    }

    public CaseWordsForm getChinese() {
        return chinese;
    }

    public CaseWordsForm getEnglish() {
        return english;
    }

    public List<CaseResultForm> getResults() {
        return results;
    }
}
