package io.zhuangan.showcase;

import java.util.List;

/**
 * Something a reader can find, in one language.
 *
 * @param kind CASE, CLUSTER, CAMPAIGN, COURSE, PAGE, BULLETIN, CONTRACT, QUESTION
 * @param path below the language, e.g. {@code /cases/<key>}
 * @param lang zh or en: the language it is listed under
 * @param body whatever else is said; lines
 * @param facets names of the choices it falls under, by facet, e.g. {@code district=310120}
 * @param at ISO moment or day by which newer ones come first when the words do not decide, or empty
 */
public record Findable(
        String kind, String path, String lang, String title, String lead, String body, List<Choice> facets, String at) {

    /** One choice of a facet. */
    public record Choice(String facet, String value) {}
}
