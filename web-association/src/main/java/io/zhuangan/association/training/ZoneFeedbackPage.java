package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.GiveFeedback;
import io.zhuangan.training.OwnFeedback;
import io.zhuangan.training.OwnFeedbackQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The feedback form of a session, for somebody who was there. */
@Named
@ViewScoped
public class ZoneFeedbackPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnFeedbackQueries feedbacks;

    @Inject
    GiveFeedback giveFeedback;

    private UUID session;
    private String text;
    private transient OwnFeedback form;
    private final List<ScaleRow> rows = new ArrayList<>();

    /** One question and what was chosen. */
    public static final class ScaleRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String question;
        private Integer value;

        ScaleRow(String question) {
            this.question = question;
        }

        public String getQuestion() {
            return question;
        }

        public Integer getValue() {
            return value;
        }

        public void setValue(Integer value) {
            this.value = value;
        }
    }

    public void load() {
        getForm().questions().forEach(q -> rows.add(new ScaleRow(q)));
    }

    public OwnFeedback getForm() {
        if (form == null) form = feedbacks.one(seat.scope(), session);
        return form;
    }

    public String give() {
        giveFeedback.give(
                seat.scope(), session, rows.stream().map(ScaleRow::getValue).toList(), text);
        return "/zone/feedback.xhtml?faces-redirect=true&session=" + session;
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<ScaleRow> getRows() {
        return rows;
    }
}
