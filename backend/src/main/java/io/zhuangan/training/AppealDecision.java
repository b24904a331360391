package io.zhuangan.training;

import java.util.UUID;

/**
 * What is decided about an appeal.
 *
 * @param result what stands from now on; null keeps the record
 * @param reasons told to the firm
 */
public record AppealDecision(
        UUID appeal, long version, AttendanceState result, int minutesLate, int minutesEarly, String reasons) {}
