package io.zhuangan.objection;

/**
 * The days for objections of a city.
 *
 * @param window working days for filing after the day of the notice
 * @param windowExample the number is the shipped example; the Measures name none
 * @param review working days of the review (Measures Art. 10)
 * @param missingYear year whose legal calendar is missing, so that no grade becomes final; or null
 */
public record ObjectionDays(int window, boolean windowExample, int review, Integer missingYear) {}
