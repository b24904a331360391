package io.zhuangan.actionplan;

import io.zhuangan.actionplan.domain.Actor;
import io.zhuangan.actionplan.domain.PlanNote;
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

/** Writes down what happened on a task and where the evidence lies. */
@UseCase
@Permit(Right.KEEP_PLAN)
public class WriteNote {
    @Inject
    PlanTasks tasks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public record Entry(int task, LocalDate happenedOn, String text, String evidence) {}

    public NoteView write(AccessScope scope, Entry e) {
        PlanTask task = tasks.get(scope, e.task());
        PlanNote note = new PlanNote(
                task, e.happenedOn(), e.text(), e.evidence(), Actor.of(scope), Time.now(clock), LocalDate.now(clock));
        tasks.add(note);
        NoteView view = Views.of(note);
        audit.record(scope, "WRITE_PLAN_NOTE", "PlanTask", task.key(), null, view, null);
        return view;
    }
}
