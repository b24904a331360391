package io.zhuangan.regulator.showcase;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import io.zhuangan.showcase.CaseDraft;
import io.zhuangan.showcase.CaseQueries;
import io.zhuangan.showcase.CaseState;
import io.zhuangan.showcase.CaseView;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicShowcase;
import io.zhuangan.showcase.PublishCase;
import io.zhuangan.showcase.WithdrawCase;
import io.zhuangan.showcase.WriteCase;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One case: write a revision, publish what somebody else wrote, withdraw. */
@Named("caseEdit")
@ViewScoped
public class CaseEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int RESULTS = 4;

    @Inject
    Seat seat;

    @Inject
    CaseQueries cases;

    @Inject
    WriteCase writeCase;

    @Inject
    PublishCase publishCase;

    @Inject
    WithdrawCase withdrawCase;

    @Inject
    TenantQueries tenants;

    @Inject
    PublicShowcase showcase;

    private UUID key;
    private CaseView shown;
    private boolean demo;
    private String district;
    private String cluster;
    private EvidenceLevel evidence = EvidenceLevel.REPORTED;
    private String consentBy;
    private LocalDate consentOn;
    private LocalDate consentUntil;
    private WordsForm chinese = new WordsForm();
    private WordsForm english = new WordsForm();
    private List<ResultForm> results = new ArrayList<>();
    private String withdrawReason;

    public void load() {
        if (key != null) {
            shown = cases.get(seat.scope(), key);
            CaseView.RevisionView r = shown.latest();
            demo = r.demo();
            district = r.districtCode();
            cluster = r.clusterCode();
            evidence = r.evidence();
            consentBy = r.consentBy();
            consentOn = r.consentOn();
            consentUntil = r.consentUntil();
            chinese = WordsForm.of(r.chinese());
            english = WordsForm.of(r.english());
            r.results().forEach(result -> results.add(ResultForm.of(result)));
        } else if (!isWriter()) {
            throw new Denied("WriteCase");
        }
        while (results.size() < RESULTS) results.add(new ResultForm());
    }

    public String save() {
        UUID written = writeCase.write(
                seat.scope(),
                new CaseDraft(
                        key,
                        shown == null ? 0 : shown.version(),
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
                                .filter(ResultForm::filled)
                                .map(ResultForm::result)
                                .toList()));
        return "/showcase/case.xhtml?faces-redirect=true&key=" + written;
    }

    public String publish() {
        publishCase.publish(seat.scope(), new PublishCase.Publication(key, shown.version()));
        return "/showcase/case.xhtml?faces-redirect=true&key=" + key;
    }

    public String withdraw() {
        withdrawCase.withdraw(seat.scope(), new WithdrawCase.Withdrawal(key, shown.version(), withdrawReason));
        return "/showcase/case.xhtml?faces-redirect=true&key=" + key;
    }

    /** Something waits that the reader did not write. */
    public boolean isPublishable() {
        return shown != null
                && (shown.pending() || shown.state() != CaseState.PUBLISHED)
                && seat.scope().may(Right.PUBLISH_SHOWCASE)
                && shown.latest().writtenBy() != seat.scope().personId();
    }

    public boolean isOwnPending() {
        return shown != null
                && shown.pending()
                && shown.latest().writtenBy() == seat.scope().personId();
    }

    public boolean isWithdrawable() {
        return shown != null
                && shown.state() == CaseState.PUBLISHED
                && seat.scope().may(Right.PUBLISH_SHOWCASE);
    }

    public boolean isWriter() {
        return seat.scope().may(Right.EDIT_SHOWCASE);
    }

    public List<DistrictView> getDistricts() {
        return tenants.districts(seat.scope());
    }

    public List<PublicCluster> getClusters() {
        return showcase.clusters();
    }

    public EvidenceLevel[] getLevels() {
        return EvidenceLevel.values();
    }

    public CaseView getShown() {
        return shown;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
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

    public WordsForm getChinese() {
        return chinese;
    }

    public WordsForm getEnglish() {
        return english;
    }

    public List<ResultForm> getResults() {
        return results;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }
}
