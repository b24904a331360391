package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An invited firm says who comes, or why nobody does; until the meeting begins it can say so anew. */
@UseCase
@Permit(Right.ANSWER_MEETINGS)
public class ReplyToMeeting {
    @Inject
    OwnInvitation own;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param name who comes, and {@code post} what this person is in the firm
     * @param words the reason where nobody comes; else may be null
     */
    public record Reply(boolean coming, String name, String post, String words) {}

    public void reply(AccessScope scope, UUID key, Reply reply) {
        Meetings.Invitation mine = own.lock(scope, key);
        Instant now = Time.now(clock);
        if (mine.meeting().state() != MeetingState.CONVENED) {
            throw new RuleViolated(MeetingError.STEP_OUT_OF_TURN, mine.meeting().state());
        }
        if (!mine.meeting().awaited(now)) throw new RuleViolated(MeetingError.BEGUN);
        GuestReply what = reply.coming() ? GuestReply.COMING : GuestReply.NOT_COMING;
        mine.guest().reply(scope, what, reply.name(), reply.post(), reply.words(), now);
        audit.record(scope, "REPLY_TO_MEETING", GuestList.SUBJECT, key, null, Map.of("reply", what), null);
    }
}
