package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.BulletinView;
import io.zhuangan.bulletin.CheckQuestion;
import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bulletins within the caller's reach: the association's own, a firm's that it was told of, a regulator's firms'. */
public interface Bulletins {
    void add(Bulletin bulletin);

    void add(BulletinDelivery delivery);

    void add(BulletinTarget target);

    void add(BulletinRecipient recipient);

    void add(BulletinAnswer answer);

    /** The association's own. */
    Bulletin get(AccessScope scope, UUID key);

    /** The same, with other changes to it kept out until the transaction ends. */
    Bulletin lock(AccessScope scope, UUID key);

    Bulletin byId(AccessScope scope, long id);

    /** A draft that follows this bulletin. */
    Optional<Bulletin> drafted(AccessScope scope, Bulletin after);

    /** Writes the questions of a draft anew. */
    void ask(AccessScope scope, Bulletin of, List<CheckQuestion> questions);

    int questions(AccessScope scope, Bulletin of);

    /** All of the association but discarded drafts, newest first. */
    List<BulletinView> own(AccessScope scope, int most);

    Optional<BulletinView> own(AccessScope scope, UUID key);

    /** Published ones that firms within reach were told of, newest first. */
    List<BulletinView> told(AccessScope scope, int most);

    Optional<BulletinView> told(AccessScope scope, UUID key);

    /** The firms within reach that were told, in order of names. */
    List<BulletinTarget> targets(AccessScope scope, UUID bulletin);

    /** Of several bulletins. */
    Map<UUID, List<BulletinTarget>> targets(AccessScope scope, Collection<UUID> bulletins);

    /** Those of these firms that were told. */
    List<Long> told(AccessScope scope, long bulletinId, Collection<Long> firms);

    /** The caller's firm's, locked for a change. */
    Optional<BulletinTarget> lockTarget(AccessScope scope, UUID bulletin);

    List<BulletinRecipient> recipients(AccessScope scope, Collection<Long> targets);

    /** Of one firm about one bulletin. */
    List<BulletinAnswer> answers(AccessScope scope, UUID bulletin, UUID firm);

    BulletinDelivery lockDelivery(AccessScope scope, UUID bulletin);

    Optional<BulletinDelivery> delivery(AccessScope scope, UUID bulletin);

    /** Deliveries that are not done, of all associations, for the timer. */
    List<Due> undelivered();

    /** Bulletins with a firm that may have to be reminded, of all associations, for the timer. */
    List<Due> reminding(Instant now);

    /** A bulletin and the platform acting for its association. */
    record Due(AccessScope scope, UUID bulletin) {}

    /** Firms without a receipt that heard fewer reminders than this, locked; those in other hands are passed over. */
    List<BulletinTarget> unreminded(AccessScope scope, long bulletinId, int step, int most);
}
