package io.zhuangan.actionplan.domain;

import io.zhuangan.actionplan.ClosureState;
import io.zhuangan.actionplan.Lamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.ToIntFunction;

/**
 * The lamp of a stage. Due 2026-12-31, amber 30 working days: on 2026-11-18 it runs, on 2026-11-19 it is amber, on
 * 2027-01-01 it is overdue. A proposal turns it to "waits for a second person", a confirmation to closed.
 */
public final class StageLamp {
    private final int amberWorkdays;
    private final ToIntFunction<LocalDate> workdaysLeft;

    /**
     * @param amberWorkdays how many working days before its date a stage turns amber
     * @param workdaysLeft working days from today (not counted) to a day (counted)
     */
    public StageLamp(int amberWorkdays, ToIntFunction<LocalDate> workdaysLeft) {
        if (amberWorkdays < 0) throw new IllegalArgumentException("amber before a date, not after");
        this.amberWorkdays = amberWorkdays;
        this.workdaysLeft = workdaysLeft;
    }

    /** @param closure state of the standing proposal, or null */
    public Lamp of(LocalDate startsOn, LocalDate dueOn, ClosureState closure, LocalDate today) {
        if (closure == ClosureState.CONFIRMED) return Lamp.CLOSED;
        if (closure == ClosureState.PROPOSED) return Lamp.TO_CLOSE;
        if (today.isAfter(dueOn)) return Lamp.OVERDUE;
        if (today.isBefore(startsOn)) return Lamp.NOT_STARTED;
        return near(dueOn, today) ? Lamp.DUE_SOON : Lamp.RUNNING;
    }

    /** Far dates are not counted: their year's calendar may not be known yet, and they cannot be amber. */
    private boolean near(LocalDate dueOn, LocalDate today) {
        boolean farAway = dueOn.isAfter(today.plusDays(amberWorkdays * 2L + 30));
        return !farAway && workdaysLeft.applyAsInt(dueOn) <= amberWorkdays;
    }

    /** The lamp of a task: the most urgent of its stages; closed only when all are. */
    public static Lamp ofTask(Collection<Lamp> stages) {
        return stages.stream().min(Comparator.naturalOrder()).orElse(Lamp.NOT_STARTED);
    }
}
