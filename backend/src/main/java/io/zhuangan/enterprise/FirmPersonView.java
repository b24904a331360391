package io.zhuangan.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of a firm.
 *
 * @param personId internal id of the person in the tenancy room; for references between rooms, never leaves the platform
 * @param key key of the person
 * @param phone with its middle hidden, e.g. 138****1234
 * @param posts posts held today
 * @param history all posts, newest first
 * @param works has not left by today
 */
public record FirmPersonView(
        long personId,
        UUID key,
        long enterpriseId,
        String name,
        String staffNumber,
        String phone,
        LocalDate joinedOn,
        LocalDate leftOn,
        List<Post> posts,
        List<PostHoldingView> history,
        boolean works,
        long version) {}
