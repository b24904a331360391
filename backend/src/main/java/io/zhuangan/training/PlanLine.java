package io.zhuangan.training;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A planned course of a yearly plan, as somebody wants it or as it stands.
 *
 * @param key stays the same from version to version; null for a line that was just written
 * @param posts whom it is meant for; empty = every post
 * @param kinds which firms it is meant for; empty = every firm
 * @param firstMonth first month in which it may be held; with {@code lastMonth} a month, a quarter or a span
 * @param people planned attendances over all sessions
 * @param hours training hours of one session
 */
public record PlanLine(
        UUID key,
        String title,
        String purpose,
        List<Post> posts,
        List<EnterpriseKind> kinds,
        Integer firstMonth,
        Integer lastMonth,
        Integer sessions,
        Integer people,
        BigDecimal hours,
        TeachingMode mode,
        LecturerKind lecturer,
        Organiser organiser) {

    public PlanLine {
        title = title == null ? "" : title.strip();
        purpose = purpose == null ? "" : purpose.strip();
        posts = posts == null ? List.of() : posts.stream().distinct().sorted().toList();
        kinds = kinds == null ? List.of() : kinds.stream().distinct().sorted().toList();
        if (lastMonth == null) lastMonth = firstMonth;
        if (hours != null) {
            hours = hours.stripTrailingZeros();
            if (hours.scale() < 1) hours = hours.setScale(1);
        }
        if (mode == null) mode = TeachingMode.IN_PERSON;
        if (lecturer == null) lecturer = LecturerKind.EXPERT;
        if (organiser == null) organiser = Organiser.ASSOCIATION;
    }

    /** The same line under a key. */
    public PlanLine under(UUID other) {
        return new PlanLine(
                other,
                title,
                purpose,
                posts,
                kinds,
                firstMonth,
                lastMonth,
                sessions,
                people,
                hours,
                mode,
                lecturer,
                organiser);
    }
}
