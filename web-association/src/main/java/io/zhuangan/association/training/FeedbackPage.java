package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Bars;
import io.zhuangan.shared.Time;
import io.zhuangan.training.AskFeedback;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.FeedbackQueries;
import io.zhuangan.training.FeedbackReport;
import io.zhuangan.training.SessionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The feedback form of a session as its association words it, and what came back. */
@Named
@ViewScoped
public class FeedbackPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;
    private static final int BEST = 5;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    FeedbackQueries feedbacks;

    @Inject
    AskFeedback askFeedback;

    @Inject
    Clock clock;

    private UUID session;
    private String questions;
    private LocalDateTime closes;
    private SessionView view;
    private long version;
    private transient FeedbackReport report;

    public void load() {
        view = courses.session(seat.scope(), session);
        FeedbackReport now = getReport();
        version = now.version();
        questions = String.join("\n", now.questions());
        Instant base = view.ends().isAfter(clock.instant()) ? view.ends() : clock.instant();
        closes = LocalDateTime.ofInstant(now.closes() == null ? base : now.closes(), Time.SHANGHAI);
        if (now.closes() == null) closes = closes.toLocalDate().plusDays(DAYS).atTime(18, 0);
    }

    public FeedbackReport getReport() {
        if (report == null) report = feedbacks.report(seat.scope(), session);
        return report;
    }

    public String ask() {
        askFeedback.ask(
                seat.scope(),
                session,
                version,
                questions == null ? List.of() : Arrays.asList(questions.split("\\R")),
                closes == null ? null : closes.atZone(Time.SHANGHAI).toInstant());
        return "/training/feedback.xhtml?faces-redirect=true&session=" + session;
    }

    /** Means per question as bars. */
    public String getChart() {
        Bars bars = new Bars(1, BEST, 1, "");
        getReport().lines().forEach(l -> bars.bar(l.question(), l.mean()));
        return bars.option();
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public SessionView getView() {
        return view;
    }
}
