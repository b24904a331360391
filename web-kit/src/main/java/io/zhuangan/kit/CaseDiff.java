package io.zhuangan.kit;

import io.zhuangan.showcase.CaseResultView;
import io.zhuangan.showcase.CaseView.RevisionView;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one revision of a case changes against another, section by section, for whoever approves it. */
public final class CaseDiff {
    /** What happened to a piece of text. */
    public enum Kind {
        SAME,
        OUT,
        IN
    }

    public record Piece(Kind kind, String text) {}

    /**
     * A section that changed.
     *
     * @param field key of its name in bundle {@code showcase}
     */
    public record Part(String field, boolean english, List<Piece> pieces) {}

    /** Chinese by the character, other scripts by the word. */
    private static final Pattern TOKEN = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}.]+|\\s+|.", Pattern.DOTALL);

    /** Beyond this many tokens on each side the section is shown out and in as a whole. */
    private static final int MOST = 1500;

    private CaseDiff() {}

    /** @param locale in which the level of evidence is named */
    public static List<Part> between(RevisionView before, RevisionView after, Locale locale) {
        List<Part> parts = new ArrayList<>();
        compare(parts, words(before.chinese()), words(after.chinese()), false);
        compare(parts, words(before.english()), words(after.english()), true);
        compare(parts, Map.of("edit.results", results(before)), Map.of("edit.results", results(after)), false);
        if (before.evidence() != after.evidence()) {
            Texts texts = Texts.in(locale);
            parts.add(new Part(
                    "edit.evidence",
                    false,
                    List.of(
                            new Piece(Kind.OUT, texts.label(before.evidence())),
                            new Piece(Kind.IN, texts.label(after.evidence())))));
        }
        return parts;
    }

    private static void compare(
            List<Part> parts, Map<String, String> before, Map<String, String> after, boolean english) {
        after.forEach((field, text) -> {
            String old = before.getOrDefault(field, "");
            if (!Objects.equals(old, text)) parts.add(new Part(field, english, pieces(old, text)));
        });
    }

    private static Map<String, String> words(CaseWords w) {
        Map<String, String> words = new LinkedHashMap<>();
        CaseWords said = w == null
                ? new CaseWords(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null)
                : w;
        words.put("edit.title", said.title());
        words.put("edit.summary", said.summary());
        words.put("edit.firm", said.firm());
        words.put("edit.scale", said.scale());
        words.put("edit.recommendedBy", said.recommendedBy());
        words.put("edit.problem", RichText.plain(said.problem()));
        words.put("edit.actions", said.actions());
        words.put("edit.actors", said.actors());
        words.put("edit.obstacles", RichText.plain(said.obstacles()));
        words.put("edit.periodBefore", said.periodBefore());
        words.put("edit.periodAfter", said.periodAfter());
        words.put("edit.resultsNote", said.resultsNote());
        words.put("edit.evidenceNote", said.evidenceNote());
        words.put("edit.fits", said.fits());
        words.put("edit.fitsNot", said.fitsNot());
        return words;
    }

    private static String results(RevisionView r) {
        return r.results().stream()
                .map((CaseResultView x) ->
                        x.label() + " " + x.before().stripTrailingZeros().toPlainString() + " → "
                                + x.after().stripTrailingZeros().toPlainString() + " " + x.unit())
                .collect(Collectors.joining("\n"));
    }

    /** The longest common run of tokens stays, the rest goes out or comes in. */
    static List<Piece> pieces(String before, String after) {
        List<String> a = tokens(before);
        List<String> b = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        if (a.size() > MOST || b.size() > MOST) {
            add(pieces, Kind.OUT, before);
            add(pieces, Kind.IN, after);
            return pieces;
        }
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                add(pieces, Kind.SAME, a.get(i++));
                j++;
            } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Kind.OUT, a.get(i++));
            } else {
                add(pieces, Kind.IN, b.get(j++));
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (text.isEmpty()) return;
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.kind() == kind) pieces.set(pieces.size() - 1, new Piece(kind, last.text() + text));
        else pieces.add(new Piece(kind, text));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(m -> m.group()).toList();
    }
}
