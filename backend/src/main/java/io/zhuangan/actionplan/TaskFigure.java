package io.zhuangan.actionplan;

import io.zhuangan.shared.AccessScope;

/**
 * What the records of a room say about a task's progress. One bean per counted task; it asks the other room's queries
 * with the caller's own scope. A task without such a bean has no figure: nothing is ever typed or guessed.
 */
public interface TaskFigure {
    /** Number of the task that this counts for. */
    int task();

    /** The figure of a calendar year, with the records behind it. */
    Figure of(AccessScope scope, int year);
}
