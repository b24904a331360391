package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.MoveTopic;
import io.zhuangan.consultation.TopicLine;
import io.zhuangan.consultation.TopicQueries;
import io.zhuangan.regulator.Seat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The city's topics of questions. */
@Named("answerTopics")
@ViewScoped
public class TopicsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    TopicQueries topics;

    @Inject
    MoveTopic moveTopic;

    private boolean removed;
    private List<TopicLine> all = List.of();

    public void load() {
        all = topics.all(seat.scope());
    }

    /** @param up towards the beginning */
    public String move(TopicLine topic, boolean up) {
        moveTopic.move(seat.scope(), topic.key(), topic.version(), up);
        return "/consultation/topics.xhtml?faces-redirect=true";
    }

    public List<TopicLine> getAll() {
        return all;
    }

    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }
}
