package io.zhuangan.bulletin;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.bulletin.domain.Bulletin;
import io.zhuangan.bulletin.domain.BulletinDelivery;
import io.zhuangan.bulletin.domain.Bulletins;
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

/**
 * A second person publishes a draft. In the same transaction the bulletin it follows ends, and the job begins that hands
 * it over; {@link AdvanceDelivery} does the rest.
 */
@UseCase
@Permit(Right.PUBLISH_BULLETINS)
public class PublishBulletin {
    @Inject
    Bulletins bulletins;

    @Inject
    MemberAudience audience;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version of the draft that was read */
    public void publish(AccessScope scope, UUID key, long version) {
        Bulletin draft = bulletins.lock(scope, key);
        draft.expectVersion(version);
        Instant now = Time.now(clock);
        draft.publish(scope, bulletins.questions(scope, draft), now);
        if (draft.replacesId() != null)
            bulletins.byId(scope, draft.replacesId()).followedBy(draft, now);
        else if (!draft.content().open()
                && audience.reach(scope, draft.content()).firms() == 0) {
            throw new RuleViolated(BulletinError.REACHES_NOBODY);
        }
        bulletins.add(new BulletinDelivery(draft, now));
        audit.record(
                scope,
                "PUBLISH_BULLETIN",
                DraftBulletin.SUBJECT,
                key,
                null,
                Map.of(
                        "title",
                        draft.content().title(),
                        "kind",
                        draft.kind(),
                        "public",
                        draft.content().open()),
                null);
    }
}
