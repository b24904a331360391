package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Appeals, frozen records and their corrections within the caller's reach, and what waits to be frozen. */
public interface Settlements {
    Optional<AttendanceAppeal> appeal(AccessScope scope, long unitId, long enrolmentId);

    AttendanceAppeal appeal(AccessScope scope, UUID key);

    List<AttendanceAppeal> appealsOf(AccessScope scope, long unitId);

    Optional<FrozenAttendance> frozen(AccessScope scope, long unitId, long enrolmentId);

    List<FrozenAttendance> frozenOf(AccessScope scope, long unitId);

    FrozenAttendance frozen(AccessScope scope, long id);

    /** Locked until the end of the transaction. */
    FrozenAttendance lockFrozen(AccessScope scope, UUID key);

    AttendanceCorrection correction(AccessScope scope, UUID key);

    /** Whether a correction of this record waits for its second person. */
    boolean correctionWaits(AccessScope scope, long frozenId);

    void add(Object entity);

    /**
     * A unit and somebody's place in its session, with the unit locked until the end of the transaction: nobody freezes
     * it meanwhile. For both parties; empty when either cannot be reached or they do not belong together.
     */
    Optional<Place> lock(AccessScope scope, UUID unit, UUID enrolment);

    /** What an appeal or a record is about. */
    record Place(Lesson unit, UUID enrolment, Instant listTouched) {}

    /** Looks at the unit again at this moment. */
    void lookAgain(AccessScope scope, long unitId, Instant at);

    /** Units with something to freeze now, with their cities; keys only. */
    List<Due> due(Instant now, int most);

    /** Frozen records that are owed to grading. */
    List<Due> owed(int most);

    record Due(long cityId, UUID cityKey, UUID key) {}
}
