package io.zhuangan.training.domain;

import io.zhuangan.training.PlanningClash;
import io.zhuangan.training.TeachingMode;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Who wants which room and lecturer when, and where two want the same. Half-open: a unit that begins when another ends
 * is no clash. Room and names are compared without blanks, width and case; an online session needs no room.
 */
public final class Bookings {
    private Bookings() {}

    /** One unit of a session. */
    public record Booking(
            UUID session,
            String title,
            int number,
            String place,
            TeachingMode mode,
            String lecturer,
            Instant starts,
            Instant ends) {
        boolean meets(Booking other) {
            return starts.isBefore(other.ends) && other.starts.isBefore(ends);
        }
    }

    /** One line for each room and lecturer that another session wants at the same time. */
    public static List<PlanningClash> clashes(List<Booking> planned, List<Booking> others) {
        Map<String, PlanningClash> found = new LinkedHashMap<>();
        for (Booking mine : planned) {
            for (Booking other : others) {
                if (!mine.meets(other)) continue;
                if (sameRoom(mine, other)) note(found, PlanningClash.Kind.ROOM, mine.place(), other);
                for (String lecturer : shared(mine.lecturer(), other.lecturer())) {
                    note(found, PlanningClash.Kind.LECTURER, lecturer, other);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void note(Map<String, PlanningClash> found, PlanningClash.Kind kind, String what, Booking other) {
        found.putIfAbsent(
                kind + plain(what) + other.session(),
                new PlanningClash(
                        kind, what, other.session(), other.title(), other.number(), other.starts(), other.ends()));
    }

    private static boolean sameRoom(Booking a, Booking b) {
        return a.mode() != TeachingMode.ONLINE
                && b.mode() != TeachingMode.ONLINE
                && !plain(a.place()).isEmpty()
                && plain(a.place()).equals(plain(b.place()));
    }

    private static List<String> shared(String mine, String others) {
        List<String> theirs = names(others).stream().map(Bookings::plain).toList();
        return names(mine).stream().filter(n -> theirs.contains(plain(n))).toList();
    }

    private static List<String> names(String lecturers) {
        List<String> names = new ArrayList<>();
        if (lecturers == null) return names;
        Arrays.stream(lecturers.split("[、，,；;]"))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .forEach(names::add);
        return names;
    }

    private static String plain(String text) {
        if (text == null) return "";
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
