package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A unit somebody of the firm attended: what hours are made of. */
public record AttendedUnit(
        UUID person,
        String name,
        UUID session,
        String title,
        int sessionNumber,
        int unitNumber,
        Instant starts,
        BigDecimal hours,
        AttendanceState state) {}
