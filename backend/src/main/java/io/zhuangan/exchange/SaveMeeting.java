package io.zhuangan.exchange;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.exchange.domain.Meeting;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody writes a draft, or writes on. What is missing may be missing until firms are invited. */
@UseCase
@Permit(Right.CONVENE_MEETINGS)
public class SaveMeeting {
    @Inject
    Meetings meetings;

    @Inject
    CitedCases cases;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param key of the draft, or null for a new one
     * @param version that was read; of no matter for a new one
     */
    public UUID save(AccessScope scope, UUID key, long version, MeetingContent content) {
        Instant now = Time.now(clock);
        Meeting draft;
        if (key == null) {
            draft = new Meeting(scope, meetings.englishName(scope), content, now);
            meetings.add(draft);
        } else {
            draft = meetings.lock(scope, key);
            draft.expectVersion(version);
            draft.save(scope, content, now);
        }
        cases.expectPublic(content.points());
        meetings.notify(scope, draft, content.points());
        audit.record(scope, "SAVE_MEETING", GuestList.SUBJECT, draft.key(), null, Map.of("title", draft.title()), null);
        return draft.key();
    }
}
