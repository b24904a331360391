/**
 * What the public may read: typical cases and the pages of industry clusters, and the published side of training,
 * bulletins and model contracts. Basis: task 13 of the action plan (2-3 typical experiences a year).
 *
 * <p>A case is written by one person and published by another, with the firm's consent, which ends on a day. This room
 * knows neither grading nor inspection: nothing here may say or hint how a firm is graded.
 */
package io.zhuangan.showcase;
