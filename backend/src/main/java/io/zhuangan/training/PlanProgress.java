package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A year's plan against what the records say.
 *
 * @param number the version that is measured
 * @param inForce whether the bureau has accepted that version
 * @param outside public-interest courses held or announced in the year that no line of the plan names
 */
public record PlanProgress(int year, int number, boolean inForce, List<Line> lines, List<Outside> outside) {
    public PlanProgress {
        lines = List.copyOf(lines);
        outside = List.copyOf(outside);
    }

    /**
     * A planned course and what became of it.
     *
     * @param people attendances: everybody once per session
     * @param hours recorded training hours of all of them together
     */
    public record Line(
            PlanLine plan,
            LineLamp lamp,
            int held,
            int announced,
            int people,
            BigDecimal hours,
            List<Course> courses,
            List<Session> sessions) {
        public Line {
            courses = List.copyOf(courses);
            sessions = List.copyOf(sessions);
        }
    }

    /** A course beside the plan. */
    public record Outside(Course course, int people, BigDecimal hours, List<Session> sessions) {
        public Outside {
            sessions = List.copyOf(sessions);
        }

        public int held() {
            return (int) sessions.stream()
                    .filter(s -> s.standing() == SessionStanding.HELD)
                    .count();
        }
    }

    /** A course by name. */
    public record Course(UUID key, String title) {}

    /** A session behind a figure. */
    public record Session(
            UUID key,
            UUID course,
            String title,
            int number,
            Instant starts,
            SessionStanding standing,
            int people,
            BigDecimal hours) {}

    public int held() {
        return lines.stream().mapToInt(Line::held).sum();
    }

    public int planned() {
        return lines.stream().mapToInt(l -> l.plan().sessions()).sum();
    }

    public int people() {
        return lines.stream().mapToInt(Line::people).sum();
    }

    public int plannedPeople() {
        return lines.stream().mapToInt(l -> l.plan().people()).sum();
    }

    public BigDecimal hours() {
        return lines.stream().map(Line::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many lines have that lamp; asked by pages with its name. */
    public long count(String lamp) {
        return lines.stream().filter(l -> l.lamp().name().equals(lamp)).count();
    }
}
