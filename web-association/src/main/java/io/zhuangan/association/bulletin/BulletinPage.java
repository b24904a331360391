package io.zhuangan.association.bulletin;

import io.zhuangan.association.Seat;
import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.BulletinReach;
import io.zhuangan.bulletin.DiscardBulletin;
import io.zhuangan.bulletin.FollowBulletin;
import io.zhuangan.bulletin.PublishBulletin;
import io.zhuangan.kit.BulletinBase;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One bulletin: whom the draft reaches and its publication; afterwards what came back, and what follows it. */
@Named("bulletinPage")
@ViewScoped
public class BulletinPage extends BulletinBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    PublishBulletin publishBulletin;

    @Inject
    DiscardBulletin discardBulletin;

    @Inject
    FollowBulletin followBulletin;

    private long version;
    private String done;
    private String reason;
    private String reasonEn;
    private transient BulletinReach reach;

    public void load() {
        version = getView().version();
    }

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    public BulletinReach getReach() {
        if (reach == null) reach = bulletins.reach(seat.scope(), getAbout());
        return reach;
    }

    /** Whether it is the reader who saved the draft last. */
    public boolean isOwnDraft() {
        return getView().editedBy() == seat.scope().personId();
    }

    public String publish() {
        publishBulletin.publish(seat.scope(), getAbout(), version);
        return here(getAbout(), "published");
    }

    public String discard() {
        discardBulletin.discard(seat.scope(), getAbout(), version);
        return "/bulletins/index.xhtml?faces-redirect=true";
    }

    public String update() {
        UUID draft = followBulletin.follow(
                seat.scope(), new FollowBulletin.Order(getAbout(), BulletinKind.UPDATE, null, null));
        return "/bulletins/edit.xhtml?faces-redirect=true&about=" + draft;
    }

    public String cancel() {
        UUID draft = followBulletin.follow(
                seat.scope(), new FollowBulletin.Order(getAbout(), BulletinKind.CANCEL, reason, reasonEn));
        return here(draft, "drafted");
    }

    private static String here(UUID bulletin, String done) {
        return "/bulletins/one.xhtml?faces-redirect=true&about=" + bulletin + "&done=" + done;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(String reasonEn) {
        this.reasonEn = reasonEn;
    }
}
