package io.zhuangan.actionplan;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import io.zhuangan.training.TrainingFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Task 6: public-interest sessions held and people reached, from attendance. The plan names no number to reach. */
@ApplicationScoped
public class CoursesHeld implements TaskFigure {
    @Inject
    TrainingFigures training;

    @Override
    public int task() {
        return 6;
    }

    @Override
    public Figure of(AccessScope scope, int year) {
        TrainingFigures.Year y = training.of(scope, year);
        return new Figure(
                "courses",
                List.of((long) y.sessions(), (long) y.people(), (long) y.planned()),
                0,
                training.sessions(scope, year).stream()
                        .map(s -> new Figure.Source(
                                "session", s.session(), s.title(), s.association(), Time.day(s.starts()), (long)
                                        s.attended()))
                        .toList());
    }
}
