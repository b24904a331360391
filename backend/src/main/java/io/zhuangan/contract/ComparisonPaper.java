package io.zhuangan.contract;

import io.zhuangan.contract.ContractDocx.Line;
import io.zhuangan.contract.ContractDocx.Mark;
import io.zhuangan.contract.ContractDocx.Piece;
import io.zhuangan.contract.ContractDocx.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * 对照稿: two editions of a text as one Word file, to be read in a meeting. What came is underlined, what went is struck
 * through; it names both editions with their whole fingerprints, so that anybody can tell what was compared. Pure.
 */
public final class ComparisonPaper {
    private ComparisonPaper() {}

    /**
     * One of the two.
     *
     * @param label how it is cited; null for a draft
     * @param fingerprint SHA-256 of the text; null for a draft, which can still change
     */
    public record Side(String label, String fingerprint, ContractText text) {}

    public static byte[] docx(String slug, Side before, Side after, ContractPaper.Words words) {
        boolean english = words.english();
        TextComparison comparison = TextComparison.between(before.text(), after.text(), english);
        String title = after.text().titleIn(english);
        List<Line> lines = new ArrayList<>();
        lines.add(ContractDocx.plain(Style.META, words.say("paper.diff.kind", slug)));
        lines.add(new Line(Style.TITLE, marked(Redline.between(before.text().titleIn(english), title))));
        String sides = words.say("paper.diff.sides", label(before, words), label(after, words));
        lines.add(ContractDocx.plain(Style.META, sides));
        lines.add(new Line(
                Style.META,
                List.of(
                        new Piece(words.say("paper.diff.count", comparison.changed()), Mark.NONE),
                        new Piece(words.say("paper.diff.in"), Mark.INSERTED),
                        new Piece(words.say("paper.diff.and"), Mark.NONE),
                        new Piece(words.say("paper.diff.out"), Mark.DELETED))));
        for (TextComparison.Change clause : comparison.clauses()) clause(lines, comparison, clause, words);
        variables(lines, comparison, words);
        lines.add(ContractDocx.plain(Style.META, words.say("paper.note")));
        lines.add(ContractDocx.print(print(before, words)));
        lines.add(ContractDocx.print(print(after, words)));
        return ContractDocx.write(
                words.say("paper.diff.name", title, label(before, words), label(after, words)),
                print(before, words) + "; " + print(after, words),
                lines,
                words.say("paper.diff.name", title, label(before, words), label(after, words)));
    }

    /** A clause whose words are the same stands as a heading, so that the reader sees that it is still there. */
    private static void clause(
            List<Line> lines, TextComparison comparison, TextComparison.Change c, ContractPaper.Words words) {
        List<Piece> head = new ArrayList<>();
        String mark = comparison.mark(c.after() > 0 ? c.after() : c.before(), words.english());
        head.add(new Piece(words.say("paper.clause", mark, ""), Mark.NONE));
        head.addAll(marked(c.title()));
        StringBuilder what = new StringBuilder();
        if (c.kind() != TextComparison.Kind.CHANGED) say(what, words, "paper.diff." + c.kind());
        if (c.moved()) say(what, words, "red.moved", c.before());
        if (c.nowOptional()) say(what, words, "red.optional");
        if (c.nowRequired()) say(what, words, "red.required");
        if (!what.isEmpty()) head.add(new Piece(words.say("paper.diff.what", what), Mark.NONE));
        lines.add(new Line(Style.HEAD, head));
        boolean same = c.kind() == TextComparison.Kind.SAME || c.kind() == TextComparison.Kind.MOVED;
        if (same) return;
        for (List<Redline.Part> line : c.lines()) lines.add(new Line(Style.TEXT, marked(line)));
    }

    private static void say(StringBuilder what, ContractPaper.Words words, String key, Object... values) {
        if (!what.isEmpty()) what.append(words.say("and"));
        what.append(words.say(key, values));
    }

    private static void variables(List<Line> lines, TextComparison comparison, ContractPaper.Words words) {
        if (comparison.variables().isEmpty()) return;
        lines.add(ContractDocx.plain(Style.HEAD, words.say("red.variables")));
        for (TextComparison.VariableChange v : comparison.variables()) {
            lines.add(new Line(
                    Style.TEXT,
                    List.of(
                            new Piece(v.name(), mark(v.kind())),
                            new Piece(words.say("paper.diff.what", words.say("paper.diff." + v.kind())), Mark.NONE))));
        }
    }

    private static Mark mark(TextComparison.Kind kind) {
        return switch (kind) {
            case ADDED -> Mark.INSERTED;
            case REMOVED -> Mark.DELETED;
            default -> Mark.NONE;
        };
    }

    private static List<Piece> marked(List<Redline.Part> parts) {
        return parts.stream()
                .map(p -> new Piece(
                        p.text(),
                        switch (p.op()) {
                            case SAME -> Mark.NONE;
                            case INS -> Mark.INSERTED;
                            case DEL -> Mark.DELETED;
                        }))
                .toList();
    }

    private static String label(Side side, ContractPaper.Words words) {
        return side.label() == null ? words.say("edition.draft") : words.say("edition.nth", side.label());
    }

    private static String print(Side side, ContractPaper.Words words) {
        return side.fingerprint() == null
                ? words.say("paper.diff.unprinted", label(side, words))
                : words.say("paper.diff.print", label(side, words), side.fingerprint());
    }
}
