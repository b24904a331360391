package io.zhuangan.regulator.training;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.PlanProgress;
import io.zhuangan.training.PlanProgressQueries;
import io.zhuangan.training.PlanState;
import io.zhuangan.training.TrainingPlanQueries;
import io.zhuangan.training.TrainingPlanView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Yearly training plans of the city's associations: those that wait first. */
@Named("trainingPlanList")
@ViewScoped
public class TrainingPlanListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    TrainingPlanQueries plans;

    @Inject
    PlanProgressQueries progress;

    @Inject
    Clock clock;

    private Integer year;
    private List<Line> lines = List.of();

    /** A plan with what was held of it. */
    public record Line(TrainingPlanView plan, PlanProgress progress) {}

    public void load() {
        AccessScope scope = seat.scope();
        if (year == null) year = LocalDate.now(clock).getYear();
        lines = plans.filedIn(scope, year).stream()
                .sorted(Comparator.comparing((TrainingPlanView p) -> p.answer() == null)
                        .thenComparing(TrainingPlanView::associationName))
                .map(p -> new Line(p, progress.of(scope, p.key())))
                .toList();
    }

    public int getWaiting() {
        return (int)
                lines.stream().filter(l -> l.plan().state() == PlanState.FILED).count();
    }

    public String lamp(PlanState state) {
        return switch (state) {
            case DRAFT -> "none";
            case FILED -> "run";
            case RETURNED -> "soon";
            case ACCEPTED -> "closed";
        };
    }

    /** The next year, this one and the two before. */
    public List<Integer> getYears() {
        int current = LocalDate.now(clock).getYear();
        return List.of(current + 1, current, current - 1, current - 2);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<Line> getLines() {
        return lines;
    }
}
