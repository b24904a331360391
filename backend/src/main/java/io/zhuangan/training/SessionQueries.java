package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.SeatReads;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sessions for whoever may take part or run them: own ones and what is published in the caller's city. */
@Reads
@Permit({Right.MANAGE_COURSES, Right.TAKE_ATTENDANCE, Right.ENROL_COLLEAGUES, Right.ATTEND})
public class SessionQueries {
    @Inject
    TrainingReads reads;

    @Inject
    SeatReads seats;

    @Inject
    Clock clock;

    /**
     * By start.
     *
     * @param from sessions that start at this moment or later
     * @param cursor of the page before, or null
     */
    public Page<SessionView> from(AccessScope scope, Instant from, String cursor, int limit) {
        int size = Math.max(1, Math.min(limit, Page.MOST));
        Place after = cursor == null || cursor.isBlank() ? new Place(from, Long.MIN_VALUE) : Place.read(cursor);
        return Page.cut(
                reads.visible(scope, after.starts(), after.row(), size + 1), size, s -> new Place(s.starts(), s.row())
                        .written());
    }

    public SessionView session(AccessScope scope, UUID session) {
        return reads.visible(scope, session).orElseThrow(() -> new NotFound("CourseSession", session));
    }

    public List<UnitView> units(AccessScope scope, UUID session) {
        return reads.units(scope, session);
    }

    /** Where it is joined online, for its association and for whoever has a seat; null for others or without one. */
    public String onlineLink(AccessScope scope, UUID session) {
        return seats.onlineLink(scope, session, MaterialQueries.who(scope)).orElse(null);
    }

    /** How its seats are given away. */
    public SeatRules rules(AccessScope scope, UUID session) {
        return seats.opened(scope, session)
                .map(opened -> seats.rules(opened, Time.now(clock)))
                .orElseThrow(() -> new NotFound("CourseSession", session));
    }

    private record Place(Instant starts, long row) {
        String written() {
            return Long.toString(starts.getEpochSecond(), 36) + '.' + Long.toString(row, 36);
        }

        static Place read(String cursor) {
            String[] parts = cursor.split("\\.", 2);
            try {
                return new Place(Instant.ofEpochSecond(Long.parseLong(parts[0], 36)), Long.parseLong(parts[1], 36));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException("cursor", e);
            }
        }
    }
}
