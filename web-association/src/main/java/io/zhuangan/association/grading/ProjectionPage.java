package io.zhuangan.association.grading;

import io.zhuangan.association.Seat;
import io.zhuangan.grading.AssumedFact;
import io.zhuangan.grading.EventView;
import io.zhuangan.grading.Projection;
import io.zhuangan.grading.ProjectionQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 级别试算: what the firm assumes lives in this page and goes with it. */
@Named("gradeProjection")
@ViewScoped
public class ProjectionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    ProjectionQueries projections;

    private final ArrayList<Assumed> assumed = new ArrayList<>();
    private String event;
    private LocalDate on;
    private Integer count;
    private Integer base;
    private boolean done;
    private transient Projection result;
    private transient List<EventView> events;

    /** The same as the room's record, which the page's state could not keep. */
    private record Assumed(String event, LocalDate on, Integer count, Integer base, boolean done)
            implements Serializable {
        AssumedFact fact() {
            return new AssumedFact(event, on, count, base, done);
        }
    }

    public void load() {
        getResult();
    }

    private Projection project(List<Assumed> with) {
        return projections.project(
                seat.scope(), with.stream().map(Assumed::fact).toList());
    }

    /** Taken only when the rules can read it; what was typed stays for correction. */
    public void add() {
        List<Assumed> with = new ArrayList<>(assumed);
        with.add(new Assumed(event, on, count, base, done));
        result = project(with);
        assumed.add(with.get(with.size() - 1));
        event = null;
        count = null;
        base = null;
        done = false;
    }

    public void remove(int number) {
        if (number >= 0 && number < assumed.size()) assumed.remove(number);
        result = null;
    }

    public void clear() {
        assumed.clear();
        result = null;
    }

    public Projection getResult() {
        if (result == null) result = project(assumed);
        return result;
    }

    public List<EventView> getEvents() {
        if (events == null) events = projections.events(seat.scope());
        return events;
    }

    public EventView getChosen() {
        return getEvents().stream()
                .filter(e -> e.code().equals(event))
                .findFirst()
                .orElse(null);
    }

    public boolean needs(String part) {
        return getChosen() != null && getChosen().needs().contains(part);
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public Integer getBase() {
        return base;
    }

    public void setBase(Integer base) {
        this.base = base;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
