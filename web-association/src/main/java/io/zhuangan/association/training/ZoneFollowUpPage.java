package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.AnswerFollowUp;
import io.zhuangan.training.OwnFollowUp;
import io.zhuangan.training.OwnFollowUpQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The follow-up questions of one seat, answered by the person or by the firm. */
@Named
@ViewScoped
public class ZoneFollowUpPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnFollowUpQueries followUps;

    @Inject
    AnswerFollowUp answerFollowUp;

    @Inject
    Clock clock;

    private UUID place;
    private String done;
    private long version;
    private transient OwnFollowUp form;
    private List<AnswerRow> rows = List.of();

    /** One question and what is answered. */
    public static final class AnswerRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private final UUID key;
        private final String kind;
        private final String text;
        private final List<String> choices;
        private final boolean required;
        private String value;

        AnswerRow(OwnFollowUp.Question q, String value) {
            this.key = q.key();
            this.kind = q.kind().name();
            this.text = q.text();
            this.choices = List.copyOf(q.choices());
            this.required = q.required();
            this.value = value;
        }

        public String getKind() {
            return kind;
        }

        public String getText() {
            return text;
        }

        public List<String> getChoices() {
            return choices;
        }

        public boolean isRequired() {
            return required;
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }
    }

    public void load() {
        version = getForm().version();
        rows = getForm().questions().stream()
                .map(q -> new AnswerRow(q, q.answer()))
                .toList();
    }

    public OwnFollowUp getForm() {
        if (form == null) form = followUps.one(seat.scope(), place);
        return form;
    }

    /** Questions as they stand now; what was typed to those that are still asked stays. */
    public String answer() {
        Map<UUID, String> typed = new HashMap<>();
        rows.forEach(row -> typed.put(row.key, row.value));
        rows = getForm().questions().stream()
                .map(q -> new AnswerRow(q, typed.containsKey(q.key()) ? typed.get(q.key()) : q.answer()))
                .toList();
        answerFollowUp.answer(
                seat.scope(),
                place,
                version,
                rows.stream()
                        .map(row -> new OwnFollowUp.Answer(row.key, row.value))
                        .toList());
        return "/zone/follow-up.xhtml?faces-redirect=true&done=1&place=" + place;
    }

    public boolean isOpen() {
        return getForm().openAt(clock.instant());
    }

    public List<AnswerRow> getRows() {
        return rows;
    }

    public UUID getPlace() {
        return place;
    }

    public void setPlace(UUID place) {
        this.place = place;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
