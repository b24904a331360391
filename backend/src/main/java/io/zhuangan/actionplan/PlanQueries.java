package io.zhuangan.actionplan;

import io.zhuangan.actionplan.TaskView.StageView;
import io.zhuangan.actionplan.domain.ActionPlan;
import io.zhuangan.actionplan.domain.Closure;
import io.zhuangan.actionplan.domain.PlanStage;
import io.zhuangan.actionplan.domain.PlanTask;
import io.zhuangan.actionplan.domain.PlanTasks;
import io.zhuangan.actionplan.domain.StageLamp;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.calendar.LegalCalendar;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The plan board, its task pages, and the records behind a figure. */
@Reads
@Permit(Right.READ_PLAN)
public class PlanQueries {
    @Inject
    PlanTasks tasks;

    @Inject
    Deadlines deadlines;

    @Inject
    @Any
    Instance<TaskFigure> figures;

    @Inject
    Clock clock;

    /** What the lamps of one reading are made of. */
    private record Light(StageLamp rule, LegalCalendar calendar, LocalDate today) {}

    /**
     * The board.
     *
     * @param year only stages that touch this year; 0 means the whole plan
     */
    public PlanView board(AccessScope scope, int year) {
        ActionPlan plan = plan(scope);
        Light light = light(scope, plan);
        return new PlanView(
                new TaskView.Text(plan.title(), plan.titleEn()),
                plan.issuer(),
                plan.issuedOn(),
                plan.startsOn(),
                plan.endsOn(),
                plan.amberWorkdays(),
                light.today(),
                tasks.all(scope).stream()
                        .map(t -> view(scope, t, year, light))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** One task with all its stages. */
    public TaskView task(AccessScope scope, int number) {
        return view(scope, tasks.get(scope, number), 0, light(scope, plan(scope)))
                .orElseThrow();
    }

    public List<NoteView> notes(AccessScope scope, int number) {
        return tasks.notes(scope, tasks.get(scope, number)).stream()
                .map(Views::of)
                .toList();
    }

    /** The figure of a task and year, or empty where no records make one yet. */
    public Optional<Figure> figure(AccessScope scope, int number, int year) {
        return figures.stream().filter(f -> f.task() == number).findFirst().map(f -> f.of(scope, year));
    }

    private ActionPlan plan(AccessScope scope) {
        return tasks.plan(scope).orElseThrow(() -> new NotFound("ActionPlan", scope.cityId()));
    }

    private Light light(AccessScope scope, ActionPlan plan) {
        LocalDate today = LocalDate.now(clock);
        LegalCalendar calendar = deadlines.calendar(scope);
        return new Light(
                new StageLamp(plan.amberWorkdays(), due -> calendar.workdaysBetween(today, due)), calendar, today);
    }

    /** Empty when no stage of the task touches the year. */
    private Optional<TaskView> view(AccessScope scope, PlanTask t, int year, Light light) {
        List<StageView> all = t.stages().stream().map(s -> stage(s, light)).toList();
        List<StageView> shown = all.stream()
                .filter(s -> year == 0 || s.touches(year))
                .sorted(Comparator.comparing(StageView::lamp).thenComparing(StageView::dueOn))
                .toList();
        if (shown.isEmpty()) return Optional.empty();
        int counted = year == 0 ? light.today().getYear() : year;
        return Optional.of(new TaskView(
                t.key(),
                t.version(),
                t.number(),
                t.keyNumber(),
                Views.text(t.keyTitle()),
                Views.text(t.name()),
                Views.text(t.title()),
                Views.text(t.requirement()),
                Views.text(t.schedule()),
                t.rhythm(),
                t.leadUnits(),
                t.supportUnits(),
                StageLamp.ofTask(shown.stream().map(StageView::lamp).toList()),
                shown.get(0),
                all,
                figure(scope, t.number(), counted).orElse(null),
                counted));
    }

    private static StageView stage(PlanStage s, Light light) {
        Closure standing = s.standing();
        Lamp lamp = light.rule().of(s.startsOn(), s.dueOn(), standing == null ? null : standing.state(), light.today());
        return new StageView(
                s.code(),
                Views.text(s.label()),
                s.startsOn(),
                s.dueOn(),
                s.basis(),
                lamp,
                lamp == Lamp.DUE_SOON ? light.calendar().workdaysBetween(light.today(), s.dueOn()) : null,
                lamp == Lamp.OVERDUE ? ChronoUnit.DAYS.between(s.dueOn(), light.today()) : 0,
                Views.of(standing, s),
                s.closures().stream()
                        .filter(c -> c.state() == ClosureState.SENT_BACK)
                        .map(c -> Views.of(c, s))
                        .toList());
    }
}
