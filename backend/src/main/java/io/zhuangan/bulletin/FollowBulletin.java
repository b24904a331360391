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

    /**
     * What follows it.
     *
     * @param kind UPDATE or CANCEL
     * @param reason why it is cancelled, what the firms read; needed for a cancellation only
     */
    public record Order(UUID bulletin, BulletinKind kind, String reason, String reasonEn) {}

    /** @return key of the draft */
    public UUID follow(AccessScope scope, Order order) {
        Bulletin before = standing(scope, order.bulletin());
        boolean cancels = order.kind() == BulletinKind.CANCEL;
        if (cancels && (order.reason() == null || order.reason().isBlank())) {
            throw new RuleViolated(BulletinError.REASON_MISSING);
        }
        BulletinContent content =
                cancels ? cancelled(before.content(), order.reason(), order.reasonEn()) : before.content();
        List<CheckQuestion> questions = cancels
                ? List.of()
                : bulletins.own(scope, order.bulletin()).orElseThrow().questions();
        DraftLimits.check(content, questions);
        Bulletin draft = new Bulletin(
                scope, cancels ? BulletinKind.CANCEL : BulletinKind.UPDATE, before, content, Time.now(clock));
        bulletins.add(draft);
        bulletins.ask(scope, draft, questions);
        audit.record(
                scope,
                "FOLLOW_BULLETIN",
                DraftBulletin.SUBJECT,
                draft.key(),
                null,
                Map.of("kind", draft.kind(), "replaces", before.key()),
                cancels ? order.reason() : null);
        return draft.key();
    }

    private static BulletinContent cancelled(BulletinContent was, String reason, String reasonEn) {
        return new BulletinContent(
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
}
