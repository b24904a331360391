package io.zhuangan.association.consultation;

import io.zhuangan.association.Seat;
import io.zhuangan.consultation.OwnQuestionQueries;
import io.zhuangan.consultation.QuestionView;
import io.zhuangan.consultation.TopicView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One own question with its answer. */
@Named("ownQuestion")
@RequestScoped
public class QuestionPage {
    @Inject
    Seat seat;

    @Inject
    OwnQuestionQueries questions;

    private UUID key;
    private boolean asked;
    private QuestionView shown;
    private TopicView topic;

    public void load() {
        shown = questions.one(seat.scope(), key);
        topic = questions.topics(seat.scope()).stream()
                .filter(t -> t.code().equals(shown.topic()))
                .findFirst()
                .orElse(null);
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }

    public QuestionView getShown() {
        return shown;
    }

    public TopicView getTopic() {
        return topic;
    }
}
