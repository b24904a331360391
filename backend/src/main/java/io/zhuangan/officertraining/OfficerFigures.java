package io.zhuangan.officertraining;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What plan task 21 counts, from records alone: how many officers reached the hours, by unit. No names. */
@Reads
@Permit(Right.READ_PLAN)
public class OfficerFigures {
    @Inject
    OfficerYears years;

    /** A unit behind the figure. */
    public record Unit(UUID unit, String name, int reached, int officers) {}

    public List<Unit> of(AccessScope scope, int year) {
        return years.years(scope, year).stream()
                .map(u -> new Unit(u.unit(), u.name(), u.reached(), u.size()))
                .toList();
    }

    public HoursRule rule(AccessScope scope) {
        return years.rule(scope);
    }
}
