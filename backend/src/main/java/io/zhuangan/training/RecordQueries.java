package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.AttendanceReads;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attendance records for the association that keeps them, and for regulators who see one as a fact. */
@Reads
@Permit({Right.TAKE_ATTENDANCE, Right.SETTLE_ATTENDANCE})
public class RecordQueries {
    private static final int MOST = 200;

    @Inject
    AttendanceReads reads;

    @Inject
    AttendanceRecords records;

    public AttendanceRecord one(AccessScope scope, UUID unit, UUID enrolment) {
        return records.one(scope, unit, enrolment);
    }

    /** Records appealed against, those that wait by age. */
    public List<AttendanceRecord> appeals(AccessScope scope, AppealState state, int from, int most) {
        return records.briefs(scope, reads.appealed(scope, state, from, Math.min(most, MOST)));
    }

    public long countAppeals(AccessScope scope, AppealState state) {
        return reads.countAppeals(scope, state);
    }

    /** Corrections that wait for a second person, with who asked. */
    public List<AttendanceRecord> correctionsWaiting(AccessScope scope) {
        return reads.correctionsWaiting(scope, MOST).stream()
                .map(line -> records.whole(scope, line))
                .toList();
    }

    /** The whole story behind a fact; empty for facts that did not come from attendance. */
    @Permit({Right.READ_GRADES, Right.SEE_OWN_GRADE})
    public Optional<AttendanceRecord> behind(AccessScope scope, UUID fact) {
        return reads.ofFact(scope, fact).map(line -> records.story(scope, line));
    }
}
