package io.zhuangan.training;

import java.util.Set;
import java.util.UUID;

/**
 * A course as somebody wants it.
 *
 * @param key null for a new course
 * @param version the version that was read; 0 for a new course
 * @param targetPosts names of the posts it is meant for; empty = everybody
 * @param certificateShare percent of units that a certificate needs
 * @param certificateMonths how long a certificate is valid; null = without end
 */
public record CourseForm(
        UUID key,
        long version,
        String title,
        String summary,
        boolean publicInterest,
        Organiser organiser,
        Set<String> targetPosts,
        int certificateShare,
        Integer certificateMonths) {
    public CourseForm {
        targetPosts = targetPosts == null ? Set.of() : Set.copyOf(targetPosts);
    }
}
