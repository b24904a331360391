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
import java.time.Instant;

/** 销号: a second person closes a proposed stage or sends it back with a note. */
@UseCase
@Permit(Right.KEEP_PLAN)
public class DecideClosure {
    @Inject
    PlanTasks tasks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param version of the task as the caller saw it
     * @param confirm true closes the stage, false sends the proposal back
     * @param note needed when sending back
     */
    public record Decision(int task, long version, String stage, boolean confirm, String note) {}

    public ClosureView decide(AccessScope scope, Decision d) {
        PlanTask task = tasks.get(scope, d.task());
        task.expectVersion(d.version());
        Instant now = Time.now(clock);
        ClosureView before = Views.of(task.stage(d.stage()).standing(), task.stage(d.stage()));
        Closure closure = d.confirm()
                ? task.confirm(d.stage(), d.note(), Actor.of(scope), now)
                : task.sendBack(d.stage(), d.note(), Actor.of(scope), now);
        ClosureView after = Views.of(closure, task.stage(d.stage()));
        String action = d.confirm() ? "CONFIRM_CLOSURE" : "SEND_BACK_CLOSURE";
        audit.record(scope, action, "PlanTask", task.key(), before, after, d.note());
        return after;
    }
}
