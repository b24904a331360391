package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.Right;
import io.zhuangan.training.OwnExam;
import io.zhuangan.training.OwnExamQueries;
import io.zhuangan.training.OwnFeedback;
import io.zhuangan.training.OwnFeedbackQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the signed-in person after a session: its test and the feedback form. */
@Named
@RequestScoped
public class ZoneAfterwards {
    @Inject
    Seat seat;

    @Inject
    OwnExamQueries exams;

    @Inject
    OwnFeedbackQueries feedbacks;

    private List<OwnExam> tests = List.of();
    private List<OwnFeedback> feedback = List.of();

    @PostConstruct
    void load() {
        if (!seat.scope().may(Right.ATTEND)) return;
        tests = exams.list(seat.scope());
        feedback = feedbacks.open(seat.scope());
    }

    public boolean isAny() {
        return !tests.isEmpty() || !feedback.isEmpty();
    }

    public List<OwnExam> getTests() {
        return tests;
    }

    public List<OwnFeedback> getFeedback() {
        return feedback;
    }
}
