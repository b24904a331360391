package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.ConsentView;
import io.zhuangan.membership.OwnMembershipQueries;
import io.zhuangan.membership.RenewConsent;
import io.zhuangan.membership.RevokeConsent;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One consent of the own firm: who looked, renewing it, taking it back. */
@Named("ownConsent")
@ViewScoped
public class OwnConsentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnMembershipQueries own;

    @Inject
    RenewConsent renewConsent;

    @Inject
    RevokeConsent revokeConsent;

    private UUID key;
    private String done;
    private ConsentView shown;
    private LocalDate until;

    private static final Set<String> DONE = Set.of("renewed", "revoked");

    public void load() {
        shown = own.consent(seat.scope(), key);
        until = shown.until();
    }

    public String renew() {
        renewConsent.renew(seat.scope(), key, shown.version(), until);
        return here("renewed");
    }

    public String revoke() {
        revokeConsent.revoke(seat.scope(), key);
        return here("revoked");
    }

    private String here(String what) {
        return "/zone/membership-consent.xhtml?faces-redirect=true&consent=" + key + "&done=" + what;
    }

    /** Neither taken back nor over. */
    public boolean isMayAct() {
        return seat.scope().may(Right.APPLY_MEMBERSHIP)
                && shown.endedAt() == null
                && !shown.until().isBefore(own.today(seat.scope()));
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
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

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public ConsentView getShown() {
        return shown;
    }
}
