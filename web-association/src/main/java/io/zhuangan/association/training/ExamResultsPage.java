package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Bars;
import io.zhuangan.kit.Texts;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseView;
import io.zhuangan.training.ExamQueries;
import io.zhuangan.training.ExamResults;
import io.zhuangan.training.ExamStatistics;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/** Results of a course's test and what they say about its questions and its posts. */
@Named
@ViewScoped
public class ExamResultsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int HUNDRED = 100;
    private static final int QUARTER = 25;
    private static final int HARDEST = 10;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    ExamQueries exams;

    private UUID key;
    private CourseView course;
    private transient ExamResults results;
    private transient ExamStatistics statistics;

    public void load() {
        course = courses.course(seat.scope(), key);
        results = exams.results(seat.scope(), key);
        statistics = exams.statistics(seat.scope(), key);
    }

    /** Legal-knowledge rate over all posts and per post as bars; what is about fewer than five people has none. */
    public String getChart() {
        Texts texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        Bars bars = new Bars(0, HUNDRED, QUARTER, "%");
        ExamStatistics.Knowledge all = statistics.overall();
        if (all.right() != null) bars.bar(texts.find("training", "exam.post.all", List.of()), percent(all.right()));
        for (ExamStatistics.Knowledge k : getRated()) bars.bar(ExamSheets.post(texts, k.post()), percent(k.right()));
        return bars.option();
    }

    public boolean isCharted() {
        return statistics.overall().right() != null || !getRated().isEmpty();
    }

    /** Share right of the hardest questions as bars. */
    public String getHardestChart() {
        Bars bars = new Bars(0, HUNDRED, QUARTER, "%");
        for (ExamStatistics.Item item : getHardest()) bars.bar(item.text(), percent(item.right()));
        return bars.option();
    }

    /** Those that were asked often enough for a figure. */
    public List<ExamStatistics.Item> getHardest() {
        return statistics.items().stream()
                .filter(i -> i.right() != null)
                .limit(HARDEST)
                .toList();
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    }

    public List<ExamStatistics.Knowledge> getRated() {
        return statistics.knowledge().stream().filter(k -> k.right() != null).toList();
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public CourseView getCourse() {
        return course;
    }

    public ExamResults getResults() {
        return results;
    }

    public ExamStatistics getStatistics() {
        return statistics;
    }
}
