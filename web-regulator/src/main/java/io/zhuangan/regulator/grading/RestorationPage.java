package io.zhuangan.regulator.grading;

import io.zhuangan.enterprise.EnterpriseQueries;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.grading.DecideRestoration;
import io.zhuangan.grading.FactEvidence;
import io.zhuangan.grading.FactFilter;
import io.zhuangan.grading.FactQueries;
import io.zhuangan.grading.FactView;
import io.zhuangan.grading.ProposeRestoration;
import io.zhuangan.grading.RestorationForm;
import io.zhuangan.grading.RestorationQueries;
import io.zhuangan.grading.RestorationView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.model.file.UploadedFile;

/** One correction: begun or named by an officer, decided by another; both see what it does to the grades. */
@Named("restorationOne")
@ViewScoped
public class RestorationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FACTS = 100;

    @Inject
    Seat seat;

    @Inject
    RestorationQueries restorations;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    FactQueries facts;

    @Inject
    ProposeRestoration proposeRestoration;

    @Inject
    DecideRestoration decideRestoration;

    private UUID key;
    private UUID firmKey;
    private String ground = "REVOKED";
    private String documentNo;
    private LocalDate documentOn;
    private String reasons;
    private UUID[] chosen = {};
    private String answer;
    private List<ResultLine> results = List.of();
    private transient RestorationView shown;
    private transient EnterpriseView firm;
    private transient List<FactView> candidates;
    private transient UploadedFile file;

    public void load() {
        if (key == null && !isMayAct()) throw new Denied("ProposeRestoration");
        if (key == null && firmKey == null) throw new NotFound("Restoration", "");
        getShown();
        if (key == null) getFirm();
        if (isNameable() && results.isEmpty()) {
            results = restorations.takenOver(seat.scope(), getFirm().key()).stream()
                    .map(ResultLine::new)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    public String propose() throws IOException {
        boolean attached = file != null && file.getSize() > 0;
        try (InputStream content = attached ? file.getInputStream() : InputStream.nullInputStream()) {
            UUID kept = proposeRestoration.propose(
                    seat.scope(),
                    new ProposeRestoration.Proposal(
                            key,
                            firmKey,
                            new RestorationForm(ground, documentNo, documentOn, reasons),
                            List.of(chosen),
                            results.stream()
                                    .filter(ResultLine::named)
                                    .map(ResultLine::corrected)
                                    .toList()),
                    attached ? new FactEvidence(file.getFileName(), content) : null);
            return here(kept);
        }
    }

    public String approve() {
        decideRestoration.decide(seat.scope(), key, true, answer);
        return here(key);
    }

    public String refuse() {
        decideRestoration.decide(seat.scope(), key, false, answer);
        return here(key);
    }

    private static String here(UUID restoration) {
        return "/grading/restoration.xhtml?faces-redirect=true&key=" + restoration;
    }

    public RestorationView getShown() {
        if (shown == null && key != null) shown = restorations.one(seat.scope(), key);
        return shown;
    }

    public EnterpriseView getFirm() {
        if (firm == null) {
            firm = enterprises.one(
                    seat.scope(), key == null ? firmKey : getShown().firm());
        }
        return firm;
    }

    /** Facts of the firm that count, to be named. */
    public List<FactView> getCandidates() {
        if (candidates == null) {
            candidates =
                    facts.slice(seat.scope(), new FactFilter(getFirm().key(), null, "ACTIVE", null, null), 0, FACTS);
        }
        return candidates;
    }

    /** Results of the firm that came from a file, to be put right where they rest on the decision. */
    public List<ResultLine> getResults() {
        return results;
    }

    public boolean isMayAct() {
        return seat.scope().mayAny(Right.GRADE, Right.RELEASE_GRADES);
    }

    /** Nobody has named what rests on the decision yet. */
    public boolean isNameable() {
        return isMayAct() && (key == null || "APPLIED".equals(getShown().state()));
    }

    public boolean isOpen() {
        return key != null && List.of("APPLIED", "PROPOSED").contains(getShown().state());
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public UUID getFirmKey() {
        return firmKey;
    }

    public void setFirmKey(UUID firmKey) {
        this.firmKey = firmKey;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public LocalDate getDocumentOn() {
        return documentOn;
    }

    public void setDocumentOn(LocalDate documentOn) {
        this.documentOn = documentOn;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public UUID[] getChosen() {
        return chosen;
    }

    public void setChosen(UUID[] chosen) {
        this.chosen = chosen;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
