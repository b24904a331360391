package io.zhuangan.actionplan;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import io.zhuangan.training.TrainingFigures;
import io.zhuangan.training.TrainingPlanQueries;
import io.zhuangan.training.TrainingPlanView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Task 6: public-interest sessions held and people reached, from attendance. The plan names no number to reach. */
@ApplicationScoped
public class CoursesHeld implements TaskFigure {
    @Inject
    TrainingFigures training;

    @Inject
    TrainingPlanQueries plans;

    @Override
    public int task() {
        return 6;
    }

    @Override
    public Figure of(AccessScope scope, int year) {
        TrainingFigures.Year y = training.of(scope, year);
        List<TrainingPlanView> filed = plans.filedIn(scope, year);
        long accepted = filed.stream().filter(p -> p.inForce() != null).count();
        List<Figure.Source> records = new ArrayList<>();
        for (TrainingPlanView p : filed) {
            records.add(new Figure.Source(
                    "plan",
                    p.key(),
                    p.associationName(),
                    "",
                    Time.day(p.latest().filedAt()),
                    null));
        }
        for (TrainingFigures.HeldSession s : training.sessions(scope, year)) {
            records.add(new Figure.Source(
                    "session", s.session(), s.title(), s.association(), Time.day(s.starts()), (long) s.attended()));
        }
        return new Figure(
                "courses",
                List.of((long) y.sessions(), (long) y.people(), (long) y.planned(), accepted, (long) filed.size()),
                0,
                records);
    }
}
