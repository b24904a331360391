package io.zhuangan.association.grading;

import io.zhuangan.association.Seat;
import io.zhuangan.grading.BandView;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.GradeLine;
import io.zhuangan.grading.GradeVersion;
import io.zhuangan.grading.OwnGradeQueries;
import io.zhuangan.grading.SeeOwnGrade;
import io.zhuangan.grading.StatementView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The own firm's grade; nothing can be changed here, so the page keeps no state. */
@Named("ownGrade")
@RequestScoped
public class OwnGradePage {
    @Inject
    Seat seat;

    @Inject
    SeeOwnGrade seeOwnGrade;

    @Inject
    OwnGradeQueries ownGrades;

    private GradeDetail grade;
    private List<GradeLine> history = List.of();
    private List<GradeVersion> levels = List.of();
    private HistoryChart chart;
    private StatementView statement;

    /** The first look is the receipt, so it happens once per request and not in a getter. */
    public void load() {
        grade = seeOwnGrade.look(seat.scope()).orElse(null);
        history = ownGrades.history(seat.scope());
        levels = ownGrades.levels(seat.scope());
        if (grade != null) {
            statement = ownGrades.statements(seat.scope(), grade.line().key()).stream()
                    .filter(StatementView::stands)
                    .findFirst()
                    .orElse(null);
        }
        List<BandView> bands = grade == null ? List.of() : grade.bands();
        if (!history.isEmpty() && !bands.isEmpty()) chart = HistoryChart.of(history, bands);
    }

    public GradeDetail getGrade() {
        return grade;
    }

    /** The firm's word beside this grade, or null. */
    public StatementView getStatement() {
        return statement;
    }

    public List<GradeLine> getHistory() {
        return history;
    }

    /** The levels with what brought each; replaced ones stay. */
    public List<GradeVersion> getLevels() {
        return levels;
    }

    /** What holds until a grade is told here: the latest level that stands, or null. */
    public GradeVersion getHolding() {
        return levels.stream()
                .filter(v -> v.stands() && v.level() != null)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    public HistoryChart getChart() {
        return chart;
    }

    /** First fall to C or D (Measures Art. 12): no earlier result was as low. */
    public boolean isFirstFall() {
        return grade != null
                && low(grade.line().level())
                && history.stream().filter(g -> g.year() < grade.line().year()).noneMatch(g -> low(g.level()));
    }

    public boolean isFocus() {
        return grade != null && low(grade.line().level());
    }

    private static boolean low(String level) {
        return "C".equals(level) || "D".equals(level);
    }
}
