package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.CertificateCheckLine;
import io.zhuangan.training.CertificateQueries;
import io.zhuangan.training.CertificateView;
import io.zhuangan.training.RevokeCertificate;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One certificate: what it says, who checked it when, and its revocation. */
@Named
@ViewScoped
public class CertificatePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    Seat seat;

    @Inject
    CertificateQueries certificates;

    @Inject
    RevokeCertificate revokeCertificate;

    private UUID key;
    private boolean done;
    private String reason;
    private CertificateView paper;
    private List<CertificateCheckLine> checks = List.of();
    private long checked;

    public void load() {
        paper = certificates.one(seat.scope(), key);
        checks = certificates.checks(seat.scope(), key, 0, MOST);
        checked = certificates.countChecks(seat.scope(), key);
    }

    public String revoke() {
        revokeCertificate.revoke(seat.scope(), key, reason);
        return "/certificates/one.xhtml?faces-redirect=true&done=true&certificate=" + key;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public CertificateView getPaper() {
        return paper;
    }

    public List<CertificateCheckLine> getChecks() {
        return checks;
    }

    public long getChecked() {
        return checked;
    }
}
