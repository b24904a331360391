package io.zhuangan.training.domain;

import io.zhuangan.enterprise.Post;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.Organiser;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Whose absence the yearly grading may know of (Measures, indicator 培训、约谈、会议参加; 示例指标): somebody who on the
 * day of the unit held a post that the course is meant for, where a regulator organised or entrusted the course. A
 * course for everybody obliges no post; who took a post over later is not answerable for the time before (E5).
 */
public final class Obligation {
    private Obligation() {}

    /** The weightiest post that was obliged that day. */
    public static Optional<Post> post(Organiser organiser, Set<Post> targets, Collection<Post> heldThatDay) {
        if (organiser == Organiser.ASSOCIATION) return Optional.empty();
        return heldThatDay.stream().filter(targets::contains).sorted().findFirst();
    }

    /** Absent, or never recorded. Excused is no absence; late and left early were there. */
    public static boolean missed(AttendanceState state) {
        return state == null || state == AttendanceState.ABSENT;
    }
}
