package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.TrainingError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the lines of a yearly plan must be. Refusals name the line as the writer counts it, from 1. */
public final class PlanLines {
    public static final int MOST_LINES = 100;
    public static final int MOST_SESSIONS = 99;
    public static final int MOST_PEOPLE = 100_000;
    public static final BigDecimal MOST_HOURS = new BigDecimal("80");
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PURPOSE = 1_000;
    private static final int DECEMBER = 12;

    private PlanLines() {}

    /** The same lines, each under a key of its own. */
    public static List<PlanLine> checked(List<PlanLine> lines) {
        if (lines.size() > MOST_LINES) throw new RuleViolated(TrainingError.PLAN_TOO_MANY_LINES, MOST_LINES);
        Map<String, Integer> titles = new HashMap<>();
        Set<UUID> keys = new HashSet<>();
        List<PlanLine> checked = new ArrayList<>();
        for (PlanLine line : lines) {
            int row = checked.size() + 1;
            fault(line).ifPresent(fault -> {
                List<Object> args = new ArrayList<>(List.of(row));
                args.addAll(fault.limits());
                throw new RuleViolated(fault.code(), args.toArray());
            });
            Integer earlier = titles.putIfAbsent(line.title(), row);
            if (earlier != null) throw new RuleViolated(TrainingError.PLAN_LINE_TWICE, row, earlier, line.title());
            // a key that comes twice is a copied line: the second one is new
            boolean known = line.key() != null && keys.add(line.key());
            checked.add(known ? line : line.under(UUID.randomUUID()));
        }
        return checked;
    }

    /** What is wrong with a line, with the limits to name after its number. */
    public record Fault(TrainingError code, List<Object> limits) {}

    public static Optional<Fault> fault(PlanLine line) {
        if (line.title().isEmpty() || line.title().length() > LONGEST_TITLE) {
            return wrong(TrainingError.PLAN_LINE_TITLE, LONGEST_TITLE);
        }
        if (line.purpose().length() > LONGEST_PURPOSE) {
            return wrong(TrainingError.PLAN_LINE_PURPOSE, LONGEST_PURPOSE);
        }
        if (!within(line.firstMonth(), DECEMBER)
                || !within(line.lastMonth(), DECEMBER)
                || line.lastMonth() < line.firstMonth()) {
            return wrong(TrainingError.PLAN_LINE_MONTHS);
        }
        if (!within(line.sessions(), MOST_SESSIONS)) return wrong(TrainingError.PLAN_LINE_SESSIONS, MOST_SESSIONS);
        if (!within(line.people(), MOST_PEOPLE)) return wrong(TrainingError.PLAN_LINE_PEOPLE, MOST_PEOPLE);
        BigDecimal hours = line.hours();
        if (hours == null || hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > 1) {
            return wrong(TrainingError.PLAN_LINE_HOURS, MOST_HOURS);
        }
        return Optional.empty();
    }

    private static Optional<Fault> wrong(TrainingError code, Object... limits) {
        return Optional.of(new Fault(code, List.of(limits)));
    }

    private static boolean within(Integer number, int most) {
        return number != null && number >= 1 && number <= most;
    }
}
