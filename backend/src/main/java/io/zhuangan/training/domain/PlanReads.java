package io.zhuangan.training.domain;

import io.zhuangan.training.PlanProgress;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the records say about an association's year, read with the reach of the plan that is measured. */
public interface PlanReads {
    /**
     * Public-interest sessions of the plan's owner that start in the span and were not cancelled, by start.
     *
     * @param now what is over by then has been held, or not recorded
     */
    List<PlanProgress.Session> sessions(TrainingPlan plan, Instant from, Instant until, Instant now);

    /** Courses of the plan's owner by internal id. */
    Map<Long, PlanProgress.Course> courses(TrainingPlan plan);
}
