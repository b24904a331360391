package io.zhuangan.bulletin;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.bulletin.domain.AnswerVisibility.Reader;
import io.zhuangan.bulletin.domain.BulletinDelivery;
import io.zhuangan.bulletin.domain.BulletinTarget;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.bulletin.domain.ReceiptClock;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.training.ClauseList;
import io.zhuangan.training.ClauseView;
import io.zhuangan.training.CommonDefect;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Bulletins with what came back: for an association its own, drafts included; for a bureau those that firms within its
 * reach were told of, counted over these firms.
 */
@Reads
@Permit({Right.WRITE_BULLETINS, Right.PUBLISH_BULLETINS, Right.READ_BULLETIN_BOARD})
public class BulletinQueries {
    private static final int MOST = 200;

    @Inject
    Bulletins bulletins;

    @Inject
    MemberAudience audience;

    @Inject
    FirmSide firms;

    @Inject
    AttachmentQueries files;

    @Inject
    ClauseList clauses;

    @Inject
    Clock clock;

    /** Drafts first, then the newest. */
    public List<BulletinLine> list(AccessScope scope) {
        List<BulletinView> views = association(scope) ? bulletins.own(scope, MOST) : bulletins.told(scope, MOST);
        Map<UUID, List<BulletinTarget>> targets =
                bulletins.targets(scope, views.stream().map(BulletinView::key).toList());
        return views.stream()
                .map(v -> new BulletinLine(v, counts(v, targets.getOrDefault(v.key(), List.of()))))
                .toList();
    }

    public BulletinView one(AccessScope scope, UUID key) {
        Optional<BulletinView> found = association(scope) ? bulletins.own(scope, key) : bulletins.told(scope, key);
        return found.orElseThrow(() -> FirmSide.missing(key));
    }

    /** Whom a draft would reach now. */
    @Permit({Right.WRITE_BULLETINS, Right.PUBLISH_BULLETINS})
    public BulletinReach reach(AccessScope scope, UUID key) {
        return audience.reach(scope, one(scope, key).content());
    }

    public BulletinBoard board(AccessScope scope, UUID key) {
        BulletinView view = one(scope, key);
        List<BulletinTarget> targets = bulletins.targets(scope, key);
        Map<String, List<BulletinTarget>> districts = targets.stream()
                .collect(Collectors.groupingBy(BulletinTarget::district, TreeMap::new, Collectors.toList()));
        Optional<BulletinDelivery> delivery = association(scope) ? bulletins.delivery(scope, key) : Optional.empty();
        return new BulletinBoard(
                view,
                delivery.map(d -> !d.running()).orElse(!view.draft()),
                targets.stream().mapToInt(BulletinTarget::people).sum(),
                delivery.map(BulletinDelivery::mails).orElse(0),
                counts(view, targets),
                districts.entrySet().stream()
                        .map(d -> new BulletinBoard.District(d.getKey(), counts(view, d.getValue())))
                        .toList(),
                targets.stream().map(t -> firm(scope, view, t)).toList());
    }

    private BulletinBoard.Firm firm(AccessScope scope, BulletinView view, BulletinTarget t) {
        return new BulletinBoard.Firm(
                t.firmKey(),
                t.firmName(),
                t.district(),
                t.people(),
                t.openedAt(),
                receipt(view, t),
                t.receiptAt(),
                t.receiptByName(),
                t.check(),
                t.checkAt(),
                t.readable(reader(scope), view.content().law()));
    }

    private BulletinBoard.Counts counts(BulletinView view, List<BulletinTarget> targets) {
        return new BulletinBoard.Counts(
                targets.size(),
                count(targets, t -> t.openedAt() != null),
                count(targets, t -> t.receiptAt() != null),
                count(targets, t -> receipt(view, t) == ReceiptState.DONE_LATE),
                count(targets, t -> receipt(view, t) == ReceiptState.OVERDUE),
                count(targets, t -> t.check() == CheckState.SUBMITTED));
    }

    private static int count(List<BulletinTarget> targets, Predicate<BulletinTarget> which) {
        return (int) targets.stream().filter(which).count();
    }

    private ReceiptState receipt(BulletinView view, BulletinTarget t) {
        Instant now = Time.now(clock);
        return ReceiptClock.state(view.asks(), view.content().receiptBy(), t.receiptAt(), now);
    }

    /** The answers of one firm; for who may not read them they do not exist. */
    public FirmCheck answers(AccessScope scope, UUID key, UUID firm) {
        BulletinView view = one(scope, key);
        BulletinTarget target = bulletins.targets(scope, key).stream()
                .filter(t -> t.firmKey().equals(firm)
                        && t.readable(reader(scope), view.content().law()))
                .findFirst()
                .orElseThrow(() -> new NotFound("BulletinAnswers", firm));
        return new FirmCheck(
                view,
                firm,
                target.firmName(),
                target.checkByName(),
                target.checkAt(),
                firms.answers(scope, view, firm));
    }

    public AttachmentView evidence(AccessScope scope, UUID key, UUID firm, UUID file) {
        return answers(scope, key, firm).answers().stream()
                .flatMap(a -> a.evidence().stream())
                .filter(f -> f.key().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", file));
    }

    /** Writes the content piece by piece. */
    public void writeEvidence(AccessScope scope, UUID key, UUID firm, UUID file, OutputStream out) {
        files.write(scope, evidence(scope, key, firm, file).key(), out);
    }

    /** Clauses with many firms that showed a defect: what a bulletin could be about. No firm is named. */
    @Permit({Right.WRITE_BULLETINS, Right.PUBLISH_BULLETINS})
    public List<CommonDefect> suggestions(AccessScope scope) {
        return clauses.commonDefects(scope);
    }

    @Permit({Right.WRITE_BULLETINS, Right.PUBLISH_BULLETINS, Right.READ_BULLETIN_BOARD})
    public List<ClauseView> clauses(AccessScope scope) {
        return clauses.all(scope);
    }

    private static boolean association(AccessScope scope) {
        return scope.kind() == TenantKind.ASSOCIATION;
    }

    private static Reader reader(AccessScope scope) {
        return association(scope) ? Reader.ASSOCIATION : Reader.REGULATOR;
    }
}
