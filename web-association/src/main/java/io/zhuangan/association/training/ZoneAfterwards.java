package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.Right;
import io.zhuangan.training.OwnExam;
import io.zhuangan.training.OwnExamQueries;
import io.zhuangan.training.OwnFeedback;
import io.zhuangan.training.OwnFeedbackQueries;
import io.zhuangan.training.OwnFollowUp;
import io.zhuangan.training.OwnFollowUpQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * What waits for the signed-in person: follow-up questions of a seat, and after a session its test and the feedback form.
 * A firm's contact sees the follow-up questions of all its people.
 */
@Named
@RequestScoped
public class ZoneAfterwards {
    private static final int MOST = 8;

    @Inject
    Seat seat;

    @Inject
    OwnExamQueries exams;

    @Inject
    OwnFeedbackQueries feedbacks;

    @Inject
    OwnFollowUpQueries followUps;

    private List<OwnFollowUp> asked = List.of();
    private List<OwnExam> tests = List.of();
    private List<OwnFeedback> feedback = List.of();

    @PostConstruct
    void load() {
        asked = followUps.unfinished(seat.scope(), MOST);
        if (!seat.scope().may(Right.ATTEND)) return;
        tests = exams.list(seat.scope());
        feedback = feedbacks.open(seat.scope());
    }

    public boolean isAny() {
        return !asked.isEmpty() || !tests.isEmpty() || !feedback.isEmpty();
    }

    public List<OwnFollowUp> getAsked() {
        return asked;
    }

    public List<OwnExam> getTests() {
        return tests;
    }

    public List<OwnFeedback> getFeedback() {
        return feedback;
    }
}
