package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attendance records within the caller's reach. */
public interface Attendances {
    Optional<Attendance> of(AccessScope scope, long unitId, long enrolmentId);

    List<Attendance> ofSession(AccessScope scope, long sessionId);

    /** The unit, if the person is on its session's list. */
    Optional<CheckInDesk> desk(AccessScope scope, UUID unit, long personId);

    /** Units that end after this moment and begin within a day of it, of sessions where the person is on the list. */
    List<CheckInDesk> desks(AccessScope scope, long personId, Instant now);

    /** The other units of that unit's session, for a person on its list. */
    List<CheckInDesk> desksBeside(AccessScope scope, UUID unit, long personId);

    void add(Attendance attendance);
}
