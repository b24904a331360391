package io.zhuangan.showcase;

/**
 * The words of a case in one language. {@code actions}, {@code fits} and {@code fitsNot} hold one item per line; an
 * action may begin with a short head that ends in a full stop. {@code problem} and {@code obstacles} may be formatted, see
 * {@link RichText}.
 */
public record CaseWords(
        String title,
        String summary,
        String firm,
        String scale,
        String recommendedBy,
        String problem,
        String actions,
        String actors,
        String obstacles,
        String resultsNote,
        String periodBefore,
        String periodAfter,
        String evidenceNote,
        String fits,
        String fitsNot) {

    public CaseWords {
        title = clean(title);
        summary = clean(summary);
        firm = clean(firm);
        scale = clean(scale);
        recommendedBy = clean(recommendedBy);
        problem = RichText.clean(clean(problem));
        actions = clean(actions);
        actors = clean(actors);
        obstacles = RichText.clean(clean(obstacles));
        resultsNote = clean(resultsNote);
        periodBefore = clean(periodBefore);
        periodAfter = clean(periodAfter);
        evidenceNote = clean(evidenceNote);
        fits = clean(fits);
        fitsNot = clean(fitsNot);
    }

    private static String clean(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** The first section that stands empty, by its key in the bundle; null when all are filled. */
    public String missing() {
        String[][] sections = {
            {"title", title},
            {"summary", summary},
            {"firm", firm},
            {"scale", scale},
            {"recommendedBy", recommendedBy},
            {"problem", problem},
            {"actions", actions},
            {"actors", actors},
            {"obstacles", obstacles},
            {"periodBefore", periodBefore},
            {"periodAfter", periodAfter},
            {"evidenceNote", evidenceNote},
            {"fits", fits},
        };
        for (String[] section : sections) if (section[1].isEmpty()) return section[0];
        return null;
    }

    public boolean isBlank() {
        return (title + summary + firm + problem + actions + actors + obstacles + fits).isEmpty();
    }
}
