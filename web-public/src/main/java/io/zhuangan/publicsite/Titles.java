package io.zhuangan.publicsite;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a page that are set in the titles' serif, and how an address names them: a phone then loads the
 * thirty or sixty that it shows, not twenty slices of a font of seven thousand.
 */
final class Titles {
    /** More than any page has titles for; an address that names more is none of ours. */
    static final int MOST = 1200;

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> SERIF_TAGS = Set.of("h1", "h2", "h3", "b");
    private static final Pattern SERIF_CLASS =
            Pattern.compile("class=\"[^\"]*\\b(?:t-display|t-title|t-sec|t-item|serif|say|pull|v)\\b[^\"]*\"");
    /** Numbers of lists are drawn by the style sheet. */
    private static final String ALWAYS = "0123456789";

    private Titles() {}

    /** Characters of the serif parts of a page. */
    static Set<Integer> of(String html) {
        Set<Integer> found = new TreeSet<>();
        ALWAYS.chars().forEach(found::add);
        Deque<Boolean> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(html);
        int at = 0;
        while (tags.find()) {
            if (!open.isEmpty() && open.peek()) collect(html.substring(at, tags.start()), found);
            at = tags.end();
            String name = tags.group(2).toLowerCase(java.util.Locale.ROOT);
            if (VOID.contains(name) || tags.group(3).endsWith("/")) continue;
            if (!tags.group(1).isEmpty()) {
                if (!open.isEmpty()) open.pop();
                continue;
            }
            boolean inside = !open.isEmpty() && open.peek();
            open.push(inside
                    || SERIF_TAGS.contains(name)
                    || SERIF_CLASS.matcher(tags.group(3)).find());
        }
        return found;
    }

    private static void collect(String text, Set<Integer> into) {
        unescape(text).codePoints().filter(c -> c > 0x20).forEach(into::add);
    }

    private static String unescape(String text) {
        if (text.indexOf('&') < 0) return text;
        String plain = text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'");
        Matcher number = Pattern.compile("&#(\\d{1,6});").matcher(plain);
        plain = number.replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1)))));
        return plain.replace("&amp;", "&");
    }

    /** Short name of a set of characters: the steps from one to the next. */
    static String name(Set<Integer> characters) {
        ByteArrayOutputStream steps = new ByteArrayOutputStream();
        int last = 0;
        for (int c : new TreeSet<>(characters)) {
            int step = c - last;
            last = c;
            while (step > 0x7f) {
                steps.write(step & 0x7f | 0x80);
                step >>>= 7;
            }
            steps.write(step);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(steps.toByteArray());
    }

    /** @throws IllegalArgumentException when this names no set of characters, or too many */
    static Set<Integer> named(String name) {
        Set<Integer> characters = new TreeSet<>();
        int last = 0;
        int step = 0;
        int shift = 0;
        for (byte b : Base64.getUrlDecoder().decode(name)) {
            step |= (b & 0x7f) << shift;
            shift += 7;
            if (shift > 28) throw new IllegalArgumentException("step");
            if (b < 0) continue;
            last += step;
            if (step == 0 || last > Character.MAX_CODE_POINT) throw new IllegalArgumentException("character");
            characters.add(last);
            step = 0;
            shift = 0;
        }
        if (shift != 0 || characters.size() > MOST) throw new IllegalArgumentException("characters");
        return characters;
    }
}
