package io.zhuangan.publicsite;

import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.TextIndex;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The search over everything and the case library: a text and choices, all of them in the address, so that both work
 * without script, can be sent to somebody and come back with the back button.
 */
@Named("publicSearch")
@RequestScoped
public class SearchPage {
    private static final int SHOWN = 12;
    private static final int FURTHEST = 1000;

    /** Facets of the case library, in the order they stand on the page. */
    private static final List<String> OF_CASES = List.of("district", "cluster", "evidence", "year");

    /** Facets of everything: how a course is held, which clause a bulletin is about. */
    private static final List<String> OF_ALL = List.of("kind", "mode", "clause");

    @Inject
    SearchIndex index;

    @Inject
    Site site;

    @Inject
    SearchWords words;

    private String path;
    private List<String> facets;
    private String text = "";
    private boolean tooLong;
    private int number = 1;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private SearchIndex.Answer answer;

    /** The case library. False when the address asks for a page that is none. */
    boolean cases(HttpServletRequest request) {
        chosen.put("kind", "CASE");
        return load(request, "/cases", OF_CASES);
    }

    /** The search over everything. */
    boolean everything(HttpServletRequest request) {
        return load(request, "/search", OF_ALL);
    }

    private boolean load(HttpServletRequest request, String at, List<String> of) {
        path = at;
        facets = of;
        text = request.getParameter("q") == null
                ? ""
                : request.getParameter("q").strip();
        for (String facet : facets) {
            String value = request.getParameter(facet);
            if (value != null && !value.isBlank()) chosen.put(facet, value);
        }
        String page = request.getParameter("page");
        if (page != null && !page.matches("[1-9][0-9]{0,3}")) return false;
        number = page == null ? 1 : Integer.parseInt(page);
        if (number > FURTHEST) return false;
        tooLong = text.length() > TextIndex.LONGEST;
        if (tooLong) site.status(400);
        String asked = tooLong ? "" : text;
        answer = index.search(new TextIndex.Wish(asked, site.getLang(), chosen, (number - 1) * SHOWN, SHOWN));
        return number == 1 || !answer.found().hits().isEmpty();
    }

    public String getText() {
        return text;
    }

    public boolean isTooLong() {
        return tooLong;
    }

    public int getLength() {
        return text.length();
    }

    public int getLongest() {
        return TextIndex.LONGEST;
    }

    /** Did the reader ask for anything? */
    public boolean isAsked() {
        return !text.isEmpty();
    }

    public int getTotal() {
        return answer.found().total();
    }

    public List<TextIndex.Hit> getHits() {
        return answer.found().hits();
    }

    /** The case behind a hit. */
    public PublicCase card(TextIndex.Hit hit) {
        return answer.cards().get(hit.thing().path());
    }

    /** Which of the drawn pictures a case gets: always the same one. */
    public int picture(TextIndex.Hit hit) {
        return Math.floorMod(card(hit).number() - 1, 3) + 1;
    }

    public String address(TextIndex.Hit hit) {
        return site.to(hit.thing().path());
    }

    /**
     * A choice of a facet as a link.
     *
     * @param count how many there are with it and everything else chosen
     */
    public record Choice(String label, int count, boolean on, String address) {}

    /** A facet with what can be chosen in it. */
    public record Facet(String name, String label, List<Choice> choices, boolean chosen) {}

    /** Facets with something to choose. */
    public List<Facet> getFacets() {
        List<Facet> all = new ArrayList<>();
        for (String facet : facets) {
            Map<String, Integer> counts = answer.found().counts().getOrDefault(facet, Map.of());
            String on = chosen.get(facet);
            List<Choice> choices = new ArrayList<>();
            if (on != null && !counts.containsKey(on)) choices.add(choice(facet, on, 0, true));
            counts.entrySet().stream()
                    .sorted(words.order(facet))
                    .forEach(c -> choices.add(
                            choice(facet, c.getKey(), c.getValue(), c.getKey().equals(on))));
            if (!choices.isEmpty()) all.add(new Facet(facet, words.facet(facet), choices, on != null));
        }
        return all;
    }

    private Choice choice(String facet, String value, int count, boolean on) {
        return new Choice(words.choice(facet, value), count, on, with(facet, on ? null : value, 1));
    }

    /** What is chosen, each with the address that takes it away. */
    public List<Choice> getChosen() {
        return chosen.entrySet().stream()
                .filter(c -> facets.contains(c.getKey()))
                .map(c -> choice(c.getKey(), c.getValue(), 0, true))
                .toList();
    }

    /** What is chosen, for the form to send along. */
    public List<Map.Entry<String, String>> getHidden() {
        return chosen.entrySet().stream()
                .filter(c -> facets.contains(c.getKey()))
                .toList();
    }

    public String getAll() {
        return site.to(path);
    }

    public int getNumber() {
        return number;
    }

    public int getPages() {
        return Math.max(1, (getTotal() + SHOWN - 1) / SHOWN);
    }

    public String getPrevious() {
        return number > 1 ? with(null, null, number - 1) : null;
    }

    public String getNext() {
        return number < getPages() ? with(null, null, number + 1) : null;
    }

    /** This page with a facet set to a value, or free of it. */
    private String with(String facet, String value, int page) {
        StringBuilder query = new StringBuilder();
        if (!text.isEmpty() && !tooLong) add(query, "q", text);
        for (String one : facets) {
            String set = one.equals(facet) ? value : chosen.get(one);
            if (set != null) add(query, one, set);
        }
        if (page > 1) add(query, "page", String.valueOf(page));
        return site.to(path) + query;
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.length() == 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
