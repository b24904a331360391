package io.zhuangan.training;

/** How far a version of a yearly plan has come. */
public enum PlanState {
    /** Being written; only the association sees it. */
    DRAFT,
    /** With the bureau. */
    FILED,
    /** The bureau wants something changed; its remarks say what. */
    RETURNED,
    /** The bureau has taken note: this is the plan. */
    ACCEPTED
}
