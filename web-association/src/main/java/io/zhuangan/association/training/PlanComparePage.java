package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.NotFound;
import io.zhuangan.training.LineChange;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.PlanVersionView;
import io.zhuangan.training.TrainingPlanQueries;
import io.zhuangan.training.TrainingPlanView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Two versions of a yearly plan side by side, and one version on paper. */
@Named
@ViewScoped
public class PlanComparePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    TrainingPlanQueries plans;

    private UUID key;
    private Integer from;
    private Integer to;
    private TrainingPlanView plan;
    private PlanVersionView shown;
    private List<LineChange> changes = List.of();
    private List<PlanLine> lines = List.of();

    /** Without numbers: the latest against the one before. */
    public void load() {
        plan = plans.plan(seat.scope(), key);
        if (to == null) to = plan.latest().number();
        if (from == null) from = plan.basis().orElse(to);
        shown = plan.numbered(to).orElseThrow(() -> new NotFound("TrainingPlanVersion", key));
        changes = plans.changes(seat.scope(), key, from, to);
    }

    public void loadPaper() {
        plan = plans.plan(seat.scope(), key);
        if (to == null) to = plan.latest().number();
        shown = plan.numbered(to).orElseThrow(() -> new NotFound("TrainingPlanVersion", key));
        lines = plans.lines(seat.scope(), key, to);
    }

    public long count(String kind) {
        return changes.stream().filter(c -> c.kind().name().equals(kind)).count();
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public TrainingPlanView getPlan() {
        return plan;
    }

    public PlanVersionView getShown() {
        return shown;
    }

    public List<LineChange> getChanges() {
        return changes;
    }

    public List<PlanLine> getLines() {
        return lines;
    }
}
