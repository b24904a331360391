package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.FollowUps;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Follow-up questions that wait for the caller, or for anybody of the firm whose contact the caller is. */
@Reads
@Permit({Right.ENROL_COLLEAGUES, Right.ATTEND})
public class OwnFollowUpQueries {
    @Inject
    FollowUps followUps;

    @Inject
    Clock clock;

    /** Answers that are not due yet, the next first; without the questions. */
    public List<OwnFollowUp> open(AccessScope scope, int most) {
        return followUps.open(scope, MaterialQueries.who(scope), false, Time.now(clock), most);
    }

    /** Only those where something is still to be answered. */
    public List<OwnFollowUp> unfinished(AccessScope scope, int most) {
        return followUps.open(scope, MaterialQueries.who(scope), true, Time.now(clock), most);
    }

    /** Seats in one session that are asked something; without the questions. */
    public List<OwnFollowUp> inSession(AccessScope scope, UUID session) {
        return followUps.inSession(scope, MaterialQueries.who(scope), session);
    }

    /** With the questions. Who waits, asked for a seat or gave it back has none: not found. */
    public OwnFollowUp one(AccessScope scope, UUID enrolment) {
        return followUps.place(scope, MaterialQueries.who(scope), enrolment).view();
    }
}
