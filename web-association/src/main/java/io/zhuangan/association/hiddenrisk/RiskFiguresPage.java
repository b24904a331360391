package io.zhuangan.association.hiddenrisk;

import io.zhuangan.association.Seat;
import io.zhuangan.hiddenrisk.HiddenRiskQueries;
import io.zhuangan.hiddenrisk.MonthOfRisks;
import io.zhuangan.hiddenrisk.RiskFigures;
import io.zhuangan.hiddenrisk.RiskKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A year of the firm's log by month and kind. */
@Named("riskFigures")
@RequestScoped
public class RiskFiguresPage {
    @Inject
    Seat seat;

    @Inject
    HiddenRiskQueries risks;

    private Integer year;
    private RiskFigures figures;

    /** Entries of a kind in the year. */
    public record OfKind(RiskKind kind, int reported) {}

    public void load() {
        if (year == null) year = risks.thisYear(seat.scope());
        figures = risks.figures(seat.scope(), year);
    }

    /** The most frequent first. */
    public List<OfKind> getKinds() {
        return Arrays.stream(RiskKind.values())
                .map(k -> new OfKind(k, figures.byKind().getOrDefault(k, 0)))
                .filter(k -> k.reported() > 0)
                .sorted(Comparator.comparingInt(OfKind::reported).reversed())
                .toList();
    }

    /** The latest first; months in which nothing was open and nothing happened are left out. */
    public List<MonthOfRisks> getMonths() {
        List<MonthOfRisks> shown = new ArrayList<>(figures.months().stream()
                .filter(m -> m.reported() + m.closed() + m.dismissed() + m.openAtEnd() > 0)
                .toList());
        Collections.reverse(shown);
        return shown;
    }

    public List<Integer> getYears() {
        int now = risks.thisYear(seat.scope());
        return List.of(now, now - 1, now - 2);
    }

    public RiskFigures getFigures() {
        return figures;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
