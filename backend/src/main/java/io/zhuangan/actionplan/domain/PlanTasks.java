package io.zhuangan.actionplan.domain;

import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.Optional;

/** The plan of the caller's city, with its tasks. A district reads its city's plan. */
public interface PlanTasks {
    Optional<ActionPlan> plan(AccessScope scope);

    /** All tasks with stages and closures, by number. */
    List<PlanTask> all(AccessScope scope);

    /** @throws io.zhuangan.shared.NotFound if the city's plan has no such number */
    PlanTask get(AccessScope scope, int number);

    List<PlanNote> notes(AccessScope scope, PlanTask task);

    void add(ActionPlan plan);

    void add(PlanTask task);

    void add(PlanNote note);
}
