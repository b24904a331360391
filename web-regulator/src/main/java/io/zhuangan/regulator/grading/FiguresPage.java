package io.zhuangan.regulator.grading;

import io.zhuangan.grading.TwoNames;
import io.zhuangan.grading.YearFigures;
import io.zhuangan.kit.Bars;
import io.zhuangan.kit.Texts;
import io.zhuangan.objection.ObjectionFigures;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.NotFound;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Figures for whoever leads: levels over the years, by district and kind, lost points, disputes, who is where. */
@Named("gradeFigures")
@ViewScoped
public class FiguresPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Bars of a chart; the table has all. */
    private static final int DRAWN = 8;

    @Inject
    Seat seat;

    @Inject
    LeadFigures figures;

    private Integer year;
    private transient LeadFigures.Figures shown;

    /** A city without any year shows the page without figures; a year that it does not have is not found. */
    public void load() {
        try {
            shown = figures.of(seat.scope(), year);
            year = shown.grades().year();
        } catch (NotFound e) {
            if (year != null) throw e;
        }
    }

    public LeadFigures.Figures getShown() {
        return shown;
    }

    /** Shares of the levels over the years, one column a year. */
    public String getYearsChart() {
        List<YearFigures.Levels> years = shown.grades().years();
        Stacks stacks =
                new Stacks(years.stream().map(y -> Integer.toString(y.year())).toList(), false, "%");
        level(stacks, "A", years, YearFigures.Levels::a);
        level(stacks, "B", years, YearFigures.Levels::b);
        level(stacks, "C", years, YearFigures.Levels::c);
        level(stacks, "D", years, YearFigures.Levels::d);
        return stacks.option();
    }

    private static void level(
            Stacks stacks, String level, List<YearFigures.Levels> years, ToIntFunction<YearFigures.Levels> firms) {
        stacks.series(
                level,
                "@grade-" + level.toLowerCase(Locale.ROOT),
                years.stream()
                        .map(y -> percent(firms.applyAsInt(y), y.graded()))
                        .toList());
    }

    private static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** Where most points are lost, on average of all firms. */
    public String getIndicatorsChart() {
        List<YearFigures.IndicatorRow> worst = shown.grades().indicators().stream()
                .filter(i -> i.firms() > 0)
                .sorted(Comparator.comparing(YearFigures.IndicatorRow::mean).reversed())
                .limit(DRAWN)
                .toList();
        int most = worst.isEmpty()
                ? 1
                : worst.get(0)
                        .mean()
                        .setScale(0, RoundingMode.CEILING)
                        .max(BigDecimal.ONE)
                        .intValue();
        Bars bars = new Bars(0, most, most, "");
        for (YearFigures.IndicatorRow row : worst) bars.bar(said(row.name()), row.mean());
        return bars.option();
    }

    public boolean isLost() {
        return shown.grades().indicators().stream().anyMatch(i -> i.firms() > 0);
    }

    /** The most disputed indicators by what became of the objections. */
    public String getDisputesChart() {
        List<ObjectionFigures.Row> rows =
                shown.objections().indicators().stream().limit(DRAWN).toList();
        Stacks stacks = new Stacks(rows.stream().map(this::name).toList(), true, "");
        stacks.series(say("fig.col.adjusted"), "@chart-3", counts(rows, ObjectionFigures.Row::adjusted));
        stacks.series(say("fig.col.kept"), "@chart-1", counts(rows, ObjectionFigures.Row::kept));
        stacks.series(say("fig.col.open"), "@chart-5", counts(rows, ObjectionFigures.Row::open));
        stacks.series(say("fig.col.withdrawn"), "@chart-6", counts(rows, ObjectionFigures.Row::withdrawn));
        return stacks.option();
    }

    private static List<Integer> counts(List<ObjectionFigures.Row> rows, ToIntFunction<ObjectionFigures.Row> what) {
        return rows.stream().map(what::applyAsInt).toList();
    }

    /** What a disputed indicator is called. */
    public String name(ObjectionFigures.Row row) {
        if (row.code() == null) return say("fig.indicator.none");
        TwoNames name = shown.indicator(row.code());
        return name == null ? row.code() : said(name);
    }

    private static String said(TwoNames name) {
        return locale().getLanguage().equals("en") ? name.en() : name.zh();
    }

    private static String say(String key) {
        return Texts.in(locale()).find("grading", key, List.of());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
