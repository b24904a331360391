package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A firm's own attendance; somebody who does not enrol colleagues sees the own records only. */
@Reads
@Permit({Right.ENROL_COLLEAGUES, Right.ATTEND})
public class OwnAttendanceQueries {
    private static final int MOST = 500;
    private static final Duration BACK = Duration.ofDays(3 * 366);

    @Inject
    AttendanceReads reads;

    @Inject
    AttendanceRecords records;

    @Inject
    Enrolments enrolments;

    @Inject
    Clock clock;

    /** Newest first, those of the three years that pages go back. */
    public List<AttendanceRecord> recent(AccessScope scope) {
        long person = scope.may(Right.ENROL_COLLEAGUES) ? 0 : scope.personId();
        return records.briefs(scope, reads.lines(scope, Time.now(clock).minus(BACK), Time.now(clock), person, MOST));
    }

    public AttendanceRecord one(AccessScope scope, UUID unit, UUID enrolment) {
        expectOwn(scope, enrolments.get(scope, enrolment));
        return records.one(scope, unit, enrolment);
    }

    /** Who may not act for colleagues sees and does only what is their own; the rest looks as if it were not there. */
    static void expectOwn(AccessScope scope, Enrolment enrolment) {
        boolean staff = scope.mayAny(Right.ENROL_COLLEAGUES, Right.TAKE_ATTENDANCE, Right.SETTLE_ATTENDANCE);
        if (!staff && enrolment.personId() != scope.personId()) throw new NotFound("Enrolment", enrolment.key());
    }
}
