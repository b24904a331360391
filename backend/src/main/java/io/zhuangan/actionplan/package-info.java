/**
 * The city's three-year action plan: 12 key tasks, 21 detailed tasks, their stages and dates, and how each stage is
 * closed by two people. Basis: the task table of the plan (沪药监, 2026-04-09).
 *
 * <p>Progress is never typed here: {@link io.zhuangan.actionplan.TaskFigure} asks the rooms whose records make it.
 * Grading does not belong here; this room does not know it.
 */
package io.zhuangan.actionplan;
