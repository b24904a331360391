package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.AnswerDeskQueries;
import io.zhuangan.consultation.QuestionView;
import io.zhuangan.consultation.TopicView;
import io.zhuangan.regulator.Seat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Questions within the bureau's reach: what waits, the late ones first, or what was answered. */
@Named("answerDesk")
@RequestScoped
public class DeskPage {
    @Inject
    Seat seat;

    @Inject
    AnswerDeskQueries questions;

    private String over;
    private List<QuestionView> lines = List.of();
    private Map<String, TopicView> topics = Map.of();

    public void load() {
        lines = questions.list(seat.scope(), over == null);
        topics =
                questions.topics(seat.scope()).stream().collect(Collectors.toMap(TopicView::code, Function.identity()));
    }

    public List<QuestionView> getLines() {
        return lines;
    }

    public long getLate() {
        return lines.stream().filter(QuestionView::late).count();
    }

    public TopicView topic(QuestionView question) {
        return topics.get(question.topic());
    }

    public boolean isOverShown() {
        return over != null;
    }

    /** Present when the answered ones are asked for. */
    public String getOver() {
        return over;
    }

    public void setOver(String over) {
        this.over = over;
    }
}
