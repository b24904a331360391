package io.zhuangan.bulletin;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.bulletin.domain.Bulletin;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.bulletin.domain.DraftLimits;
import io.zhuangan.bulletin.domain.Publication;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Begins an update or a cancellation of a published bulletin, as a draft that somebody else publishes. An update starts
 * with the words and questions that stand; a cancellation says why and asks for nothing.
 */
@UseCase
@Permit(Right.WRITE_BULLETINS)
public class FollowBulletin {
    @Inject
    Bulletins bulletins;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return key of the draft */
    public UUID update(AccessScope scope, UUID key) {
        Bulletin before = standing(scope, key);
        List<CheckQuestion> questions = bulletins.own(scope, key).orElseThrow().questions();
        Bulletin draft = new Bulletin(scope, BulletinKind.UPDATE, before, before.content(), Time.now(clock));
        bulletins.add(draft);
        bulletins.ask(scope, draft, questions);
        return noted(scope, draft, before, null);
    }

    /** @param reason what the firms read; needed */
    public UUID cancel(AccessScope scope, UUID key, String reason, String reasonEn) {
        Bulletin before = standing(scope, key);
        if (reason == null || reason.isBlank()) throw new RuleViolated(BulletinError.REASON_MISSING);
        BulletinContent was = before.content();
        BulletinContent content = new BulletinContent(
                was.title(),
                was.titleEn(),
                reason,
                reasonEn,
                null,
                null,
                was.severity(),
                was.urgency(),
                was.certainty(),
                was.clauses(),
                was.products(),
                was.ingredients(),
                was.districts(),
                was.firmKinds(),
                was.posts(),
                was.open(),
                was.exercise(),
                null,
                null,
                null);
        DraftLimits.check(content, List.of());
        Bulletin draft = new Bulletin(scope, BulletinKind.CANCEL, before, content, Time.now(clock));
        bulletins.add(draft);
        return noted(scope, draft, before, reason);
    }

    private Bulletin standing(AccessScope scope, UUID key) {
        Bulletin before = bulletins.lock(scope, key);
        Publication.follows(
                before.state(), before.content().open(), before.content().open());
        bulletins.drafted(scope, before).ifPresent(d -> {
            throw new RuleViolated(BulletinError.FOLLOWER_DRAFTED, d.content().title());
        });
        return before;
    }

    private UUID noted(AccessScope scope, Bulletin draft, Bulletin before, String reason) {
        audit.record(
                scope,
                "FOLLOW_BULLETIN",
                DraftBulletin.SUBJECT,
                draft.key(),
                null,
                Map.of("kind", draft.kind(), "replaces", before.key()),
                reason);
        return draft.key();
    }
}
