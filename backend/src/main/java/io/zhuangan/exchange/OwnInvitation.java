package io.zhuangan.exchange;

import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.exchange.domain.PointReceipt;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The firm's side of a meeting, for the use cases of this room: whoever is not invited has no such meeting. */
@ApplicationScoped
public class OwnInvitation {
    @Inject
    Meetings meetings;

    /** The invitation, the firm's row about it locked. */
    Meetings.Invitation lock(AccessScope scope, UUID key) {
        Meetings.Invitation mine = find(scope, key);
        meetings.lock(mine.guest());
        return mine;
    }

    Meetings.Invitation find(AccessScope scope, UUID key) {
        return meetings.invitations(scope, key, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(GuestList.SUBJECT, key));
    }

    /** The same where receipts are taken. */
    Meetings.Invitation lockReceiving(AccessScope scope, UUID key) {
        Meetings.Invitation mine = lock(scope, key);
        if (mine.meeting().state() != MeetingState.HELD) {
            throw new RuleViolated(MeetingError.STEP_OUT_OF_TURN, mine.meeting().state());
        }
        return mine;
    }

    static long point(Meetings.Invitation mine, UUID point) {
        return mine.points().entrySet().stream()
                .filter(e -> e.getValue().equals(point))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NotFound("MeetingPoint", point));
    }

    static Optional<PointReceipt> receipt(Meetings.Invitation mine, long point) {
        return mine.receipts().stream().filter(r -> r.pointId() == point).findFirst();
    }
}
