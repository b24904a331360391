package io.zhuangan.contract;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of a text, to be read: sentences are paired first, then the words inside a sentence; a sentence of which
 * little is left is shown as replaced, and scraps between two changes belong to them. Example: 提前15日通知 and
 * 提前30日书面通知 give 提前, −15, +30, 日, +书面, 通知. Pure.
 */
public final class Redline {
    /** The place of a variable, a number or Latin word, a run of blanks, or one character. */
    private static final Pattern WORD =
            Pattern.compile("〔[^〔〕]*〕|[0-9]+(?:[.,][0-9]+)*|[A-Za-z]+(?:['’-][A-Za-z]+)*|[ \\t]+|.", Pattern.DOTALL);

    /** A sentence with the mark that ends it. */
    private static final Pattern SENTENCE = Pattern.compile("[^。；;！？!?\\n]*(?:[。；;！？!?]|\\n)|[^。；;！？!?\\n]+");

    /** Two texts with less than this in common, in hundredths, are two texts. */
    private static final int ALIKE = 35;

    /** Unchanged characters between two changes that tell nothing by themselves. */
    private static final int SCRAP = 2;

    private static final int HUNDRED = 100;

    private Redline() {}

    /** What became of a piece. */
    public enum Op {
        SAME,
        INS,
        DEL
    }

    /** A piece of text and what became of it. */
    public record Part(Op op, String text) {}

    public static List<Part> between(String before, String after) {
        List<Part> parts = new ArrayList<>();
        List<String> olds = split(SENTENCE, before);
        List<String> news = split(SENTENCE, after);
        for (AbstractDelta<String> delta : DiffUtils.diff(olds, news, true).getDeltas()) {
            List<String> gone = delta.getSource().getLines();
            List<String> come = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                for (String same : gone) add(parts, Op.SAME, same);
            } else {
                sentences(parts, gone, come);
            }
        }
        return List.copyOf(parts);
    }

    /** Lines of a redline: what became of each paragraph, a removed one included. */
    public static List<List<Part>> lines(String before, String after) {
        List<List<Part>> lines = new ArrayList<>();
        List<Part> line = new ArrayList<>();
        for (Part part : between(before, after)) {
            String[] pieces = part.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    if (!line.isEmpty()) lines.add(List.copyOf(line));
                    line.clear();
                }
                if (!pieces[i].isEmpty()) line.add(new Part(part.op(), pieces[i]));
            }
        }
        if (!line.isEmpty()) lines.add(List.copyOf(line));
        return List.copyOf(lines);
    }

    /** Sentences that became others: each is held against the first of the others that resembles it. */
    private static void sentences(List<Part> parts, List<String> gone, List<String> come) {
        int next = 0;
        for (String was : gone) {
            int twin = -1;
            for (int i = next; i < come.size() && twin < 0; i++) if (alike(was, come.get(i))) twin = i;
            if (twin < 0) {
                add(parts, Op.DEL, was);
            } else {
                for (; next < twin; next++) add(parts, Op.INS, come.get(next));
                words(parts, was, come.get(next++));
            }
        }
        for (; next < come.size(); next++) add(parts, Op.INS, come.get(next));
    }

    private static boolean alike(String was, String is) {
        int same = 0;
        for (Part part : rough(was, is))
            if (part.op() == Op.SAME) same += part.text().length();
        return same * HUNDRED >= ALIKE * Math.max(was.length(), is.length());
    }

    private static void words(List<Part> parts, String was, String is) {
        for (Part part : tidy(rough(was, is))) add(parts, part.op(), part.text());
    }

    private static List<Part> rough(String was, String is) {
        List<Part> parts = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(split(WORD, was), split(WORD, is), true).getDeltas()) {
            String gone = String.join("", delta.getSource().getLines());
            String come = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                add(parts, Op.SAME, gone);
            } else {
                add(parts, Op.DEL, gone);
                add(parts, Op.INS, come);
            }
        }
        return parts;
    }

    /** A scrap between two changes goes out and comes in again with them: two words read better than four letters. */
    private static List<Part> tidy(List<Part> rough) {
        List<Part> parts = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (int i = 0; i < rough.size(); i++) {
            Part part = rough.get(i);
            if (part.op() == Op.DEL) {
                gone.append(part.text());
            } else if (part.op() == Op.INS) {
                come.append(part.text());
            } else if (i < rough.size() - 1 && scrap(part.text(), gone, come)) {
                gone.append(part.text());
                come.append(part.text());
            } else {
                add(parts, Op.DEL, gone.toString());
                add(parts, Op.INS, come.toString());
                gone.setLength(0);
                come.setLength(0);
                add(parts, Op.SAME, part.text());
            }
        }
        add(parts, Op.DEL, gone.toString());
        add(parts, Op.INS, come.toString());
        return parts;
    }

    private static boolean scrap(String text, StringBuilder gone, StringBuilder come) {
        return text.length() <= SCRAP
                && gone.length() > SCRAP
                && come.length() > SCRAP
                && text.codePoints().allMatch(Character::isLetterOrDigit);
    }

    private static void add(List<Part> parts, Op op, String text) {
        if (text.isEmpty()) return;
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).op() == op) {
            parts.set(last, new Part(op, parts.get(last).text() + text));
        } else {
            parts.add(new Part(op, text));
        }
    }

    private static List<String> split(Pattern pattern, String text) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = pattern.matcher(text);
        while (piece.find()) if (!piece.group().isEmpty()) pieces.add(piece.group());
        return pieces;
    }
}
