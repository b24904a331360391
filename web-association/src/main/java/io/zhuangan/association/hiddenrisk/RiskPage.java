package io.zhuangan.association.hiddenrisk;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.FirmQueries;
import io.zhuangan.enterprise.MembershipOfAssociation;
import io.zhuangan.hiddenrisk.CloseRisk;
import io.zhuangan.hiddenrisk.EndRiskShare;
import io.zhuangan.hiddenrisk.FixRisk;
import io.zhuangan.hiddenrisk.HiddenRiskQueries;
import io.zhuangan.hiddenrisk.JudgeRisk;
import io.zhuangan.hiddenrisk.PreventRisk;
import io.zhuangan.hiddenrisk.ReopenRisk;
import io.zhuangan.hiddenrisk.ReportRisk;
import io.zhuangan.hiddenrisk.RiskJudgement;
import io.zhuangan.hiddenrisk.RiskSeverity;
import io.zhuangan.hiddenrisk.RiskView;
import io.zhuangan.hiddenrisk.ShareRisk;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** One hidden risk: its story, the step that comes next, and with whom the firm shares it. */
@Named("riskOne")
@ViewScoped
public class RiskPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUREAU = "BUREAU";
    private static final Set<String> DONE = Set.of("reported", "moved", "shared", "unshared");

    @Inject
    Seat seat;

    @Inject
    HiddenRiskQueries risks;

    @Inject
    JudgeRisk judgeRisk;

    @Inject
    FixRisk fixRisk;

    @Inject
    PreventRisk preventRisk;

    @Inject
    CloseRisk closeRisk;

    @Inject
    ReopenRisk reopenRisk;

    @Inject
    EndRiskShare endRiskShare;

    @Inject
    ShareRisk shareRisk;

    @Inject
    FirmQueries firm;

    private UUID key;
    private String done;
    private RiskView shown;
    private boolean founded = true;
    private RiskSeverity severity;
    private String owner;
    private LocalDate dueOn;
    private String words;
    private String reader = BUREAU;
    private LocalDate until;
    private transient UploadedFile file;
    private transient List<MembershipOfAssociation> associations;

    public void load() {
        shown = risks.one(seat.scope(), key);
    }

    public String judge() {
        judgeRisk.judge(seat.scope(), key, shown.version(), new RiskJudgement(founded, severity, owner, dueOn, words));
        return here("moved");
    }

    public String fix() throws IOException {
        boolean attached = file != null && file.getSize() > 0;
        try (InputStream content = attached ? file.getInputStream() : InputStream.nullInputStream()) {
            fixRisk.fix(
                    seat.scope(),
                    key,
                    shown.version(),
                    words,
                    attached ? new ReportRisk.Paper(file.getFileName(), content) : null);
        }
        return here("moved");
    }

    public String prevent() {
        preventRisk.prevent(seat.scope(), key, shown.version(), words);
        return here("moved");
    }

    public String close() {
        closeRisk.close(seat.scope(), key, shown.version(), words);
        return here("moved");
    }

    public String reopen() {
        reopenRisk.reopen(seat.scope(), key, shown.version(), words);
        return here("moved");
    }

    public String share() {
        shareRisk.share(seat.scope(), key, BUREAU.equals(reader) ? null : UUID.fromString(reader), until);
        return here("shared");
    }

    public String endShare(UUID share) {
        endRiskShare.end(seat.scope(), key, share);
        return here("unshared");
    }

    private String here(String what) {
        return "/zone/risk.xhtml?faces-redirect=true&risk=" + key + "&done=" + what;
    }

    public boolean isMayHandle() {
        return seat.scope().may(Right.HANDLE_RISKS);
    }

    /** Associations the firm is a member of today. */
    public List<MembershipOfAssociation> getAssociations() {
        if (associations == null) {
            associations = firm.memberships(seat.scope()).stream()
                    .filter(m -> m.leftOn() == null)
                    .toList();
        }
        return associations;
    }

    public RiskSeverity[] getSeverities() {
        return RiskSeverity.values();
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

    public RiskView getShown() {
        return shown;
    }

    public boolean isFounded() {
        return founded;
    }

    public void setFounded(boolean founded) {
        this.founded = founded;
    }

    public RiskSeverity getSeverity() {
        return severity;
    }

    public void setSeverity(RiskSeverity severity) {
        this.severity = severity;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
