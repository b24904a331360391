package io.zhuangan.actionplan;

import io.zhuangan.actionplan.domain.Actor;
import io.zhuangan.actionplan.domain.Closure;
import io.zhuangan.actionplan.domain.PlanTask;
import io.zhuangan.actionplan.domain.PlanTasks;
import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Proposes a stage of a task for closing; a second person then closes it or sends it back. */
@UseCase
@Permit(Right.KEEP_PLAN)
public class ProposeClosure {
    @Inject
    PlanTasks tasks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version of the task as the caller saw it */
    public record Proposal(int task, long version, String stage, LocalDate doneOn, String reason, String evidence) {}

    public ClosureView propose(AccessScope scope, Proposal p) {
        PlanTask task = tasks.get(scope, p.task());
        task.expectVersion(p.version());
        Closure closure = task.propose(
                p.stage(),
                p.doneOn(),
                p.reason(),
                p.evidence(),
                Actor.of(scope),
                Time.now(clock),
                LocalDate.now(clock));
        ClosureView view = Views.of(closure, task.stage(p.stage()));
        audit.record(scope, "PROPOSE_CLOSURE", "PlanTask", task.key(), null, view, p.reason());
        return view;
    }
}
