package io.zhuangan.bulletin;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a bulletin says and whom it is for. In a draft anything but the title may be missing.
 *
 * @param happened what happened; {@code toDo} what to do; both plain text
 * @param clauses codes of the city's clause list
 * @param districts codes; empty for all
 * @param firmKinds empty for all; else a firm with any of them
 * @param posts who of a firm is told; empty for the head of quality and safety
 * @param open whether the public reads it, too
 * @param exercise 演练: shown wherever the bulletin is
 * @param receiptBy until when the firm's receipt is asked for
 * @param law the rule by which the regulator reads the answers of the self-check whatever the firm ticks; null for none
 */
public record BulletinContent(
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
        Set<ProductKind> products,
        List<String> ingredients,
        Set<String> districts,
        Set<EnterpriseKind> firmKinds,
        Set<Post> posts,
        boolean open,
        boolean exercise,
        Instant receiptBy,
        Instant expiresAt,
        String law) {
    public BulletinContent {
        title = line(title);
        titleEn = line(titleEn);
        happened = blank(happened);
        happenedEn = blank(happenedEn);
        toDo = blank(toDo);
        toDoEn = blank(toDoEn);
        law = blank(law);
        clauses = clean(clauses);
        ingredients = clean(ingredients);
        products = ordered(products, ProductKind.class);
        districts = districts == null ? Set.of() : new TreeSet<>(districts);
        firmKinds = ordered(firmKinds, EnterpriseKind.class);
        posts = ordered(posts, Post.class);
    }

    /** Whether all of it can be read in English. */
    public boolean english() {
        return titleEn != null && happenedEn != null && toDoEn != null;
    }

    /** Characters that no XML may carry, so no CAP file either: pasted from elsewhere, seen by nobody. */
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private static String blank(String text) {
        if (text == null) return null;
        String clean = NOT_XML.matcher(text).replaceAll("").strip();
        return clean.isEmpty() ? null : clean;
    }

    /** A title is one line: it becomes the subject of a mail. */
    private static String line(String text) {
        String clean = blank(text);
        return clean == null ? null : clean.replaceAll("\\s+", " ");
    }

    private static List<String> clean(List<String> texts) {
        if (texts == null) return List.of();
        return texts.stream()
                .filter(Objects::nonNull)
                .map(BulletinContent::blank)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type) {
        EnumSet<E> set = EnumSet.noneOf(type);
        if (values != null) values.stream().filter(Objects::nonNull).forEach(set::add);
        return set;
    }
}
