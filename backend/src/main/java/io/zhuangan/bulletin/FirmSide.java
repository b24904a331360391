package io.zhuangan.bulletin;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.bulletin.domain.BulletinAnswer;
import io.zhuangan.bulletin.domain.BulletinRecipient;
import io.zhuangan.bulletin.domain.BulletinTarget;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The firm's side of a bulletin, for the use cases of this room: whoever was told, or answers for the firm, has it; for
 * everybody else it does not exist.
 */
@ApplicationScoped
public class FirmSide {
    static final String EVIDENCE = "BulletinAnswer";

    @Inject
    Bulletins bulletins;

    @Inject
    AttachmentQueries files;

    /** A bulletin with the firm's row about it, locked. */
    record Mine(BulletinView bulletin, BulletinTarget target) {
        /** Refuses when nothing is asked for any more. */
        Mine asking() {
            if (!bulletin.asks()) throw new RuleViolated(BulletinError.BULLETIN_OVER);
            return this;
        }
    }

    Mine lock(AccessScope scope, UUID key) {
        BulletinView bulletin = bulletins.told(scope, key).orElseThrow(() -> missing(key));
        BulletinTarget target = bulletins.lockTarget(scope, key).orElseThrow(() -> missing(key));
        if (!concerns(scope, bulletins.recipients(scope, List.of(target.id())))) throw missing(key);
        return new Mine(bulletin, target);
    }

    static boolean concerns(AccessScope scope, List<BulletinRecipient> told) {
        return scope.may(Right.ANSWER_BULLETINS) || told.stream().anyMatch(r -> r.personId() == scope.personId());
    }

    static NotFound missing(UUID key) {
        return new NotFound("Bulletin", key);
    }

    /** The questions in order with what the firm answered. */
    List<OwnBulletin.Answer> answers(AccessScope scope, BulletinView bulletin, UUID firm) {
        Map<UUID, BulletinAnswer> given = bulletins.answers(scope, bulletin.key(), firm).stream()
                .collect(Collectors.toMap(BulletinAnswer::question, Function.identity()));
        Map<UUID, List<AttachmentView>> evidence = files.of(
                scope,
                EVIDENCE,
                given.values().stream().map(BulletinAnswer::key).toList());
        return bulletin.questions().stream()
                .map(q -> answer(q, given.get(q.key()), evidence))
                .toList();
    }

    private static OwnBulletin.Answer answer(
            CheckQuestion question, BulletinAnswer given, Map<UUID, List<AttachmentView>> evidence) {
        if (given == null) return new OwnBulletin.Answer(question, null, null, null, null, List.of());
        return new OwnBulletin.Answer(
                question,
                given.answer(),
                given.words(),
                given.savedAt(),
                given.savedBy(),
                evidence.getOrDefault(given.key(), List.of()));
    }
}
