package io.zhuangan.contract;

import io.zhuangan.contract.ContractDocx.Line;
import io.zhuangan.contract.ContractDocx.Mark;
import io.zhuangan.contract.ContractDocx.Piece;
import io.zhuangan.contract.ContractDocx.Style;
import io.zhuangan.contract.domain.ValueRules;
import io.zhuangan.shared.PdfPage;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An edition on paper, blank or filled in, as Word file and as PDF. Both are drawn from one list of lines, name template,
 * edition and fingerprint on every page, and say 示例文本. What was typed is text in both, whatever it looks like. Pure.
 */
public final class ContractPaper {
    private static final int SHOWN_FINGERPRINT = 16;

    private ContractPaper() {}

    /** The words of the reader's language; the front-end has them. */
    public interface Words {
        boolean english();

        /** Text of the contract bundle. */
        String say(String key, Object... values);

        String day(LocalDate day);
    }

    /** The form without values. */
    public static byte[] blankPdf(PublishedContract contract, ContractText text, Words words) {
        return pdf(contract, lines(contract, text, null, 0, words), words);
    }

    public static byte[] blankDocx(PublishedContract contract, ContractText text, Words words) {
        return docx(contract, lines(contract, text, null, 0, words), words);
    }

    /** The firm's contract; what is missing stays a blank and the paper says how much that is. */
    public static byte[] pdf(SheetView sheet, Words words) {
        return pdf(sheet.contract(), lines(sheet, words), words);
    }

    public static byte[] docx(SheetView sheet, Words words) {
        return docx(sheet.contract(), lines(sheet, words), words);
    }

    private static List<Line> lines(SheetView sheet, Words words) {
        return lines(
                sheet.contract(), sheet.text(), sheet.values(), sheet.faults().size(), words);
    }

    private static List<Line> lines(
            PublishedContract contract, ContractText text, SheetValues filled, int missing, Words words) {
        boolean english = words.english();
        List<Line> lines = new ArrayList<>();
        lines.add(ContractDocx.plain(Style.META, words.say("paper.kind", contract.associationIn(english))));
        lines.add(ContractDocx.plain(Style.TITLE, text.titleIn(english)));
        lines.add(ContractDocx.plain(Style.META, words.say("paper.edition", contract.label(), contract.slug())));
        if (missing > 0) lines.add(ContractDocx.plain(Style.NOTICE, words.say("paper.missing", missing)));
        int number = 0;
        for (ContractClause clause : text.clauses()) {
            if (filled != null && filled.leaves(clause.key())) continue;
            number++;
            String head = words.say("paper.clause", text.mark(number, english), clause.titleIn(english));
            if (filled == null && clause.optional()) head += words.say("paper.optional");
            lines.add(ContractDocx.plain(Style.HEAD, head));
            List<String> paragraphs = clause.paragraphsIn(english);
            for (int i = 0; i < paragraphs.size(); i++) {
                String mark = paragraphs.size() > 1 ? number + "." + (i + 1) + " " : "";
                lines.add(new Line(Style.TEXT, pieces(mark + paragraphs.get(i), text, filled, words)));
            }
        }
        if (filled != null) {
            differences(lines, text, filled, words);
            lines.add(ContractDocx.plain(Style.SIGN, words.say("paper.sign.a")));
            lines.add(ContractDocx.plain(Style.SIGN, words.say("paper.sign.b")));
        }
        lines.add(ContractDocx.plain(Style.META, words.say("paper.note")));
        return lines;
    }

    /** Where the contract is otherwise than the model, so that the other party need not search. */
    private static void differences(List<Line> lines, ContractText text, SheetValues filled, Words words) {
        boolean english = words.english();
        List<Line> own = new ArrayList<>();
        int number = 0;
        for (ContractClause clause : text.clauses()) {
            if (filled.leaves(clause.key())) {
                own.add(ContractDocx.plain(Style.TEXT, words.say("paper.left", clause.titleIn(english))));
                continue;
            }
            number++;
            String change = filled.change(clause.key());
            if (change.isEmpty()) continue;
            List<Piece> pieces = new ArrayList<>();
            pieces.add(new Piece(
                    words.say("paper.change", text.mark(number, english), clause.titleIn(english)), Mark.NONE));
            pieces.add(new Piece(change, Mark.FILLED));
            own.add(new Line(Style.TEXT, pieces));
        }
        lines.add(ContractDocx.plain(Style.HEAD, words.say("paper.differences")));
        if (own.isEmpty()) {
            lines.add(ContractDocx.plain(Style.TEXT, words.say("paper.differences.none")));
        } else {
            lines.addAll(own);
        }
    }

