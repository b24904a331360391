package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.EffectBase;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.EffectQueries;
import io.zhuangan.training.TaughtCourse;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The effect of the association's courses, and what each of them teaches. */
@Named
@ViewScoped
public class EffectPage extends EffectBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    EffectQueries taught;

    private List<TaughtCourse> courses = List.of();

    @Override
    public void load() {
        super.load();
        courses = taught.courses(seat.scope());
    }

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    public String names(TaughtCourse course) {
        return String.join("、", course.clauses());
    }

    public List<TaughtCourse> getCourses() {
        return courses;
    }
}
