package io.zhuangan.bulletin;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.bulletin.domain.BulletinRecipient;
import io.zhuangan.bulletin.domain.BulletinTarget;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.bulletin.domain.ReceiptClock;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The bulletins that a firm was told of: all for who answers for it, for others those they were told of themselves. */
@Reads
@Permit(Right.ATTEND)
public class OwnBulletinQueries {
    private static final int MOST = 200;

    @Inject
    Bulletins bulletins;

    @Inject
    FirmSide firm;

    @Inject
    AttachmentQueries files;

    @Inject
    Clock clock;

    /** Newest first; without the answers. */
    public List<OwnBulletin> list(AccessScope scope) {
        List<BulletinView> views = bulletins.told(scope, MOST);
        Map<UUID, List<BulletinTarget>> targets =
                bulletins.targets(scope, views.stream().map(BulletinView::key).toList());
        Map<Long, List<BulletinRecipient>> told = bulletins
                .recipients(
                        scope,
                        targets.values().stream()
                                .flatMap(List::stream)
                                .map(BulletinTarget::id)
                                .toList())
                .stream()
                .collect(Collectors.groupingBy(BulletinRecipient::targetId));
        List<Pair> own = views.stream()
                .map(v -> new Pair(v, targets.get(v.key()).get(0)))
                .filter(p ->
                        FirmSide.concerns(scope, told.getOrDefault(p.target().id(), List.of())))
                .toList();
        Set<UUID> readable = own.stream().map(p -> p.bulletin().key()).collect(Collectors.toSet());
        return own.stream()
                .map(p -> view(
                        p,
                        told.getOrDefault(p.target().id(), List.of()),
                        p.bulletin().replacedBy() != null
                                        && readable.contains(p.bulletin().replacedBy())
                                ? p.bulletin().replacedBy()
                                : null,
                        List.of()))
                .toList();
    }

    private record Pair(BulletinView bulletin, BulletinTarget target) {}

    /** How many ask something of the firm, for its first page. */
    public int waiting(AccessScope scope) {
        return (int) list(scope).stream().filter(OwnBulletin::waits).count();
    }

    public OwnBulletin one(AccessScope scope, UUID key) {
        BulletinView view = bulletins.told(scope, key).orElseThrow(() -> FirmSide.missing(key));
        BulletinTarget target =
                bulletins.targets(scope, key).stream().findFirst().orElseThrow(() -> FirmSide.missing(key));
        List<BulletinRecipient> told = bulletins.recipients(scope, List.of(target.id()));
        if (!FirmSide.concerns(scope, told)) throw FirmSide.missing(key);
        return view(new Pair(view, target), told, next(scope, view), firm.answers(scope, view, scope.tenantKey()));
    }

    /** What followed is published a moment before it is handed over to each firm: until then the firm has no such bulletin. */
    private UUID next(AccessScope scope, BulletinView earlier) {
        if (earlier.replacedBy() == null
                || bulletins.told(scope, earlier.replacedBy()).isEmpty()) return null;
        return bulletins.targets(scope, earlier.replacedBy()).stream()
                        .anyMatch(t -> FirmSide.concerns(scope, bulletins.recipients(scope, List.of(t.id()))))
                ? earlier.replacedBy()
                : null;
    }

    public AttachmentView evidence(AccessScope scope, UUID key, UUID file) {
        return one(scope, key).answers().stream()
                .flatMap(a -> a.evidence().stream())
                .filter(f -> f.key().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", file));
    }

    /** Writes the content piece by piece. */
    public void writeEvidence(AccessScope scope, UUID key, UUID file, OutputStream out) {
        files.write(scope, evidence(scope, key, file).key(), out);
    }

    private OwnBulletin view(Pair pair, List<BulletinRecipient> told, UUID next, List<OwnBulletin.Answer> answers) {
        BulletinTarget t = pair.target();
        return new OwnBulletin(
                pair.bulletin(),
                t.toldAt(),
                told.stream().map(BulletinRecipient::name).toList(),
                t.version(),
                ReceiptClock.state(
                        pair.bulletin().asks(), pair.bulletin().content().receiptBy(), t.receiptAt(), Time.now(clock)),
                t.receiptByName(),
                t.receiptAt(),
                t.check(),
                t.checkByName(),
                t.checkAt(),
                t.withAssociation(),
                t.withRegulator(),
                next,
                answers);
    }
}
