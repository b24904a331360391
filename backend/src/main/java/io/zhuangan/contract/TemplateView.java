package io.zhuangan.contract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A template with its editions, newest first.
 *
 * @param published number of the newest published edition, or null
 * @param fits the label that the next edition would get
 */
public record TemplateView(
        UUID key, TemplateKind kind, String slug, Integer published, String fits, List<EditionView> editions) {
    public EditionView latest() {
        return editions.get(0);
    }

    /** The edition that is not published yet, or null. */
    public EditionView working() {
        return latest().state() == EditionState.PUBLISHED ? null : latest();
    }

    public Optional<EditionView> numbered(int number) {
        return editions.stream().filter(e -> e.number() == number).findFirst();
    }

    /** The newest published edition, or null. */
    public EditionView standing() {
        return published == null ? null : numbered(published).orElse(null);
    }
}
