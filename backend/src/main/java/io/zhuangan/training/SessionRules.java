package io.zhuangan.training;

import java.time.Instant;
import java.util.List;

/**
 * How a session gives its seats away, as somebody wants it. Nothing set: whoever comes first sits first.
 *
 * @param approval association staff say yes before anybody sits or waits
 * @param offerHours a freed seat is offered this long to the head of the line; null = the head is seated at once
 * @param withdrawUntil firms give seats back until then, later only staff may; null = until the first unit
 * @param reserves seats kept for a group until a moment
 */
public record SessionRules(boolean approval, Integer offerHours, Instant withdrawUntil, List<Reserve> reserves) {
    public static final SessionRules PLAIN = new SessionRules(false, null, null, List.of());

    public SessionRules {
        reserves = reserves == null ? List.of() : List.copyOf(reserves);
    }

    /**
     * Seats kept for a group.
     *
     * @param code name of a post or of a kind of firm
     * @param until from then on they are open to everybody in line; null = until enrolment closes
     */
    public record Reserve(ReserveBasis basis, String code, int seats, Instant until) {}
}
