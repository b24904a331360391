package io.zhuangan.kit;

import io.zhuangan.intake.ImportKind;
import io.zhuangan.intake.ImportProgress;
import io.zhuangan.intake.ImportQueries;
import io.zhuangan.intake.ImportRunView;
import io.zhuangan.intake.ImportState;
import io.zhuangan.intake.PreviewImport;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.primefaces.model.file.UploadedFile;

/**
 * Files that were brought in, and the place to bring another. The bean of a front-end's page extends this, its page
 * shows {@code k:importList}.
 */
public abstract class ImportListBase implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int NEWEST = 30;

    @Inject
    ImportQueries imports;

    @Inject
    PreviewImport previewImport;

    @Inject
    ImportProgress progress;

    private String kind;
    private transient UploadedFile file;
    private List<ImportRunView> runs = List.of();

    public void load() {
        runs = imports.newest(scope(), 0, NEWEST);
        if (kind == null && !getKinds().isEmpty()) kind = getKinds().get(0).kind();
    }

    /** Reads the file and leads to its preview. */
    public String upload() {
        ImportRunView run = previewImport.preview(scope(), kind, file.getFileName(), file.getContent());
        return "/imports/one.xhtml?faces-redirect=true&key=" + run.key();
    }

    /** Who reads. */
    protected abstract AccessScope scope();

    /** How far an import is that runs just now, in percent; null for the others. */
    public Integer running(ImportRunView run) {
        return run.state() == ImportState.PREVIEWED
                ? progress.of(run.key())
                        .filter(ImportProgress.Step::running)
                        .map(step -> step.total() == 0 ? 0 : 100 * step.done() / step.total())
                        .orElse(null)
                : null;
    }

    public boolean isAnyRunning() {
        return runs.stream().anyMatch(run -> running(run) != null);
    }

    public List<ImportKind> getKinds() {
        return imports.kinds(scope());
    }

    public String name(String room, String importKind) {
        return ImportWords.kind(room, importKind, locale());
    }

    public String help(String room, String importKind) {
        return Texts.in(locale()).find(room, "ImportKind." + importKind + ".help", List.of());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<ImportRunView> getRuns() {
        return runs;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