    private static List<Piece> pieces(String paragraph, ContractText text, SheetValues filled, Words words) {
        return text.pieces(paragraph, words.english()).stream()
                .map(piece -> piece.variable() == null
                        ? new Piece(piece.text(), Mark.NONE)
                        : new Piece(value(piece.variable(), text, filled, words), Mark.FILLED))
                .toList();
    }

    /** What stands in the place of a variable: the value as papers write it, or a blank with its name. */
    private static String value(String code, ContractText text, SheetValues filled, Words words) {
        ContractVariable v = text.variable(code).orElse(null);
        if (v == null) return "{{" + code + "}}";
        String typed = filled == null ? "" : filled.value(code);
        if (typed.isEmpty()) return words.say("paper.blank", v.nameIn(words.english()));
        return shown(v, typed, words);
    }

    /** A value as papers write it; one that is wrong as it was typed. */
    public static String shown(ContractVariable v, String typed, Words words) {
        if (ValueRules.check(v, typed).isPresent()) return typed;
        return switch (v.kind()) {
            case DATE -> words.day(LocalDate.parse(typed));
            case MONEY -> words.say("paper.money", amount(ValueRules.decimal(typed), 2));
            case NUMBER -> {
                String unit = v.unitIn(words.english());
                String number = amount(ValueRules.decimal(typed), 0);
                yield unit.isEmpty() ? number : words.english() ? number + " " + unit : number + unit;
            }
            case CHOICE -> v.answerIn(words.english(), typed);
            case TEXT, PARTY -> typed;
        };
    }

    private static String amount(BigDecimal number, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        return format.format(number);
    }

    private static String foot(PublishedContract contract, Words words) {
        return words.say(
                "paper.foot",
                contract.titleIn(words.english()),
                contract.label(),
                contract.fingerprint().substring(0, SHOWN_FINGERPRINT));
    }

    private static byte[] pdf(PublishedContract contract, List<Line> lines, Words words) {
        StringBuilder body = new StringBuilder();
        for (Line line : lines) {
            String tag =
                    switch (line.style()) {
                        case TITLE -> "h1";
                        case HEAD -> "h2";
                        default -> "p";
                    };
            body.append('<')
                    .append(tag)
                    .append(" class=\"")
                    .append(line.style().name().toLowerCase(Locale.ROOT))
                    .append("\">");
            for (Piece piece : line.pieces()) {
                String text =
                        PdfPage.escaped(ContractDocx.printable(piece.text())).replace("\n", "<br/>");
                body.append(piece.mark() == Mark.FILLED ? "<span class=\"v\">" + text + "</span>" : text);
            }
            body.append("</").append(tag).append('>');
        }
        String page = PdfPage.template("/contract/contract.html")
                .replace("{lang}", words.english() ? "en" : "zh-CN")
                .replace("{title}", PdfPage.escaped(ContractDocx.printable(contract.titleIn(words.english()))))
                .replace("{foot}", css(ContractDocx.printable(foot(contract, words))))
                .replace("{whole}", PdfPage.escaped(contract.fingerprint()))
                .replace("{body}", body);
        return PdfPage.render(page);
    }

    /** A text inside quotation marks of a style sheet that stands in a page. */
    private static String css(String text) {
        return PdfPage.escaped(text.replace("\\", "").replace("\"", "”").replace('\n', ' '));
    }

    private static byte[] docx(PublishedContract contract, List<Line> lines, Words words) {
        List<Line> whole = new ArrayList<>(lines);
        whole.add(ContractDocx.print("SHA-256 " + contract.fingerprint()));
        return ContractDocx.write(
                contract.titleIn(words.english()), contract.fingerprint(), whole, foot(contract, words));
    }
}
