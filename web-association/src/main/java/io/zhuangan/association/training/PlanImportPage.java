package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.intake.ApplyImport;
import io.zhuangan.intake.DiscardImport;
import io.zhuangan.intake.ImportQueries;
import io.zhuangan.intake.ImportRowView;
import io.zhuangan.intake.ImportRunView;
import io.zhuangan.intake.ImportState;
import io.zhuangan.intake.PreviewImport;
import io.zhuangan.intake.RowFilter;
import io.zhuangan.kit.ImportWords;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** Lines of a yearly plan from a file: uploaded, looked at row by row, written. */
@Named
@ViewScoped
public class PlanImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KIND = "TRAINING_PLAN";
    private static final int MOST_ROWS = 200;

    @Inject
    Seat seat;

    @Inject
    PreviewImport previewImport;

    @Inject
    ApplyImport applyImport;

    @Inject
    DiscardImport discardImport;

    @Inject
    ImportQueries imports;

    private UUID key;
    private Integer year;
    private transient UploadedFile file;
    private ImportRunView run;
    private List<ImportRowView> rows = List.of();

    public void load() {
        if (!seat.scope().may(Right.MANAGE_COURSES)) throw new Denied("PlanImport");
        if (key == null) return;
        run = imports.one(seat.scope(), key);
        rows = imports.rows(seat.scope(), key, RowFilter.ALL, 0, MOST_ROWS);
    }

    public String upload() {
        ImportRunView made = previewImport.preview(seat.scope(), KIND, file.getFileName(), file.getContent());
        return here(made.key());
    }

    public String write() {
        applyImport.apply(seat.scope(), key);
        return here(key);
    }

    public String discard() {
        discardImport.discard(seat.scope(), key);
        return here(key);
    }

    private String here(UUID shown) {
        return "/training/year-plan-import.xhtml?faces-redirect=true&key=" + shown
                + (year == null ? "" : "&year=" + year);
    }

    public boolean isPreview() {
        return run != null && run.state() == ImportState.PREVIEWED;
    }

    public boolean isWritten() {
        return run != null && run.state() == ImportState.APPLIED;
    }

    public String cause(ImportRowView row) {
        return words().cause(row);
    }

    public String value(ImportRowView row, ImportRunView.Column column) {
        return words().value(row, column.definition());
    }

    public String heading(ImportRunView.Column column) {
        return words().heading(column.definition());
    }

    private ImportWords words() {
        return new ImportWords(
                run, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public boolean marked(ImportRowView row, ImportRunView.Column column) {
        return row.marked().contains(column.definition().key());
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public ImportRunView getRun() {
        return run;
    }

    public List<ImportRowView> getRows() {
        return rows;
    }
}
