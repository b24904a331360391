package io.zhuangan.regulator.grading;

import io.zhuangan.grading.ConfirmFact;
import io.zhuangan.grading.DistributionView;
import io.zhuangan.grading.FactPending;
import io.zhuangan.grading.GradeFilter;
import io.zhuangan.grading.GradeLine;
import io.zhuangan.grading.GradeQueries;
import io.zhuangan.grading.ReleaseGrades;
import io.zhuangan.grading.StartRun;
import io.zhuangan.grading.YearQueries;
import io.zhuangan.grading.YearView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One evaluation year: stages, run and release, how the grades fall, what waits for somebody. */
@Named("gradingYear")
@ViewScoped
public class YearPage implements Serializable {
    /** Firms shown per case; the list page has the rest. */
    private static final int SHOWN = 8;

    private static final List<String> CASES = List.of("IMMEDIATE", "CAPPED", "DOWN", "DEFERRED");

    @Inject
    Seat seat;

    @Inject
    YearQueries years;

    @Inject
    GradeQueries grades;

    @Inject
    StartRun startRun;

    @Inject
    ReleaseGrades releaseGrades;

    @Inject
    ConfirmFact confirmFact;

    private Integer year;
    private String runKey = UUID.randomUUID().toString();
    private transient Shown shown;

    /** What was read for one showing of the page. */
    public record Shown(
            List<Integer> years,
            YearView year,
            DistributionView fall,
            Histogram histogram,
            List<FactPending> pending,
            Map<String, List<GradeLine>> cases,
            Map<String, Integer> counts,
            boolean mine) {}

    public void load() {
        read();
    }

    private void read() {
        List<Integer> all = years.years(seat.scope());
        if (year == null && !all.isEmpty()) year = all.get(0);
        if (year == null) {
            shown = new Shown(all, null, null, null, List.of(), Map.of(), Map.of(), false);
            return;
        }
        YearView view = years.year(seat.scope(), year);
        DistributionView fall = grades.distribution(seat.scope(), year);
        Map<String, List<GradeLine>> cases = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String one : CASES) {
            GradeFilter filter = new GradeFilter(null, null, null, one);
            int count = fall == null ? 0 : grades.count(seat.scope(), year, filter);
            counts.put(one, count);
            if (count > 0) cases.put(one, grades.slice(seat.scope(), year, filter, "LICENCE", false, 0, SHOWN));
        }
        shown = new Shown(
                all,
                view,
                fall,
                fall == null ? null : Histogram.of(fall, view.bands()),
                years.pending(seat.scope()),
                cases,
                counts,
                view.run() != null && years.startedByMe(seat.scope(), view.run().key()));
    }

    public Shown getShown() {
        if (shown == null) read();
        return shown;
    }

    /** While a run goes on the page asks again. */
    public void refresh() {
        read();
    }

    public void start() {
        startRun.start(seat.scope(), year, runKey);
        runKey = UUID.randomUUID().toString();
        read();
    }

    public void release() {
        releaseGrades.release(seat.scope(), getShown().year().run().key());
        read();
    }

    public void confirm(UUID fact) {
        confirmFact.confirm(seat.scope(), fact);
        read();
    }

    public boolean isRunning() {
        return state("RUNNING");
    }

    public boolean isMayRun() {
        return seat.scope().may(Right.GRADE)
                && getShown().year() != null
                && !getShown().year().released()
                && !isRunning();
    }

    /** Somebody else than who began the run, holding the right, once it is done and nothing changed since. */
    public boolean isMayRelease() {
        return seat.scope().may(Right.RELEASE_GRADES) && isReleasable() && !isMine();
    }

    /** Done, not out, up to date. */
    public boolean isReleasable() {
        return state("DONE") && getShown().year().changed() == 0;
    }

    /** Who began the run does not release it. */
    public boolean isMine() {
        return getShown().mine();
    }

    public boolean isMayConfirm() {
        return seat.scope().mayAny(Right.GRADE, Right.RELEASE_GRADES);
    }

    private boolean state(String state) {
        YearView view = getShown().year();
        return view != null && view.run() != null && view.run().state().equals(state);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
