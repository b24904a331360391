package io.zhuangan.officertraining.domain;

import io.zhuangan.officertraining.HoursRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Hours that a city's plan asks of each officer in a calendar year, with the plan's words. Public knowledge. */
@Entity
@Table(name = "officer_training_rule")
public class OfficerTrainingRule {
    @Id
    @Column(name = "city_id")
    private long cityId;

    @Column(name = "hours_per_year")
    private BigDecimal hoursPerYear;

    @Column(name = "plan_task")
    private int planTask;

    private String source;

    protected OfficerTrainingRule() {}

    public OfficerTrainingRule(long cityId, BigDecimal hoursPerYear, int planTask, String source) {
        if (hoursPerYear.signum() <= 0) throw new IllegalArgumentException("hours " + hoursPerYear);
        this.cityId = cityId;
        this.hoursPerYear = hoursPerYear;
        this.planTask = planTask;
        this.source = source;
    }

    public HoursRule view() {
        return new HoursRule(hoursPerYear, planTask, source);
    }
}
