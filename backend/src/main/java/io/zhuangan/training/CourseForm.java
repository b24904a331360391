package io.zhuangan.training;

import java.util.Set;
import java.util.UUID;

/**
 * A course as somebody wants it.
 *
 * @param key null for a new course
 * @param version the version that was read; 0 for a new course
 * @param targetPosts names of the posts it is meant for; empty = everybody
 * @param targetKinds names of the kinds of firms it is meant for; empty = every firm
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
        Set<String> targetKinds,
        int certificateShare,
        Integer certificateMonths) {
    public CourseForm {
        targetPosts = targetPosts == null ? Set.of() : Set.copyOf(targetPosts);
        targetKinds = targetKinds == null ? Set.of() : Set.copyOf(targetKinds);
    }

    /** For firms of every kind. */
    public CourseForm(
            UUID key,
            long version,
            String title,
            String summary,
            boolean publicInterest,
            Organiser organiser,
            Set<String> targetPosts,
            int certificateShare,
            Integer certificateMonths) {
        this(
                key,
                version,
                title,
                summary,
                publicInterest,
                organiser,
                targetPosts,
                Set.of(),
                certificateShare,
                certificateMonths);
    }
}
