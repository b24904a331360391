/**
 * Self-evaluation and information check, the first two stages of a grading year (Measures Art. 5, 10(1), 10(2)): firms
 * are called, fill in each third-level indicator with evidence, sign a truth pledge by name; district and city check
 * indicator by indicator; bureaux and associations urge who is late.
 *
 * <p>What a firm says here is no grade and costs no points: points come from facts (room grading), which an officer
 * enters when a check differs. Associations learn whether a member has filed, nothing else.
 */
package io.zhuangan.selfevaluation;
