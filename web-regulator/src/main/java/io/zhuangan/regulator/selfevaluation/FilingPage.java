package io.zhuangan.regulator.selfevaluation;

import io.zhuangan.grading.FactQueries;
import io.zhuangan.grading.FactView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.selfevaluation.AdmitLateFiling;
import io.zhuangan.selfevaluation.AnswerLine;
import io.zhuangan.selfevaluation.CheckAnswer;
import io.zhuangan.selfevaluation.CheckOutcome;
import io.zhuangan.selfevaluation.ConfirmRest;
import io.zhuangan.selfevaluation.EvaluationState;
import io.zhuangan.selfevaluation.SelfEvaluationQueries;
import io.zhuangan.selfevaluation.SelfEvaluationView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The information check of one firm, indicator by indicator, beside the facts that are on record. */
@Named("filing")
@ViewScoped
public class FilingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    SelfEvaluationQueries evaluations;

    @Inject
    FactQueries factQueries;

    @Inject
    CheckAnswer checkAnswer;

    @Inject
    ConfirmRest confirmRest;

    @Inject
    AdmitLateFiling admitLateFiling;

    @Inject
    Clock clock;

    private UUID key;
    private String indicator;
    private String done;
    private Integer confirmed;
    private long version;
    private long itemVersion;
    private CheckOutcome outcome;
    private String remark;
    private LocalDate until;
    private String reason;
    private transient SelfEvaluationView view;
    private transient List<FactView> facts;

    public void load() {
        view = evaluations.one(seat.scope(), key);
        version = view.version();
        AnswerLine line = getLine();
        if (line != null && line.answered()) itemVersion = line.version();
    }

    public String check() {
        AnswerLine line = getLine();
        checkAnswer.check(seat.scope(), new CheckAnswer.Finding(key, line.key(), itemVersion, outcome, remark));
        return here("checked", nextOpen(line));
    }

    /** The next indicator that waits, or none. */
    private String nextOpen(AnswerLine after) {
        List<AnswerLine> lines = evaluations.one(seat.scope(), key).lines();
        int at = lines.stream()
                .map(l -> l.indicator().code())
                .toList()
                .indexOf(after.indicator().code());
        for (int step = 1; step < lines.size(); step++) {
            AnswerLine line = lines.get((at + step) % lines.size());
            if (line.outcome() == CheckOutcome.OPEN || line.outcome() == CheckOutcome.ANSWERED) {
                return line.indicator().code();
            }
        }
        return null;
    }

    public String confirmRest() {
        int now = confirmRest.confirm(seat.scope(), key);
        return here("rest", null) + "&confirmed=" + now;
    }

    public String admit() {
        admitLateFiling.admit(seat.scope(), new AdmitLateFiling.Admission(key, version, until, reason));
        return here("admitted", null);
    }

    private String here(String what, String next) {
        return "/selfevaluation/one.xhtml?faces-redirect=true&evaluation=" + key + "&done=" + what
                + (next == null ? "" : "&indicator=" + next);
    }

    public SelfEvaluationView getView() {
        if (view == null) view = evaluations.one(seat.scope(), key);
        return view;
    }

    /** The indicator that is checked now, or null. */
    public AnswerLine getLine() {
        return getView().lines().stream()
                .filter(l -> l.indicator().code().equals(indicator))
                .findFirst()
                .orElse(null);
    }

    /** What is on record for the chosen indicator and year. */
    public List<FactView> getFacts() {
        AnswerLine line = getLine();
        if (line == null) return List.of();
        if (facts == null) facts = factQueries.ofFirm(seat.scope(), getView().firmKey());
        int year = getView().frame().year();
        return facts.stream()
                .filter(f -> f.year() == year && !f.state().equals("WITHDRAWN"))
                .filter(f -> line.indicator().events().stream()
                        .anyMatch(e -> e.code().equals(f.event())))
                .toList();
    }

    /** Indicators that nobody has found anything about. */
    public int getOpen() {
        return (int) getView().lines().stream()
                .filter(l -> l.outcome() == CheckOutcome.OPEN)
                .count();
    }

    public boolean isCheckable() {
        return getView().state() == EvaluationState.FILED && !getView().frame().released();
    }

    public boolean isAdmittable() {
        EvaluationState state = getView().state();
        return (state == EvaluationState.CALLED || state == EvaluationState.DRAFT)
                && !getView().open()
                && !getView().frame().released()
                && LocalDate.now(clock).isAfter(getView().frame().selfEvaluationUntil());
    }

    public CheckOutcome[] getOutcomes() {
        return new CheckOutcome[] {CheckOutcome.CONFIRMED, CheckOutcome.DIFFERS, CheckOutcome.ASKED};
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public Integer getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(Integer confirmed) {
        this.confirmed = confirmed;
    }

    public CheckOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CheckOutcome outcome) {
        this.outcome = outcome;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
