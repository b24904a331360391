package io.zhuangan.bulletin;

import io.zhuangan.bulletin.domain.Bulletin;
import io.zhuangan.bulletin.domain.BulletinRecipient;
import io.zhuangan.bulletin.domain.BulletinTarget;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.bulletin.domain.ReceiptClock;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reminds the firms of one bulletin that gave no receipt: before, at and after its deadline, each once. How far a firm
 * was reminded is written with its notices; a server that slept over one reminder sends the latest only.
 */
@UseCase
@Permit(Right.PUBLISH_BULLETINS)
public class RemindFirms {
    private static final int AT_ONCE = 200;

    @Inject
    Bulletins bulletins;

    @Inject
    BulletinNews news;

    @Inject
    Clock clock;

    /** @return whether there may be more firms to remind */
    public boolean remind(AccessScope scope, UUID key) {
        // the delivery's lock keeps a second node out
        if (bulletins.lockDelivery(scope, key).running()) return false;
        Bulletin bulletin = bulletins.get(scope, key);
        if (bulletin.state() != BulletinState.PUBLISHED || bulletin.kind() == BulletinKind.CANCEL) return false;
        int step = ReceiptClock.step(bulletin.publishedAt(), bulletin.content().receiptBy(), Time.now(clock));
        List<BulletinTarget> firms = bulletins.unreminded(scope, bulletin.id(), step, AT_ONCE);
        Map<Long, List<BulletinRecipient>> people =
                bulletins
                        .recipients(
                                scope, firms.stream().map(BulletinTarget::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(BulletinRecipient::targetId));
        for (BulletinTarget firm : firms) {
            firm.remindedAt(step);
            people.getOrDefault(firm.id(), List.of()).forEach(p -> news.reminded(scope, bulletin, p, step));
        }
        return firms.size() == AT_ONCE;
    }
}
