package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A unit attended: what hours are made of, with its end. */
public record HoursUnit(
        UUID person,
        String name,
        String enterprise,
        String post,
        String title,
        int sessionNumber,
        int unitNumber,
        String unitTitle,
        Instant starts,
        Instant ends,
        BigDecimal hours,
        AttendanceState state,
        String association) {}
