package io.zhuangan.regulator.officertraining;

import io.zhuangan.officertraining.HoursRule;
import io.zhuangan.officertraining.OfficerTrainingQueries;
import io.zhuangan.officertraining.OfficerTrainingView;
import io.zhuangan.officertraining.RemindOfficers;
import io.zhuangan.officertraining.UnitYear;
import io.zhuangan.regulator.Seat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The bureaux within reach: who has reached the hours, who is below, what waits for confirmation. */
@Named("trainingUnits")
@ViewScoped
public class TrainingUnitsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OfficerTrainingQueries trainings;

    @Inject
    RemindOfficers remindOfficers;

    @Inject
    Clock clock;

    private Integer year;
    private Integer told;
    private int current;
    private HoursRule rule;
    private List<UnitYear> units = List.of();
    private List<OfficerTrainingView> waiting = List.of();

    public void load() {
        current = trainings.thisYear(seat.scope());
        if (year == null) year = current;
        rule = trainings.rule(seat.scope());
        units = trainings.units(seat.scope(), year);
        waiting = trainings.waiting(seat.scope());
    }

    public String remind(UnitYear unit) {
        int now = remindOfficers.remind(seat.scope(), unit.unit(), year);
        return "/officertraining/units.xhtml?faces-redirect=true&year=" + year + "&told=" + now;
    }

    /** Reminders are for the year that is still running. */
    public boolean isRemindable() {
        return year == current;
    }

    public int getPeople() {
        return units.stream().mapToInt(UnitYear::size).sum();
    }

    public int getReached() {
        return units.stream().mapToInt(UnitYear::reached).sum();
    }

    public int getBelow() {
        return getPeople() - getReached();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
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

    public Integer getTold() {
        return told;
    }

    public void setTold(Integer told) {
        this.told = told;
    }

    public HoursRule getRule() {
        return rule;
    }

    public List<UnitYear> getUnits() {
        return units;
    }

    public List<OfficerTrainingView> getWaiting() {
        return waiting;
    }
}
