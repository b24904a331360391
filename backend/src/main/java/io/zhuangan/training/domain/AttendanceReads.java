package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.AppealState;
import io.zhuangan.training.AttendanceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attendance records as both parties and their regulators read them: projections, no entities. */
public interface AttendanceReads {
    /** One person and one unit. */
    Optional<AttendanceRecord.Line> line(AccessScope scope, UUID unit, UUID enrolment);

    /** Of units that began and ended after this moment, newest first; of one person, or of everybody for 0. */
    List<AttendanceRecord.Line> lines(AccessScope scope, Instant endedAfter, Instant now, long personId, int most);

    /** Records that were appealed against, open ones by age, then decided ones newest first. */
    List<AttendanceRecord.Line> appealed(AccessScope scope, AppealState state, int from, int most);

    long countAppeals(AccessScope scope, AppealState state);

    /** Frozen records whose correction waits for a second person. */
    List<AttendanceRecord.Line> correctionsWaiting(AccessScope scope, int most);

    List<AttendanceRecord.Entry> entries(AccessScope scope, UUID unit, UUID enrolment);

    List<AttendanceRecord.Correction> corrections(AccessScope scope, UUID unit, UUID enrolment);

    /** The record behind a fact. */
    Optional<AttendanceRecord.Line> ofFact(AccessScope scope, UUID fact);

    Optional<AttendanceRecord.Line> ofAppeal(AccessScope scope, UUID appeal);

    Optional<AttendanceRecord.Line> ofFrozen(AccessScope scope, UUID frozen);

    /** Everybody seated in the unit's session, by firm and name, whoever was recorded. */
    List<AttendanceRecord.Line> sheet(AccessScope scope, UUID unit);
}
