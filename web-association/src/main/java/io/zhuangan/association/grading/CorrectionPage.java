package io.zhuangan.association.grading;

import io.zhuangan.association.Seat;
import io.zhuangan.grading.ApplyForRestoration;
import io.zhuangan.grading.FactEvidence;
import io.zhuangan.grading.RestorationForm;
import io.zhuangan.grading.RestorationQueries;
import io.zhuangan.grading.RestorationView;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** The firm asks for its grade to be put right after a decision fell (Measures Art. 11), and sees what became of it. */
@Named("ownCorrection")
@ViewScoped
public class CorrectionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    Seat seat;

    @Inject
    RestorationQueries restorations;

    @Inject
    ApplyForRestoration apply;

    private String ground = "REVOKED";
    private String documentNo;
    private LocalDate documentOn;
    private String reasons;
    private transient UploadedFile file;
    private transient List<RestorationView> lines;

    public void load() {
        getLines();
    }

    public String send() throws IOException {
        boolean attached = file != null && file.getSize() > 0;
        try (InputStream content = attached ? file.getInputStream() : InputStream.nullInputStream()) {
            apply.apply(
                    seat.scope(),
                    new RestorationForm(ground, documentNo, documentOn, reasons),
                    attached ? new FactEvidence(file.getFileName(), content) : null);
        }
        return "/zone/correction.xhtml?faces-redirect=true";
    }

    public List<RestorationView> getLines() {
        if (lines == null) lines = restorations.slice(seat.scope(), null, 0, SHOWN);
        return lines;
    }

    public boolean isMayAsk() {
        return seat.scope().may(Right.RAISE_OBJECTION);
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

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
