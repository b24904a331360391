package io.zhuangan.regulator.rules;

import io.zhuangan.grading.RuleDraftQueries;
import io.zhuangan.grading.RuleDraftView;
import io.zhuangan.grading.RulePreviewView;
import io.zhuangan.grading.StartPreview;
import io.zhuangan.grading.YearQueries;
import io.zhuangan.kit.Texts;
import io.zhuangan.regulator.Seat;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What a draft would make of a year's facts: who would change level, and why. */
@Named("rulePreview")
@ViewScoped
public class RulePreviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Firms shown on the page; the workbook has all. */
    private static final int SHOWN = 100;

    private static final List<String> LEVELS = List.of("A", "B", "C", "D", "");

    @Inject
    Seat seat;

    @Inject
    RuleDraftQueries drafts;

    @Inject
    YearQueries yearQueries;

    @Inject
    StartPreview startPreview;

    private UUID draft;
    private Integer year;
    private List<Integer> years = List.of();
    private transient RuleDraftView view;
    private transient RulePreviewView preview;

    /** Firms of a level under both rule sets. */
    public record Line(String level, int before, int after) {
        public int getChange() {
            return after - before;
        }
    }

    public void load() {
        years = yearQueries.years(seat.scope());
        read();
        if (year == null && !years.isEmpty()) year = years.get(0);
    }

    private void read() {
        view = drafts.one(seat.scope(), draft);
        preview = drafts.previewed(seat.scope(), draft) ? drafts.preview(seat.scope(), draft) : null;
    }

    public void start() {
        startPreview.start(seat.scope(), draft, year);
        read();
    }

    /** While it goes on the page asks again. */
    public void refresh() {
        read();
    }

    public boolean isRunning() {
        return getPreview() != null && preview.state().equals("RUNNING");
    }

    public List<Line> getLines() {
        List<Line> lines = new java.util.ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            lines.add(new Line(
                    LEVELS.get(i), preview.before().get(i), preview.after().get(i)));
        }
        return lines;
    }

    /** Both distributions as bars side by side. */
    public String getChart() {
        Texts texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        JsonArrayBuilder levels = Json.createArrayBuilder();
        LEVELS.forEach(l -> levels.add(l.isEmpty() ? texts.find("rules", "preview.out", List.of()) : l));
        return Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder())
                .add("tooltip", Json.createObjectBuilder().add("trigger", "axis"))
                .add("xAxis", Json.createObjectBuilder().add("type", "category").add("data", levels))
                .add("yAxis", Json.createObjectBuilder().add("type", "value").add("minInterval", 1))
                .add(
                        "series",
                        Json.createArrayBuilder()
                                .add(bars(
                                        texts.find("rules", "preview.before", List.of(preview.rulesVersion())),
                                        preview.before()))
                                .add(bars(
                                        texts.find(
                                                "rules",
                                                "preview.after",
                                                List.of(view.sheets().setting("version"))),
                                        preview.after())))
                .build()
                .toString();
    }

    private static JsonObjectBuilder bars(String name, List<Integer> counts) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        counts.forEach(data::add);
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("name", name)
                .add("data", data)
                .add("label", Json.createObjectBuilder().add("show", true).add("position", "top"));
    }

    public List<RulePreviewView.Change> getChanges() {
        return preview.changes().stream().limit(SHOWN).toList();
    }

    public RuleDraftView getView() {
        if (view == null) read();
        return view;
    }

    /** Null before the first. */
    public RulePreviewView getPreview() {
        if (view == null) read();
        return preview;
    }

    public List<Integer> getYears() {
        return years;
    }

    public UUID getDraft() {
        return draft;
    }

    public void setDraft(UUID draft) {
        this.draft = draft;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
