package io.zhuangan.actionplan;

import io.zhuangan.actionplan.domain.Closure;
import io.zhuangan.actionplan.domain.PlanNote;
import io.zhuangan.actionplan.domain.PlanStage;
import io.zhuangan.actionplan.domain.PlanTask;
import io.zhuangan.shared.Time;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Turns entities of this room into what leaves it. */
final class Views {
    private Views() {}

    static TaskView.Text text(PlanTask.Words words) {
        return new TaskView.Text(words.zh(), words.en());
    }

    static ClosureView of(Closure c, PlanStage stage) {
        if (c == null) return null;
        LocalDate due = stage.dueOn();
        boolean late = c.doneOn().isAfter(due);
        return new ClosureView(
                c.key(),
                c.state(),
                c.doneOn(),
                c.reason(),
                c.evidence(),
                c.proposedBy(),
                c.proposedByName(),
                c.proposedAt(),
                c.decidedByName(),
                c.decidedAt(),
                c.decisionNote(),
                late ? ChronoUnit.DAYS.between(due, c.doneOn()) : 0,
                !late && Time.day(c.proposedAt()).isAfter(due));
    }

    static NoteView of(PlanNote n) {
        return new NoteView(
                n.key(), n.happenedOn(), n.text(), n.evidence(), n.writtenByName(), n.writtenFor(), n.writtenAt());
    }
}
