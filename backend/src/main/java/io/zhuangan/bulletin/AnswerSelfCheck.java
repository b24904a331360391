package io.zhuangan.bulletin;

import io.zhuangan.bulletin.domain.BulletinAnswer;
import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a firm's answers, for the use cases of this room. */
@ApplicationScoped
public class AnswerSelfCheck {
    static final int LONGEST = 2000;

    @Inject
    Bulletins bulletins;

    /** Questions left out keep their answer. */
    void write(AccessScope scope, FirmSide.Mine mine, List<GivenAnswer> given, Instant now) {
        mine.target().drafted();
        Map<UUID, BulletinAnswer> kept = bulletins
                .answers(scope, mine.bulletin().key(), scope.tenantKey())
                .stream()
                .collect(Collectors.toMap(BulletinAnswer::question, Function.identity()));
        for (GivenAnswer one : given) {
            if (one.words() != null && one.words().length() > LONGEST) {
                throw new RuleViolated(BulletinError.WORDS_TOO_LONG, LONGEST);
            }
            BulletinAnswer answer = kept.get(one.question());
            boolean nothing =
                    one.answer() == null && (one.words() == null || one.words().isBlank());
            if (answer == null && nothing) continue;
            if (answer == null) answer = begun(scope, mine, one.question());
            else if (same(answer, one)) continue;
            answer.save(scope, one.answer(), one.words(), now);
        }
    }

    private static boolean same(BulletinAnswer kept, GivenAnswer given) {
        String words = given.words() == null || given.words().isBlank()
                ? null
                : given.words().strip();
        return kept.answer() == given.answer() && Objects.equals(kept.words(), words);
    }

    /** The answer to a question, begun if there is none. */
    BulletinAnswer answer(AccessScope scope, FirmSide.Mine mine, UUID question) {
        return bulletins.answers(scope, mine.bulletin().key(), scope.tenantKey()).stream()
                .filter(a -> a.question().equals(question))
                .findFirst()
                .orElseGet(() -> begun(scope, mine, question));
    }

    private BulletinAnswer begun(AccessScope scope, FirmSide.Mine mine, UUID question) {
        if (mine.bulletin().questions().stream().noneMatch(q -> q.key().equals(question))) {
            throw new NotFound("BulletinQuestion", question);
        }
        BulletinAnswer answer = new BulletinAnswer(
                scope, mine.target().tenantId(), mine.bulletin().key(), question);
        bulletins.add(answer);
        return answer;
    }
}
