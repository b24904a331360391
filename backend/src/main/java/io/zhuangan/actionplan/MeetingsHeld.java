package io.zhuangan.actionplan;

import io.zhuangan.exchange.HeldMeeting;
import io.zhuangan.exchange.PlanMeetingQueries;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Task 9: meetings that city and districts held, receipts of receipts asked for, and problems that firms put right of
 * those they found in themselves. The plan asks both levels for meetings each year and names no number.
 */
@ApplicationScoped
public class MeetingsHeld implements TaskFigure {
    @Inject
    PlanMeetingQueries meetings;

    @Override
    public int task() {
        return 9;
    }

    @Override
    public Figure of(AccessScope scope, int year) {
        return count(meetings.heldIn(scope, year));
    }

    /** Counts: all, of the city, of districts, receipts, asked for, put right, found. */
    static Figure count(List<HeldMeeting> held) {
        long city = held.stream().filter(m -> m.level() == TenantKind.CITY).count();
        return new Figure(
                "meetings",
                List.of(
                        (long) held.size(),
                        city,
                        held.size() - city,
                        sum(held, HeldMeeting::receipts),
                        sum(held, HeldMeeting::sent),
                        sum(held, HeldMeeting::fixed),
                        sum(held, HeldMeeting::needed)),
                0,
                held.stream()
                        .map(m -> new Figure.Source(
                                "meeting", m.key().toString(), m.title(), m.titleEn(), m.convener(), m.on(), (long)
                                        m.receipts()))
                        .toList());
    }

    private static long sum(List<HeldMeeting> held, ToIntFunction<HeldMeeting> what) {
        return held.stream().mapToInt(what).sum();
    }
}
