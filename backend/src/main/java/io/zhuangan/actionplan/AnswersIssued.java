package io.zhuangan.actionplan;

import io.zhuangan.consultation.AnswerFigures;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Task 18: questions and answers that the city published, as they stand. The plan names no number. */
@ApplicationScoped
public class AnswersIssued implements TaskFigure {
    @Inject
    AnswerFigures answers;

    @Override
    public int task() {
        return 18;
    }

    @Override
    public Figure of(AccessScope scope, int year) {
        return count(answers.in(scope, year));
    }

    static Figure count(List<AnswerFigures.Issued> issued) {
        return new Figure(
                "answers",
                List.of((long) issued.size()),
                0,
                issued.stream()
                        .map(a -> new Figure.Source("answer", a.key(), a.title(), "", a.on(), null))
                        .toList());
    }
}
