package io.zhuangan.association.hiddenrisk;

import io.zhuangan.association.Seat;
import io.zhuangan.hiddenrisk.HiddenRiskQueries;
import io.zhuangan.hiddenrisk.ReportRisk;
import io.zhuangan.hiddenrisk.RiskKind;
import io.zhuangan.hiddenrisk.RiskPlaceView;
import io.zhuangan.hiddenrisk.RiskReport;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** Whoever works in the firm reports what looks wrong; the code on the wall has filled in the place. */
@Named("riskReport")
@ViewScoped
public class RiskReportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    HiddenRiskQueries risks;

    @Inject
    ReportRisk reportRisk;

    private UUID place;
    private RiskKind kind = RiskKind.OTHER;
    private UUID chosen;
    private String where;
    private String what;
    private String noticedBy;
    private transient UploadedFile file;
    private transient List<RiskPlaceView> places;

    public void load() {
        places = risks.places(seat.scope());
        if (place != null) chosen = risks.place(seat.scope(), place).key();
    }

    public String send() throws IOException {
        boolean attached = file != null && file.getSize() > 0;
        try (InputStream content = attached ? file.getInputStream() : InputStream.nullInputStream()) {
            UUID key = reportRisk.report(
                    seat.scope(),
                    new RiskReport(kind, chosen, where, what, noticedBy),
                    attached ? new ReportRisk.Paper(file.getFileName(), content) : null);
            return "/zone/risk.xhtml?faces-redirect=true&risk=" + key + "&done=reported";
        }
    }

    public List<RiskPlaceView> getPlaces() {
        if (places == null) places = risks.places(seat.scope());
        return places;
    }

    public RiskKind[] getKinds() {
        return RiskKind.values();
    }

    public UUID getPlace() {
        return place;
    }

    public void setPlace(UUID place) {
        this.place = place;
    }

    public RiskKind getKind() {
        return kind;
    }

    public void setKind(RiskKind kind) {
        this.kind = kind;
    }

    public UUID getChosen() {
        return chosen;
    }

    public void setChosen(UUID chosen) {
        this.chosen = chosen;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getNoticedBy() {
        return noticedBy;
    }

    public void setNoticedBy(String noticedBy) {
        this.noticedBy = noticedBy;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
