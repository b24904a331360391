package io.zhuangan.showcase;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text that may be formatted: paragraphs, lists, emphasis, quotations, links to http(s) and mail. Everything else is
 * taken out on the server before it is kept, and again when it is drawn, so that neither an old row nor a direct write
 * to the database brings a script onto a page. The cleaning is OWASP's; the policy is ours.
 */
public final class RichText {
    private static final PolicyFactory NONE = new HtmlPolicyBuilder().toFactory();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "b", "i", "ul", "ol", "li", "blockquote", "a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow")
            .toFactory();

    private static final Pattern BLOCK = Pattern.compile("<(p|ul|ol|blockquote)\\b");

    /** Broken nesting is set right one level a time; what is kept is what cleaning does not change any more. */
    private static final int ROUNDS = 10;

    /** Marks of Chinese sentences. Wide forms of what makes markup stay entities. */
    private static final String WIDE = "，；：！？（）";

    private RichText() {}

    /** What is kept of what was typed: plain text as it is, anything with a tag in it cleaned. */
    public static String clean(String typed) {
        if (typed == null || typed.indexOf('<') < 0) return typed;
        String kept = typed;
        for (int round = 0; round < ROUNDS; round++) {
            String sane = sane(kept).strip();
            if (sane.equals(kept)) break;
            kept = sane;
        }
        return kept;
    }

    /** As HTML for a page; plain text gets a paragraph per line. Never null. */
    public static String html(String kept) {
        if (kept == null || kept.isBlank()) return "";
        String sane = sane(kept);
        if (BLOCK.matcher(sane).find()) return sane;
        StringBuilder html = new StringBuilder();
        sane.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> html.append("<p>")
                .append(line)
                .append("</p>"));
        return html.toString();
    }

    /** Without any formatting, for lists, search and share cards. */
    public static String plain(String kept) {
        if (kept == null || kept.isEmpty()) return "";
        String bare = readable(NONE.sanitize(kept.replaceAll("(?i)<(/p|br|/li)\\b[^>]*>", "\n")));
        return bare.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#64;", "@")
                .replace("&#61;", "=")
                .replace("&#43;", "+")
                .replace("&#96;", "`")
                .replace("&amp;", "&")
                .strip();
    }

    /** The sanitizer breaks a doubled brace by a comment, for pages that are filled in by scripts; ours are not. */
    private static String sane(String text) {
        return readable(POLICY.sanitize(text).replace("{<!-- -->{", "{&#123;"));
    }

    /** The sanitizer writes wide punctuation as entities; whoever edits a Chinese text reads it as it was typed. */
    private static String readable(String sane) {
        String text = sane;
        for (int i = 0; i < WIDE.length(); i++) {
            text = text.replace("&#x%x;".formatted((int) WIDE.charAt(i)), WIDE.substring(i, i + 1));
        }
        return text;
    }
}
