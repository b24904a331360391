package io.zhuangan.regulator.officertraining;

import io.zhuangan.officertraining.DecideOfficerTraining;
import io.zhuangan.officertraining.OfficerTrainingForm;
import io.zhuangan.officertraining.OfficerTrainingKind;
import io.zhuangan.officertraining.OfficerTrainingQueries;
import io.zhuangan.officertraining.OfficerTrainingState;
import io.zhuangan.officertraining.OfficerTrainingView;
import io.zhuangan.officertraining.ProofFile;
import io.zhuangan.officertraining.RecordOfficerTraining;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** One record: entered or changed by its officer, confirmed or sent back by somebody else. */
@Named("trainingRecord")
@ViewScoped
public class TrainingRecordPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OfficerTrainingQueries trainings;

    @Inject
    RecordOfficerTraining recordTraining;

    @Inject
    DecideOfficerTraining decideTraining;

    private UUID key;
    private String done;
    private String remark;
    private OfficerTrainingView record;
    private final RecordForm form = new RecordForm();
    private transient UploadedFile file;

    public void load() {
        if (key == null) {
            if (!seat.scope().may(Right.RECORD_OWN_TRAINING)) throw new Denied("RecordOfficerTraining");
            return;
        }
        record = trainings.one(seat.scope(), key);
        form.take(record);
    }

    public String send() throws IOException {
        boolean attached = file != null && file.getSize() > 0;
        OfficerTrainingForm entered = form.entered(key, record == null ? 0 : record.version());
        UUID saved;
        try (InputStream content = attached ? file.getInputStream() : InputStream.nullInputStream()) {
            saved = recordTraining.record(
                    seat.scope(), entered, attached ? new ProofFile(file.getFileName(), content) : null);
        }
        return here(saved, "sent");
    }

    public String confirm() {
        return decide(true);
    }

    public String sendBack() {
        return decide(false);
    }

    private String decide(boolean confirm) {
        decideTraining.decide(seat.scope(), new DecideOfficerTraining.Decision(key, record.version(), confirm, remark));
        return here(key, confirm ? "confirmed" : "returned");
    }

    private static String here(UUID record, String done) {
        return "/officertraining/record.xhtml?faces-redirect=true&record=" + record + "&done=" + done;
    }

    /** New, or own and not confirmed. */
    public boolean isEditable() {
        return record == null || record.own() && record.state() != OfficerTrainingState.CONFIRMED;
    }

    public boolean isDecidable() {
        return record != null
                && !record.own()
                && record.state() == OfficerTrainingState.SENT
                && seat.scope().may(Right.CONFIRM_OFFICER_TRAINING);
    }

    public OfficerTrainingKind[] getKinds() {
        return OfficerTrainingKind.values();
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

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public OfficerTrainingView getRecord() {
        return record;
    }

    public RecordForm getForm() {
        return form;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
