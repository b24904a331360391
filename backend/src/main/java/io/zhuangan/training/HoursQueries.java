package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.HoursReads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Hours per person, firm, post and year: an association sees those of its own courses, a firm those of its own people
 * wherever they learnt. Somebody with two employers counts for each with what was attended for it.
 */
@Reads
@Permit({Right.MANAGE_COURSES, Right.ENROL_COLLEAGUES, Right.ATTEND})
public class HoursQueries {
    private static final int MOST = 500;

    @Inject
    HoursReads reads;

    @Inject
    Clock clock;

    public List<HoursLine> lines(
            AccessScope scope, HoursFilter filter, HoursOrder order, boolean descending, int from, int most) {
        return reads.lines(scope, filter, order, descending, from, Math.min(most, MOST));
    }

    public HoursTotal total(AccessScope scope, HoursFilter filter) {
        return reads.total(scope, filter);
    }

    /** Hours of the people of one firm in a year, by the post they held. @param enterprise its whole name */
    public List<PostHours> byPost(AccessScope scope, String enterprise, int year) {
        return PostHours.of(
                reads.lines(scope, new HoursFilter(year, null, enterprise), HoursOrder.values()[0], false, 0, MOST),
                enterprise);
    }

    /** The units behind the hours of these people, for a file. */
    public List<HoursUnit> units(AccessScope scope, HoursFilter filter, Collection<UUID> people) {
        return reads.units(scope, filter, people);
    }

    /** Units of one person; somebody without any is not found. */
    public List<HoursUnit> of(AccessScope scope, UUID person, int year) {
        List<HoursUnit> units = reads.units(scope, new HoursFilter(year, null, null), List.of(person));
        if (units.isEmpty()
                && reads.units(scope, new HoursFilter(0, null, null), List.of(person))
                        .isEmpty()) {
            throw new NotFound("FirmPerson", person);
        }
        return units;
    }

    public int thisYear(AccessScope scope) {
        return LocalDate.now(clock).getYear();
    }
}
