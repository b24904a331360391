/**
 * The regulators' own training (plan task 21): what each officer of the bureaux learnt in a year, in which form, with
 * proof, confirmed by somebody else of the unit or of the city bureau; who is below the hours the plan asks for.
 *
 * <p>Only confirmed hours of training on quality systems count towards the plan's number, which is data of the city.
 * Courses for firms do not belong here (room training), and nothing here reaches a grade.
 */
package io.zhuangan.officertraining;
