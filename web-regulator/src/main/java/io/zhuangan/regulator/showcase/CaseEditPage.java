package io.zhuangan.regulator.showcase;

import io.zhuangan.kit.CaseDiff;
import io.zhuangan.kit.CaseForm;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.AddPicture;
import io.zhuangan.showcase.CaseQueries;
import io.zhuangan.showcase.CaseState;
import io.zhuangan.showcase.CaseView;
import io.zhuangan.showcase.NewPicture;
import io.zhuangan.showcase.PictureView;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicShowcase;
import io.zhuangan.showcase.PublishCase;
import io.zhuangan.showcase.RemovePicture;
import io.zhuangan.showcase.ReturnCase;
import io.zhuangan.showcase.RevisionState;
import io.zhuangan.showcase.ScheduleCase;
import io.zhuangan.showcase.ShowcaseError;
import io.zhuangan.showcase.WithdrawCase;
import io.zhuangan.showcase.WriteCase;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** One case: write a revision, publish what somebody else wrote, withdraw. */
@Named("caseEdit")
@ViewScoped
public class CaseEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

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
    ScheduleCase scheduleCase;

    @Inject
    ReturnCase returnCase;

    @Inject
    AddPicture addPicture;

    @Inject
    RemovePicture removePicture;

    @Inject
    TenantQueries tenants;

    @Inject
    PublicShowcase showcase;

    private UUID key;
    private CaseView shown;
    private CaseForm form = new CaseForm();
    private String withdrawReason;
    private String returnReason;
    private transient UploadedFile picture;
    private String alt;
    private String altEn;
    private String credit;
    private String licence;
    private boolean pictureDemo;
    private LocalDate publishOn;
    private LocalTime publishTime = LocalTime.of(9, 0);
    private transient List<CaseDiff.Part> changes;

    public void load() {
        if (key != null) {
            shown = cases.get(seat.scope(), key);
            form = CaseForm.of(shown.latest());
        } else if (!isWriter()) {
            throw new Denied("WriteCase");
        }
    }

    public String save() {
        UUID written = writeCase.write(seat.scope(), form.draft(key, shown == null ? 0 : shown.version()));
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

    /** At nine in Shanghai unless another time is chosen. */
    public String schedule() {
        Instant at = publishOn == null
                ? null
                : publishOn
                        .atTime(publishTime == null ? LocalTime.of(9, 0) : publishTime)
                        .atZone(Time.SHANGHAI)
                        .toInstant();
        if (at == null) throw new RuleViolated(ShowcaseError.SCHEDULE_NOT_AHEAD);
        scheduleCase.schedule(seat.scope(), new ScheduleCase.Plan(key, shown.version(), at));
        return "/showcase/case.xhtml?faces-redirect=true&key=" + key;
    }

    public String callOff() {
        scheduleCase.schedule(seat.scope(), new ScheduleCase.Plan(key, shown.version(), null));
        return "/showcase/case.xhtml?faces-redirect=true&key=" + key;
    }

    public String giveBack() {
        returnCase.giveBack(seat.scope(), new ReturnCase.Return(key, shown.version(), returnReason));
        return "/showcase/case.xhtml?faces-redirect=true&key=" + key;
    }

    /** Something waits that the reader did not write. */
    public boolean isPublishable() {
        return shown != null
                && (shown.pending() || shown.state() != CaseState.PUBLISHED)
                && shown.latest().state() != RevisionState.RETURNED
                && shown.latest().state() != RevisionState.SCHEDULED
                && seat.scope().may(Right.PUBLISH_SHOWCASE)
                && shown.latest().writtenBy() != seat.scope().personId();
    }

    /** It waits for its moment. */
    public boolean isScheduled() {
        return shown != null && shown.latest().state() == RevisionState.SCHEDULED;
    }

    public boolean isPublisher() {
        return seat.scope().may(Right.PUBLISH_SHOWCASE);
    }

    /** It may be given back: nobody approved it yet. */
    public boolean isReturnable() {
        return isPublishable() && shown.latest().state() == RevisionState.WRITTEN;
    }

    public List<PictureView> getPictures() {
        return shown == null
                ? List.of()
                : cases.pictures(seat.scope(), key, shown.latest().revision());
    }

    public String addPicture() {
        addPicture.add(
                seat.scope(),
                new NewPicture(
                        key,
                        shown.version(),
                        alt,
                        altEn,
                        credit,
                        licence,
                        pictureDemo,
                        picture == null ? null : picture.getContent()));
        return "/showcase/case.xhtml?faces-redirect=true&key=" + key;
    }

    public String removePicture(UUID one) {
        removePicture.remove(seat.scope(), key, shown.version(), one);
        return "/showcase/case.xhtml?faces-redirect=true&key=" + key;
    }

    public UploadedFile getPicture() {
        return picture;
    }

    public void setPicture(UploadedFile picture) {
        this.picture = picture;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public String getAltEn() {
        return altEn;
    }

    public void setAltEn(String altEn) {
        this.altEn = altEn;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public boolean isPictureDemo() {
        return pictureDemo;
    }

    public void setPictureDemo(boolean pictureDemo) {
        this.pictureDemo = pictureDemo;
    }

    /** What the newest revision changes against what the public reads, or against the one before it. */
    public List<CaseDiff.Part> getChanges() {
        if (changes == null) {
            Integer base = base();
            changes = base == null
                    ? List.of()
                    : CaseDiff.between(
                            cases.revision(seat.scope(), key, base),
                            shown.latest(),
                            FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return changes;
    }

    /** The revision that the newest is compared with; null for a first one. */
    public Integer base() {
        if (shown == null || shown.latest().revision() == 1) return null;
        Integer live = shown.publishedRevision();
        return live != null && live < shown.latest().revision()
                ? live
                : Integer.valueOf(shown.latest().revision() - 1);
    }

    /** The consent that decides is the firm's own. */
    public boolean isFirmsOwn() {
        return shown != null && shown.firmConsents() != null;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public LocalDate getPublishOn() {
        return publishOn;
    }

    public void setPublishOn(LocalDate publishOn) {
        this.publishOn = publishOn;
    }

    public LocalTime getPublishTime() {
        return publishTime;
    }

    public void setPublishTime(LocalTime publishTime) {
        this.publishTime = publishTime;
    }

    public boolean isOwnPending() {
        return shown != null
                && shown.pending()
                && shown.latest().state() == RevisionState.WRITTEN
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

    public CaseForm getForm() {
        return form;
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

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }
}
