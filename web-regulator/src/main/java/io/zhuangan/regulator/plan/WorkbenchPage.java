package io.zhuangan.regulator.plan;

import io.zhuangan.actionplan.Lamp;
import io.zhuangan.actionplan.PlanQueries;
import io.zhuangan.actionplan.PlanView;
import io.zhuangan.actionplan.TaskView;
import io.zhuangan.grading.StageView;
import io.zhuangan.grading.YearQueries;
import io.zhuangan.grading.YearView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.showcase.CaseQueries;
import io.zhuangan.showcase.CaseView;
import io.zhuangan.training.PlanState;
import io.zhuangan.training.TrainingPlanQueries;
import io.zhuangan.training.TrainingPlanView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The officers' first page: what is due, counted from records; each line leads to where it is done. */
@Named("workbench")
@RequestScoped
public class WorkbenchPage {
    private static final Set<Lamp> DUE = Set.of(Lamp.OVERDUE, Lamp.DUE_SOON);
    private static final int SHOWN = 8;

    @Inject
    Seat seat;

    @Inject
    PlanQueries plans;

    @Inject
    YearQueries years;

    @Inject
    CaseQueries cases;

    @Inject
    TrainingPlanQueries trainingPlanQueries;

    @Inject
    Clock clock;

    private PlanView plan;
    private YearView grading;
    private List<CaseView> pending = List.of();
    private List<TrainingPlanView> trainingPlans = List.of();
    private PlanText words;

    /** A task that somebody has to look at. */
    public record Line(int number, String name, String state, String lamp, String cause, String due) {}

    public void load() {
        AccessScope scope = seat.scope();
        words = new PlanText(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        int year = LocalDate.now(clock).getYear();
        if (scope.may(Right.READ_PLAN)) plan = plans.board(scope, year);
        if (scope.may(Right.READ_GRADES)) {
            List<Integer> known = years.years(scope);
            if (!known.isEmpty()) grading = years.year(scope, known.contains(year) ? year : known.get(0));
        }
        if (scope.may(Right.DECIDE_TRAINING_PLAN)) {
            trainingPlans = Stream.of(year, year + 1)
                    .flatMap(y -> trainingPlanQueries.filedIn(scope, y).stream())
                    .filter(p -> p.state() == PlanState.FILED)
                    .toList();
        }
        if (scope.may(Right.PUBLISH_SHOWCASE)) {
            pending = cases.all(scope).stream().filter(CaseView::pending).toList();
        }
    }

    /** Overdue and soon due, the most urgent first. */
    public List<Line> getDue() {
        if (plan == null) return List.of();
        return plan.tasks().stream()
                .filter(t -> DUE.contains(t.lamp()))
                .sorted(java.util.Comparator.comparing(TaskView::lamp)
                        .thenComparing(t -> t.stage().dueOn())
                        .thenComparing(TaskView::number))
                .map(this::line)
                .toList();
    }

    /** As many as fit beside the rest; the board has all. */
    public List<Line> getFirstDue() {
        List<Line> due = getDue();
        return due.subList(0, Math.min(SHOWN, due.size()));
    }

    /** Stages that wait for a second person who is not the one that proposed. */
    public List<Line> getToConfirm() {
        if (plan == null || !seat.scope().may(Right.KEEP_PLAN)) return List.of();
        long me = seat.scope().personId();
        return plan.tasks().stream()
                .filter(t -> t.stages().stream()
                        .anyMatch(s -> s.lamp() == Lamp.TO_CLOSE && s.standing().proposedBy() != me))
                .map(this::line)
                .toList();
    }

    private Line line(TaskView t) {
        return new Line(
                t.number(),
                words.name(t),
                PlanText.kitState(t.lamp()),
                words.lamp(t.stage()),
                words.cause(t),
                words.due(t));
    }

    public List<CaseView> getPending() {
        return pending;
    }

    /** Yearly plans of associations that wait for the bureau's answer. */
    public List<TrainingPlanView> getTrainingPlans() {
        return trainingPlans;
    }

    public YearView getGrading() {
        return grading;
    }

    public List<StageView> getStages() {
        return grading == null ? List.of() : grading.stages();
    }

    /** The title is what there is to do. */
    public String getFinding() {
        int todo = getDue().size() + getToConfirm().size() + pending.size() + trainingPlans.size();
        long late = plan == null
                ? 0
                : plan.tasks().stream().filter(t -> t.lamp() == Lamp.OVERDUE).count();
        if (todo == 0) return words.say("desk.title.calm");
        return late > 0 ? words.say("desk.title.late", todo, late) : words.say("desk.title.due", todo);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public boolean isPlanned() {
        return plan != null;
    }
}
