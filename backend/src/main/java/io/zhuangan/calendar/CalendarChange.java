package io.zhuangan.calendar;

import io.zhuangan.calendar.domain.Workday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a file differs from what is stored, day by day. */
public record CalendarChange(List<Line> lines) {
    /** What happens to a day. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public record Line(Kind kind, LocalDate day, boolean working, String name) {}

    static CalendarChange between(List<Workday> stored, List<CalendarLine> wanted) {
        Map<LocalDate, Workday> before = new TreeMap<>();
        stored.forEach(w -> before.put(w.day(), w));
        List<Line> lines = new ArrayList<>();
        for (CalendarLine line : wanted) {
            Workday old = before.remove(line.day());
            if (old == null) lines.add(new Line(Kind.ADDED, line.day(), line.working(), line.name()));
            else if (old.working() != line.working() || !old.name().equals(line.name())) {
                lines.add(new Line(Kind.CHANGED, line.day(), line.working(), line.name()));
            }
        }
        before.values().forEach(w -> lines.add(new Line(Kind.REMOVED, w.day(), w.working(), w.name())));
        lines.sort(Comparator.comparing(Line::day));
        return new CalendarChange(List.copyOf(lines));
    }
}
