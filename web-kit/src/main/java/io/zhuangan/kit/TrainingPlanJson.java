package io.zhuangan.kit;

import io.zhuangan.calendar.Deadline;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.PlanState;
import io.zhuangan.training.PlanVersionView;
import io.zhuangan.training.TrainingPlanView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A yearly plan in the interface, with the lines of its latest version. */
public record TrainingPlanJson(
        UUID key,
        long version,
        int year,
        UUID association,
        String associationName,
        boolean demo,
        PlanState state,
        Integer inForce,
        LocalDate fileBy,
        LocalDate answerBy,
        List<PlanVersionView> versions,
        List<PlanLine> lines) {

    public static TrainingPlanJson of(TrainingPlanView p, List<PlanLine> lines) {
        return new TrainingPlanJson(
                p.key(),
                p.version(),
                p.year(),
                p.association(),
                p.associationName(),
                p.demo(),
                p.state(),
                p.inForce(),
                due(p.filing()),
                due(p.answer()),
                p.versions(),
                lines);
    }

    private static LocalDate due(Deadline deadline) {
        return deadline == null ? null : deadline.due();
    }
}
