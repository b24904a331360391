package io.zhuangan.training;

import java.util.Set;
import java.util.UUID;

/** A course of the association. */
public record CourseView(
        UUID key,
        long version,
        String title,
        String summary,
        boolean publicInterest,
        Organiser organiser,
        Set<String> targetPosts,
        Set<String> targetKinds,
        int certificateShare,
        Integer certificateMonths) {}
