package io.zhuangan.training;

import java.time.Instant;

/**
 * A version of an association's certificate template.
 *
 * @param number 1, 2, 3…
 * @param effectiveAt since when it is used; null for the draft
 * @param current certificates are issued under this one now
 */
public record TemplateView(
        int number,
        long version,
        String title,
        String wording,
        String signatory,
        String position,
        Integer months,
        String serialPattern,
        String madeBy,
        Instant madeAt,
        String effectiveBy,
        Instant effectiveAt,
        boolean current) {
    public boolean draft() {
        return effectiveAt == null;
    }
}
