package io.zhuangan.kit;

import io.zhuangan.showcase.CaseWords;
import java.io.Serializable;

/** The words of a case while somebody writes them, in one language. */
public class CaseWordsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String summary;
    private String firm;
    private String scale;
    private String recommendedBy;
    private String problem;
    private String actions;
    private String actors;
    private String obstacles;
    private String resultsNote;
    private String periodBefore;
    private String periodAfter;
    private String evidenceNote;
    private String fits;
    private String fitsNot;

    static CaseWordsForm of(CaseWords w) {
        CaseWordsForm form = new CaseWordsForm();
        if (w == null) return form;
        form.title = w.title();
        form.summary = w.summary();
        form.firm = w.firm();
        form.scale = w.scale();
        form.recommendedBy = w.recommendedBy();
        form.problem = w.problem();
        form.actions = w.actions();
        form.actors = w.actors();
        form.obstacles = w.obstacles();
        form.resultsNote = w.resultsNote();
        form.periodBefore = w.periodBefore();
        form.periodAfter = w.periodAfter();
        form.evidenceNote = w.evidenceNote();
        form.fits = w.fits();
        form.fitsNot = w.fitsNot();
        return form;
    }

    CaseWords words() {
        return new CaseWords(
                title,
                summary,
                firm,
                scale,
                recommendedBy,
                problem,
                actions,
                actors,
                obstacles,
                resultsNote,
                periodBefore,
                periodAfter,
                evidenceNote,
                fits,
                fitsNot);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String firm) {
        this.firm = firm;
    }

    public String getScale() {
        return scale;
    }

    public void setScale(String scale) {
        this.scale = scale;
    }

    public String getRecommendedBy() {
        return recommendedBy;
    }

    public void setRecommendedBy(String recommendedBy) {
        this.recommendedBy = recommendedBy;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(String actions) {
        this.actions = actions;
    }

    public String getActors() {
        return actors;
    }

    public void setActors(String actors) {
        this.actors = actors;
    }

    public String getObstacles() {
        return obstacles;
    }

    public void setObstacles(String obstacles) {
        this.obstacles = obstacles;
    }

    public String getResultsNote() {
        return resultsNote;
    }

    public void setResultsNote(String resultsNote) {
        this.resultsNote = resultsNote;
    }

    public String getPeriodBefore() {
        return periodBefore;
    }

    public void setPeriodBefore(String periodBefore) {
        this.periodBefore = periodBefore;
    }

    public String getPeriodAfter() {
        return periodAfter;
    }

    public void setPeriodAfter(String periodAfter) {
        this.periodAfter = periodAfter;
    }

    public String getEvidenceNote() {
        return evidenceNote;
    }

    public void setEvidenceNote(String evidenceNote) {
        this.evidenceNote = evidenceNote;
    }

    public String getFits() {
        return fits;
    }

    public void setFits(String fits) {
        this.fits = fits;
    }

    public String getFitsNot() {
        return fitsNot;
    }

    public void setFitsNot(String fitsNot) {
        this.fitsNot = fitsNot;
    }
}
