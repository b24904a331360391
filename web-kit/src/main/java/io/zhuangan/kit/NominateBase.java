package io.zhuangan.kit;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.showcase.CallView;
import io.zhuangan.showcase.ConsentExtent;
import io.zhuangan.showcase.GiveConsent;
import io.zhuangan.showcase.NominationDraft;
import io.zhuangan.showcase.NominationQueries;
import io.zhuangan.showcase.NominationState;
import io.zhuangan.showcase.OwnNomination;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicShowcase;
import io.zhuangan.showcase.SubmitNomination;
import io.zhuangan.showcase.WithdrawConsent;
import io.zhuangan.showcase.WithdrawNomination;
import io.zhuangan.showcase.WriteNomination;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One nomination with its nominator: written, handed in, taken back, and its result. For the firm it is about, its
 * consent. The bean of a front-end's page extends this, its page shows {@code k:nominate}.
 */
public abstract class NominateBase implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    NominationQueries nominations;

    @Inject
    WriteNomination writeNomination;

    @Inject
    SubmitNomination submitNomination;

    @Inject
    WithdrawNomination withdrawNomination;

    @Inject
    GiveConsent giveConsent;

    @Inject
    WithdrawConsent withdrawConsent;

    @Inject
    TenantQueries tenants;

    @Inject
    PublicShowcase showcase;

    private UUID key;
    private String done;
    private UUID call;
    private UUID firm;
    private CaseForm form = new CaseForm();
    private String signerName;
    private String signerPost;
    private ConsentExtent extent = ConsentExtent.TEXT_AND_PICTURES;
    private String consentName;
    private String consentPost;
    private LocalDate consentUntil;
    private OwnNomination shown;

    /** Who acts. */
    protected abstract AccessScope scope();

    /** Path of the page itself, for the redirect after something was done. */
    protected abstract String path();

    public void load() {
        if (key == null) {
            form.setDistrict(defaultDistrict());
            if (call == null && getOpen().size() == 1) call = getOpen().get(0).key();
            return;
        }
        shown = nominations.one(scope(), key);
        form = CaseForm.of(shown.words());
        call = shown.call().key();
    }

    private String defaultDistrict() {
        if (scope().kind() != TenantKind.ENTERPRISE) return null;
        return getFirms().stream()
                .map(NominationQueries.FirmChoice::districtCode)
                .findFirst()
                .orElse(null);
    }

    public String save() {
        UUID written = writeNomination.write(
                scope(),
                new NominationDraft(key, shown == null ? 0 : shown.line().version(), call, firm, form.draft(null, 0)));
        return here(written, "saved");
    }

    public String submit() {
        submitNomination.submit(
                scope(), new SubmitNomination.Submission(key, shown.line().version(), signerName, signerPost));
        return here(key, "submitted");
    }

    public String withdraw() {
        withdrawNomination.withdraw(scope(), key);
        return here(key, "withdrawn");
    }

    public String consent() {
        giveConsent.give(scope(), new GiveConsent.Consent(key, extent, consentName, consentPost, consentUntil));
        return here(key, "consented");
    }

    public String takeBack(UUID consent) {
        withdrawConsent.withdraw(scope(), consent);
        return here(key, "consent-gone");
    }

    private String here(UUID nomination, String what) {
        return path() + "?faces-redirect=true&key=" + nomination + "&done=" + what;
    }

    /** Whether the form is open: a new one, or the own body's draft. */
    public boolean isWriting() {
        return shown == null || isDraft();
    }

    public boolean isDraft() {
        return shown != null && shown.line().mine() && shown.line().state() == NominationState.DRAFT;
    }

    public boolean isReturnable() {
        return shown != null
                && shown.line().mine()
                && (shown.line().state() == NominationState.DRAFT
                        || shown.line().state() == NominationState.SUBMITTED);
    }

    public boolean isFirm() {
        return scope().kind() == TenantKind.ENTERPRISE;
    }

    public List<CallView> getOpen() {
        return nominations.open(scope());
    }

    public List<NominationQueries.FirmChoice> getFirms() {
        return nominations.firms(scope());
    }

    public List<DistrictView> getDistricts() {
        return tenants.districts(scope());
    }

    public List<PublicCluster> getClusters() {
        return showcase.clusters();
    }

    public ConsentExtent[] getExtents() {
        return ConsentExtent.values();
    }

    public OwnNomination getShown() {
        return shown;
    }

    public CaseForm getForm() {
        return form;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public UUID getCall() {
        return call;
    }

    public void setCall(UUID call) {
        this.call = call;
    }

    public UUID getFirmKey() {
        return firm;
    }

    public void setFirmKey(UUID firm) {
        this.firm = firm;
    }

    public String getSignerName() {
        return signerName;
    }

    public void setSignerName(String signerName) {
        this.signerName = signerName;
    }

    public String getSignerPost() {
        return signerPost;
    }

    public void setSignerPost(String signerPost) {
        this.signerPost = signerPost;
    }

    public ConsentExtent getExtent() {
        return extent;
    }

    public void setExtent(ConsentExtent extent) {
        this.extent = extent;
    }

    public String getConsentName() {
        return consentName;
    }

    public void setConsentName(String consentName) {
        this.consentName = consentName;
    }

    public String getConsentPost() {
        return consentPost;
    }

    public void setConsentPost(String consentPost) {
        this.consentPost = consentPost;
    }

    public LocalDate getConsentUntil() {
        return consentUntil;
    }

    public void setConsentUntil(LocalDate consentUntil) {
        this.consentUntil = consentUntil;
    }
}
