package io.zhuangan.actionplan;

import io.zhuangan.officertraining.OfficerFigures;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Task 21: officers who reached the hours the plan asks for, of all officers, from confirmed records. */
@ApplicationScoped
public class OfficersTrained implements TaskFigure {
    @Inject
    OfficerFigures officers;

    @Inject
    Clock clock;

    @Override
    public int task() {
        return 21;
    }

    @Override
    public Figure of(AccessScope scope, int year) {
        List<OfficerFigures.Unit> units = officers.of(scope, year);
        long reached = units.stream().mapToLong(OfficerFigures.Unit::reached).sum();
        long all = units.stream().mapToLong(OfficerFigures.Unit::officers).sum();
        LocalDate today = LocalDate.now(clock);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate asOf = last.isBefore(today) ? last : today;
        return new Figure(
                "officers",
                List.of(reached, all, officers.rule(scope).hours().longValue()),
                all,
                units.stream()
                        .map(u -> new Figure.Source(
                                "unit", u.unit(), u.name(), u.reached() + " / " + u.officers(), asOf, (long)
                                        u.officers()))
                        .toList());
    }
}
