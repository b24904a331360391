package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.TopicLine;
import io.zhuangan.consultation.TopicQueries;
import io.zhuangan.regulator.Seat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The city's topics of questions. */
@Named("answerTopics")
@RequestScoped
public class TopicsPage {
    @Inject
    Seat seat;

    @Inject
    TopicQueries topics;

    private boolean removed;
    private List<TopicLine> all = List.of();

    public void load() {
        all = topics.all(seat.scope());
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
