/**
 * Public-interest training (plan task 6; Measures indicator on training): courses, their sessions and units,
 * enrolment with a fair waiting line, check-in by rotating code and roll call, hours, certificates of attendance.
 *
 * <p>Attendance is evidence in an administrative grade, so it is recorded with method, time and author and never
 * assumed: a unit without a record was not attended. Grading facts are pushed from here; this room decides no grade.
 * Who may take part is a matter of the firm's own register (room enterprise).
 */
package io.zhuangan.training;
