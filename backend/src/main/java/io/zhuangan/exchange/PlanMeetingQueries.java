package io.zhuangan.exchange;

import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.List;

/** What plan task 9 counts: meetings that bureaux held, with counts and without the names of firms or people. */
@Reads
@Permit(Right.READ_PLAN)
public class PlanMeetingQueries {
    @Inject
    Meetings meetings;

    /**
     * Meetings of city and districts within the caller's reach.
     *
     * @param year calendar year of the day they were held
     * @return newest first
     */
    public List<HeldMeeting> heldIn(AccessScope scope, int year) {
        return meetings.heldIn(scope, year);
    }
}
