package io.zhuangan.objection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A city's days for objections, in working days of its legal calendar. Public knowledge. */
@Entity
@Table(name = "objection_rule")
public class ObjectionRule {
    @Id
    @Column(name = "city_id")
    private long cityId;

    @Column(name = "window_workdays")
    private int windowWorkdays;

    @Column(name = "window_example")
    private boolean windowExample;

    @Column(name = "review_workdays")
    private int reviewWorkdays;

    protected ObjectionRule() {}

    public ObjectionRule(long cityId, int windowWorkdays, boolean windowExample, int reviewWorkdays) {
        if (windowWorkdays < 1 || reviewWorkdays < 1) throw new IllegalArgumentException("days of objections");
        this.cityId = cityId;
        this.windowWorkdays = windowWorkdays;
        this.windowExample = windowExample;
        this.reviewWorkdays = reviewWorkdays;
    }

    /** For filing, after the day of the notice. The Measures name no number. */
    public int windowWorkdays() {
        return windowWorkdays;
    }

    /** Whether the window is the shipped example and not the city's own number. */
    public boolean windowExample() {
        return windowExample;
    }

    /** For the review, after the day of receipt (Measures Art. 10: 七个工作日). */
    public int reviewWorkdays() {
        return reviewWorkdays;
    }
}
