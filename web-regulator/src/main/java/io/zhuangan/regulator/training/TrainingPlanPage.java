package io.zhuangan.regulator.training;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.training.DecideTrainingPlan;
import io.zhuangan.training.LineChange;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.PlanProgress;
import io.zhuangan.training.PlanProgressQueries;
import io.zhuangan.training.PlanState;
import io.zhuangan.training.PlanVersionView;
import io.zhuangan.training.TrainingPlanQueries;
import io.zhuangan.training.TrainingPlanView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One filed plan: what it says, what a change changes, what was held of it, and the bureau's answer. */
@Named("trainingPlan")
@ViewScoped
public class TrainingPlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    TrainingPlanQueries plans;

    @Inject
    PlanProgressQueries progressQueries;

    @Inject
    DecideTrainingPlan decidePlan;

    private UUID key;
    private Integer number;
    private String done;
    private String remarks;
    private TrainingPlanView plan;
    private PlanVersionView shown;
    private Integer basis;
    private List<PlanLine> lines = List.of();
    private List<LineChange> changes = List.of();
    private PlanProgress progress;

    public void load() {
        AccessScope scope = seat.scope();
        plan = plans.plan(scope, key);
        if (number == null) number = plan.latest().number();
        shown = plan.numbered(number).orElseThrow(() -> new NotFound("TrainingPlanVersion", key));
        lines = plans.lines(scope, key, number);
        basis = number == plan.latest().number()
                ? plan.basis().orElse(null)
                : plan.numbered(number - 1).map(PlanVersionView::number).orElse(null);
        if (basis != null) changes = plans.changes(scope, key, basis, number);
        if (plan.inForce() != null) progress = progressQueries.of(scope, key);
    }

    public String accept() {
        return answer(true);
    }

    public String sendBack() {
        return answer(false);
    }

    private String answer(boolean accept) {
        decidePlan.decide(seat.scope(), new DecideTrainingPlan.Decision(key, plan.version(), accept, remarks));
        return "/training/plan.xhtml?faces-redirect=true&plan=" + key + "&done=" + (accept ? "accepted" : "returned");
    }

    public boolean isDecidable() {
        return seat.scope().may(Right.DECIDE_TRAINING_PLAN)
                && shown.state() == PlanState.FILED
                && number == plan.latest().number();
    }

    public boolean isWaitingElsewhere() {
        return !seat.scope().may(Right.DECIDE_TRAINING_PLAN) && plan.state() == PlanState.FILED;
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

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public TrainingPlanView getPlan() {
        return plan;
    }

    public PlanVersionView getShown() {
        return shown;
    }

    public Integer getBasis() {
        return basis;
    }

    public List<PlanLine> getLines() {
        return lines;
    }

    public List<LineChange> getChanges() {
        return changes;
    }

    public PlanProgress getProgress() {
        return progress;
    }
}
