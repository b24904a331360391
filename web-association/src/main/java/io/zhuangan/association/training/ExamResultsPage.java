package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
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
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Results of a course's test and what they say about its questions and its posts. */
@Named
@ViewScoped
public class ExamResultsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int HUNDRED = 100;

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

    /** Legal-knowledge rate per post as bars; posts below five people have none. */
    public String getChart() {
        JsonArrayBuilder posts = Json.createArrayBuilder();
        JsonArrayBuilder rates = Json.createArrayBuilder();
        Texts texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        for (ExamStatistics.Knowledge k : getRated()) {
            posts.add(ExamSheets.post(texts, k.post()));
            rates.add(k.right().movePointRight(2).intValue());
        }
        return Json.createObjectBuilder()
                .add("xAxis", Json.createObjectBuilder().add("type", "value").add("max", HUNDRED))
                .add("yAxis", Json.createObjectBuilder().add("type", "category").add("data", posts))
                .add(
                        "series",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "bar")
                                        .add("data", rates)
                                        .add(
                                                "label",
                                                Json.createObjectBuilder()
                                                        .add("show", true)
                                                        .add("position", "right"))))
                .build()
                .toString();
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
