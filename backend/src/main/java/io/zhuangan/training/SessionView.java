package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A session as its association, a firm of the city, or a regulator sees it.
 *
 * @param row internal place in lists; never leaves the platform
 * @param firmCap most people of one firm; null = no cap
 * @param targetPosts names of the posts it is meant for; empty = everybody
 * @param targetKinds names of the kinds of firms it is meant for; empty = every firm
 * @param closes cut-off of enrolment and of the line
 */
public record SessionView(
        long row,
        UUID key,
        long version,
        UUID course,
        String title,
        int number,
        UUID association,
        String associationName,
        boolean demo,
        boolean publicInterest,
        Organiser organiser,
        String place,
        TeachingMode mode,
        String lecturer,
        int quota,
        int taken,
        int waiting,
        Integer firmCap,
        int graceMinutes,
        BigDecimal hours,
        int unitCount,
        Instant opens,
        Instant closes,
        Instant starts,
        Instant ends,
        SessionState state,
        String cancelReason,
        LecturerKind lecturerKind,
        Set<String> targetPosts,
        Set<String> targetKinds) {

    public int free() {
        return Math.max(0, quota - taken);
    }

    /** Whether a firm may enrol at this moment. */
    public boolean openAt(Instant now) {
        return state == SessionState.PUBLISHED && !now.isBefore(opens) && now.isBefore(closes);
    }

    public boolean overAt(Instant now) {
        return !now.isBefore(ends);
    }
}
