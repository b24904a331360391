package io.zhuangan.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A bulletin as everybody may read it. English texts are null where there are none; the parts of a cancellation that it
 * does not have as well.
 *
 * @param replaces the public bulletin that it updates or cancels; {@code replacedBy} the public one that followed
 */
public record PublicBulletin(
        UUID key,
        BulletinKind kind,
        BulletinState state,
        String title,
        String titleEn,
        String happened,
        String happenedEn,
        String toDo,
        String toDoEn,
        Severity severity,
        Urgency urgency,
        Certainty certainty,
        List<String> clauses,
        List<ProductKind> products,
        List<String> ingredients,
        boolean exercise,
        Instant publishedAt,
        Instant expiresAt,
        Instant endedAt,
        UUID replaces,
        UUID replacedBy,
        UUID associationKey,
        String association,
        String associationEn,
        boolean demo) {
    public PublicBulletin {
        clauses = List.copyOf(clauses);
        products = List.copyOf(products);
        ingredients = List.copyOf(ingredients);
    }

    /** Whether all of it can be read in English. */
    public boolean english() {
        return titleEn != null && happenedEn != null && (toDo == null || toDoEn != null);
    }

    public boolean expired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
