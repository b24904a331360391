package io.zhuangan.bulletin;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.bulletin.domain.Audience;
import io.zhuangan.bulletin.domain.Bulletin;
import io.zhuangan.bulletin.domain.BulletinDelivery;
import io.zhuangan.bulletin.domain.BulletinRecipient;
import io.zhuangan.bulletin.domain.BulletinTarget;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.enterprise.MemberFirm;
import io.zhuangan.enterprise.MemberPost;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One chunk of handing a bulletin over: targets, notices, orders for mail and the cursor are one transaction. A process
 * that dies at any instant leaves whole chunks, and the next one begins behind them. What follows a bulletin also goes to
 * every member that heard the one before, whatever its own audience says.
 */
@UseCase
@Permit(Right.PUBLISH_BULLETINS)
public class AdvanceDelivery {
    private static final int CHUNK = 200;

    @Inject
    Bulletins bulletins;

    @Inject
    MemberAudience members;

    @Inject
    BulletinNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return whether there is more to do */
    public boolean advance(AccessScope scope, UUID key) {
        BulletinDelivery delivery = bulletins.lockDelivery(scope, key);
        if (!delivery.running()) return false;
        Instant now = Time.now(clock);
        List<MemberFirm> piece = members.piece(scope, delivery.cursor(), CHUNK);
        if (piece.isEmpty()) {
            delivery.finish(now);
            audit.record(
                    scope,
                    "BULLETIN_HANDED_OVER",
                    DraftBulletin.SUBJECT,
                    key,
                    null,
                    Map.of("firms", delivery.firms(), "people", delivery.people(), "mails", delivery.mails()),
                    null);
            return false;
        }
        Bulletin bulletin = bulletins.get(scope, key);
        boolean questions = bulletins.questions(scope, bulletin) > 0;
        Audience audience = Audience.of(bulletin.content());
        for (MemberAudience.Told told : members.people(scope, audience, meant(scope, bulletin, audience, piece))) {
            tell(scope, delivery, bulletin, told, questions, now);
        }
        delivery.reached(piece.get(piece.size() - 1).id());
        return true;
    }

    private List<MemberFirm> meant(AccessScope scope, Bulletin bulletin, Audience audience, List<MemberFirm> piece) {
        Set<Long> before = bulletin.replacesId() == null
                ? Set.of()
                : new HashSet<>(bulletins.told(
                        scope,
                        bulletin.replacesId(),
                        piece.stream().map(MemberFirm::id).toList()));
        boolean cancels = bulletin.kind() == BulletinKind.CANCEL;
        return piece.stream()
                .filter(f -> before.contains(f.id()) || !cancels && audience.includes(f.district(), f.kinds()))
                .toList();
    }

    private void tell(
            AccessScope scope,
            BulletinDelivery delivery,
            Bulletin bulletin,
            MemberAudience.Told told,
            boolean questions,
            Instant now) {
        MemberFirm firm = told.firm();
        BulletinTarget target = new BulletinTarget(
                bulletin,
                firm.id(),
                firm.key(),
                firm.name(),
                firm.district(),
                told.people().size(),
                questions,
                now);
        bulletins.add(target);
        int mails = 0;
        for (MemberPost person : told.people()) {
            BulletinRecipient recipient = new BulletinRecipient(target, person.person(), person.name(), person.email());
            bulletins.add(recipient);
            if (news.published(scope, bulletin, recipient)) mails++;
        }
        delivery.told(told.people().size(), mails);
    }
}
