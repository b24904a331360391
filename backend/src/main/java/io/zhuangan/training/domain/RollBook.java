package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What taking in a list of people and their attendance needs to read at once. */
public interface RollBook {
    /** Everybody's place in these sessions, withdrawn ones too. */
    List<Enrolment> places(AccessScope scope, Collection<Long> sessions);

    /** Units of these sessions by id, locked until the end of the transaction: nothing of them freezes meanwhile. */
    List<SessionUnit> lockUnits(AccessScope scope, Collection<Long> sessions);

    List<Attendance> attendances(AccessScope scope, Collection<Long> sessions);

    /** Records that take nothing in the ordinary way any more. */
    List<Closed> closed(AccessScope scope, Collection<Long> sessions);

    void add(Enrolment enrolment);

    /** @param frozenAt null while only an appeal holds the record */
    record Closed(long unitId, long enrolmentId, Instant frozenAt) {}
}
