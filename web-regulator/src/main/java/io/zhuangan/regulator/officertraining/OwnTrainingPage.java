package io.zhuangan.regulator.officertraining;

import io.zhuangan.officertraining.HoursRule;
import io.zhuangan.officertraining.OfficerTrainingQueries;
import io.zhuangan.officertraining.OfficerTrainingState;
import io.zhuangan.officertraining.OfficerTrainingView;
import io.zhuangan.regulator.Seat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** An officer's own records of a year and how far they reach. */
@Named("ownTraining")
@ViewScoped
public class OwnTrainingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OfficerTrainingQueries trainings;

    private Integer year;
    private int current;
    private HoursRule rule;
    private List<OfficerTrainingView> records = List.of();

    public void load() {
        current = trainings.thisYear(seat.scope());
        if (year == null) year = current;
        rule = trainings.rule(seat.scope());
        records = trainings.own(seat.scope(), year);
    }

    public BigDecimal getCounted() {
        return sum(OfficerTrainingView::counts);
    }

    public BigDecimal getWaiting() {
        return sum(r -> r.state() == OfficerTrainingState.SENT);
    }

    public BigDecimal getOther() {
        return sum(r -> r.state() == OfficerTrainingState.CONFIRMED && !r.qualitySystem());
    }

    public BigDecimal getMissing() {
        return rule.hours().subtract(getCounted()).max(BigDecimal.ZERO);
    }

    private BigDecimal sum(Predicate<OfficerTrainingView> which) {
        return records.stream().filter(which).map(OfficerTrainingView::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public static String lamp(OfficerTrainingState state) {
        return switch (state) {
            case SENT -> "run";
            case RETURNED -> "soon";
            case CONFIRMED -> "closed";
        };
    }

    /** For pages: the lamp of a record. */
    public String lampOf(OfficerTrainingView record) {
        return lamp(record.state());
    }

    public List<Integer> getYears() {
        return List.of(current, current - 1, current - 2);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public HoursRule getRule() {
        return rule;
    }

    public List<OfficerTrainingView> getRecords() {
        return records;
    }
}
