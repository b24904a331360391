package io.zhuangan.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A city's days for yearly training plans: an example (示例) until the bureau has said its own. Public knowledge. */
@Entity
@Table(name = "training_plan_rule")
public class TrainingPlanRule {
    @Id
    @Column(name = "city_id")
    private long cityId;

    @Column(name = "filing_workdays")
    private int filingWorkdays;

    @Column(name = "answer_workdays")
    private int answerWorkdays;

    protected TrainingPlanRule() {}

    public TrainingPlanRule(long cityId, int filingWorkdays, int answerWorkdays) {
        if (filingWorkdays < 1 || answerWorkdays < 1) throw new IllegalArgumentException("at least one working day");
        this.cityId = cityId;
        this.filingWorkdays = filingWorkdays;
        this.answerWorkdays = answerWorkdays;
    }

    /** A plan is filed by that working day of its year: counted from the last day of the year before. */
    public LocalDate countedFrom(int planYear) {
        return LocalDate.of(planYear, 1, 1).minusDays(1);
    }

    public int filingWorkdays() {
        return filingWorkdays;
    }

    public int answerWorkdays() {
        return answerWorkdays;
    }
}
