package io.zhuangan.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A published edition without its words; anybody may read it.
 *
 * @param label how it is cited
 * @param newest label of the newest edition of the same template
 */
public record PublishedContract(
        UUID edition,
        UUID template,
        TemplateKind kind,
        String slug,
        int number,
        String label,
        String title,
        String titleEn,
        String reason,
        Instant publishedAt,
        String fingerprint,
        String newest,
        String association,
        String associationEn,
        boolean demo) {
    public boolean superseded() {
        return !label.equals(newest);
    }

    public String titleIn(boolean english) {
        return Typed.in(english, title, titleEn);
    }

    public String associationIn(boolean english) {
        return Typed.in(english, association, associationEn == null ? "" : associationEn);
    }
}
