package io.zhuangan.training;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * How a session gives its seats away, as whoever may see the session reads it.
 *
 * @param offerHours null = a freed seat is given at once
 * @param givesBackUntil until when a firm gives a seat back by itself
 * @param targetPosts whom the course is meant for; empty = everybody
 * @param targetKinds kinds of firms the course is meant for; empty = every firm
 * @param held free seats that only people of a group may have now
 */
public record SeatRules(
        boolean approval,
        Integer offerHours,
        Instant givesBackUntil,
        Set<String> targetPosts,
        Set<String> targetKinds,
        int held,
        List<Group> groups) {
    public SeatRules {
        targetPosts = Set.copyOf(targetPosts);
        targetKinds = Set.copyOf(targetKinds);
        groups = List.copyOf(groups);
    }

    /** Groups whose seats are still kept. */
    public List<Group> kept() {
        return groups.stream().filter(Group::kept).toList();
    }

    /**
     * Seats kept for a group.
     *
     * @param lacking how many of its seats the group has not taken
     * @param kept whether they are kept at this moment
     */
    public record Group(
            int number, ReserveBasis basis, String code, int seats, Instant until, int lacking, boolean kept) {}
}
