package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A course carries out a line of a year's plan. By the line's key, so that a change of the plan does not cut it. */
@Entity
@Table(name = "training_plan_course")
@EntityListeners(TenantGuard.class)
public class PlanTie implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "line_key")
    private UUID line;

    @Column(name = "course_id")
    private long courseId;

    protected PlanTie() {}

    public PlanTie(TrainingPlan plan, UUID line, Course course) {
        this.id = Ids.next();
        this.tenantId = plan.tenantId();
        this.planId = plan.id();
        this.line = line;
        this.courseId = course.id();
    }

    public void move(UUID other) {
        this.line = other;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long planId() {
        return planId;
    }

    public UUID line() {
        return line;
    }

    public long courseId() {
        return courseId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanTie that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
