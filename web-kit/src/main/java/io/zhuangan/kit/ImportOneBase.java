package io.zhuangan.kit;

import io.zhuangan.intake.DiscardImport;
import io.zhuangan.intake.ImportProgress;
import io.zhuangan.intake.ImportQueries;
import io.zhuangan.intake.ImportRowView;
import io.zhuangan.intake.ImportRunView;
import io.zhuangan.intake.ImportState;
import io.zhuangan.intake.RowFilter;
import io.zhuangan.intake.StartImport;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One file: what it would do, row by row; written when somebody says so; then its report. The bean of a front-end's page
 * extends this, its page shows {@code k:importOne}.
 */
public abstract class ImportOneBase implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ROWS = 100;
    private static final int COLUMNS = 6;
    private static final int MINUTE = 60;
    /** Columns of texts up to this length are codes. */
    private static final int SHORT = 40;

    @Inject
    ImportQueries imports;

    @Inject
    StartImport startImport;

    @Inject
    DiscardImport discardImport;

    @Inject
    ImportProgress progress;

    private UUID key;
    private String show;
    private int from;
    private ImportRunView run;
    private ImportRunView before;
    private transient ImportProgress.Step step;
    private List<ImportRowView> rows = List.of();

    public void load() {
        if (key == null) throw new NotFound("ImportRun", "no key");
        // before the import: a step that is gone by now was committed, and the import read after it is the written one
        step = progress.of(key).orElse(null);
        run = imports.one(scope(), key);
        from = Math.max(0, from);
        rows = imports.rows(scope(), key, getFilter(), from, ROWS);
        before = run.state() == ImportState.PREVIEWED
                ? imports.writtenBefore(scope(), run).orElse(null)
                : null;
    }

    /** Begins to write; the officer may leave the page and come back. */
    public void write() {
        startImport.start(scope(), run);
        load();
    }

    public void discard() {
        discardImport.discard(scope(), key);
        load();
    }

    /** Where the import stands, as the page's title says it. */
    public String getStage() {
        if (isRunning()) return "running";
        if (isFailed()) return "failed";
        return switch (run.state()) {
            case APPLIED -> "written";
            case DISCARDED -> "discarded";
            case PREVIEWED -> run.writable() == 0 ? "nothing" : "preview";
        };
    }

    /** Nothing would be written because all of it is on record. */
    public boolean isSame() {
        return run.writable() == 0 && run.refused() == 0;
    }

    /** Who reads. */
    protected abstract AccessScope scope();

    /** Where what was written can be looked at, or null. */
    public abstract String getPlace();

    public String getElapsed() {
        return span(step.elapsedSeconds());
    }

    public String getRest() {
        return step.restSeconds().map(this::span).orElse(null);
    }

    private String span(long seconds) {
        return seconds < MINUTE
                ? words().say("span.seconds", seconds)
                : words().say("span.minutes", seconds / MINUTE, seconds % MINUTE);
    }

    public RowFilter getFilter() {
        return Stream.of(RowFilter.values())
                .filter(filter -> filter.name().equals(show))
                .findFirst()
                .orElse(RowFilter.SAMPLE);
    }

    public RowFilter[] getFilters() {
        return RowFilter.values();
    }

    /** How many rows a filter has. */
    public int count(RowFilter filter) {
        return switch (filter) {
            case SAMPLE -> rows.size();
            case ALL -> run.rows();
            case WRITE -> run.clean();
            case NOTE -> run.noted();
            case REFUSE -> run.refused();
        };
    }

    public boolean isMore() {
        return getFilter() != RowFilter.SAMPLE && from + rows.size() < count(getFilter());
    }

    public int getNextFrom() {
        return from + ROWS;
    }

    public ImportProgress.Step getStep() {
        return step;
    }

    public boolean isRunning() {
        return run.state() == ImportState.PREVIEWED && step != null && step.running();
    }

    public boolean isFailed() {
        return run.state() == ImportState.PREVIEWED && step != null && !step.running();
    }

    public boolean isPreview() {
        return run.state() == ImportState.PREVIEWED && !isRunning();
    }

    public boolean isWritten() {
        return run.state() == ImportState.APPLIED;
    }

    public String getName() {
        return ImportWords.kind(
                run.room(),
                run.kind(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
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

    /** Days, numbers and codes stand in one line, and numbers to the right. */
    public String kind(ImportRunView.Column column) {
        return switch (column.definition().kind()) {
            case WHOLE, DECIMAL -> "num";
            case DATE, CHOICE, YES_NO -> "nw";
            case TEXT -> column.definition().most() <= SHORT ? "lic" : "txt";
        };
    }

    public boolean marked(ImportRowView row, ImportRunView.Column column) {
        return row.marked().contains(column.definition().key());
    }

    private ImportWords words() {
        return new ImportWords(
                run, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The first columns of the file; the report has all. */
    public List<ImportRunView.Column> getColumns() {
        return run.columns().subList(0, Math.min(COLUMNS, run.columns().size()));
    }

    public ImportRunView getRun() {
        return run;
    }

    public ImportRunView getBefore() {
        return before;
    }

    public List<ImportRowView> getRows() {
        return rows;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }
}
