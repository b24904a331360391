package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Hours of a person for an employer in a post. Somebody with two employers has a line for each.
 *
 * @param post name of the post when the units were attended, or empty
 * @param latest end of the last unit attended
 */
public record HoursLine(
        UUID person,
        String name,
        String enterprise,
        String post,
        BigDecimal hours,
        int units,
        int sessions,
        Instant latest) {}
