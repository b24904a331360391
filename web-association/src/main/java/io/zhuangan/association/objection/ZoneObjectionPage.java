package io.zhuangan.association.objection;

import io.zhuangan.association.Seat;
import io.zhuangan.grading.Explanation;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.kit.ReviewStrip;
import io.zhuangan.objection.AddEvidence;
import io.zhuangan.objection.Filing;
import io.zhuangan.objection.ObjectionDocument;
import io.zhuangan.objection.ObjectionFile;
import io.zhuangan.objection.OwnObjectionQueries;
import io.zhuangan.objection.OwnStanding;
import io.zhuangan.objection.RaiseObjection;
import io.zhuangan.objection.WithdrawObjection;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;
import org.primefaces.model.file.UploadedFiles;

/** Raises an objection to the own grade, and shows one with what may still be done about it. */
@Named("zoneObjectionPage")
@ViewScoped
public class ZoneObjectionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnObjectionQueries objections;

    @Inject
    RaiseObjection raiseObjection;

    @Inject
    AddEvidence addEvidence;

    @Inject
    WithdrawObjection withdrawObjection;

    @Inject
    Clock clock;

    private UUID key;
    private String done;
    private String statement;
    private List<String> points = new ArrayList<>();
    private transient UploadedFiles files;
    private transient ObjectionFile file;
    private transient OwnStanding standing;
    private transient GradeDetail grade;

    public void load() {
        if (key != null) getFile();
        else getStanding();
    }

    /** The objection that was asked for, or null for the form of a new one. */
    public ObjectionFile getFile() {
        if (file == null && key != null) file = objections.one(seat.scope(), key);
        return file;
    }

    public OwnStanding getStanding() {
        if (standing == null) standing = objections.standing(seat.scope()).orElse(null);
        return standing;
    }

    public GradeDetail getGrade() {
        if (grade == null) grade = objections.disputable(seat.scope()).orElse(null);
        return grade;
    }

    /** Third-level indicators that lost points. */
    public List<Explanation.Item> getChoices() {
        List<Explanation.Item> lost = new ArrayList<>();
        if (getGrade() != null && getGrade().explanation() != null) {
            collect(getGrade().explanation().items(), lost);
        }
        return lost;
    }

    private static void collect(List<Explanation.Item> items, List<Explanation.Item> lost) {
        for (Explanation.Item item : items) {
            if (!item.children().isEmpty()) collect(item.children(), lost);
            else if (item.lost().signum() > 0) lost.add(item);
        }
    }

    public List<ReviewStrip.Day> getStrip() {
        return ReviewStrip.of(
                getFile().days(),
                LocalDate.now(clock),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String raise() throws IOException {
        List<Filing.Dispute> disputed =
                points.stream().map(p -> new Filing.Dispute(p, null, null)).toList();
        Filing filing = new Filing(getStanding().grade(), statement, disputed);
        UUID[] raised = new UUID[1];
        withFiles(documents -> raised[0] = raiseObjection.raise(seat.scope(), filing, documents));
        return here(raised[0], "raised");
    }

    public String add() throws IOException {
        withFiles(documents -> addEvidence.add(seat.scope(), key, documents));
        return here(key, "added");
    }

    public String withdraw() {
        withdrawObjection.withdraw(seat.scope(), key);
        return here(key, "withdrawn");
    }

    /** What happens with the files while their streams are open. */
    private interface Work {
        void with(List<ObjectionDocument> documents);
    }

    private void withFiles(Work work) throws IOException {
        List<InputStream> open = new ArrayList<>();
        try {
            List<ObjectionDocument> documents = new ArrayList<>();
            for (UploadedFile one : files == null ? List.<UploadedFile>of() : files.getFiles()) {
                if (one.getSize() == 0 && one.getFileName().isBlank()) continue;
                InputStream content = one.getInputStream();
                open.add(content);
                documents.add(new ObjectionDocument(one.getFileName(), content));
            }
            work.with(documents);
        } finally {
            for (InputStream content : open) content.close();
        }
    }

    private static String here(UUID objection, String what) {
        return "/zone/objection.xhtml?faces-redirect=true&key=" + objection + "&done=" + what;
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

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public List<String> getPoints() {
        return points;
    }

    public void setPoints(List<String> points) {
        this.points = points;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public void setFiles(UploadedFiles files) {
        this.files = files;
    }
}
