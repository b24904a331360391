package io.zhuangan.contract;

import io.zhuangan.contract.domain.ValueRules;
import io.zhuangan.shared.PdfPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * An edition on paper, blank or filled in, as Word file and as PDF. Both are drawn from one list of lines, name template,
 * edition and fingerprint on every page, and say 示例文本. What was typed is text in both, whatever it looks like. Pure.
 */
public final class ContractPaper {
    private static final int SHOWN_FINGERPRINT = 16;
    private static final int TITLE_SIZE = 18;
    private static final int HEAD_SIZE = 12;
    private static final int TEXT_SIZE = 11;
    private static final int SMALL_SIZE = 9;
    private static final int MARGIN = 1300;

    private ContractPaper() {}

    /** The words of the reader's language; the front-end has them. */
    public interface Words {
        boolean english();

        /** Text of the contract bundle. */
        String say(String key, Object... values);

        String day(LocalDate day);
    }

    private enum Style {
        TITLE,
        META,
        NOTICE,
        HEAD,
        TEXT,
        SIGN
    }

    /** A piece of a line; {@code filled} pieces are underlined, as on a form. */
    private record Piece(String text, boolean filled) {}

    private record Line(Style style, List<Piece> pieces) {}

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
        lines.add(plain(Style.META, words.say("paper.kind", contract.associationIn(english))));
        lines.add(plain(Style.TITLE, text.titleIn(english)));
        lines.add(plain(Style.META, words.say("paper.edition", contract.label(), contract.slug())));
        if (missing > 0) lines.add(plain(Style.NOTICE, words.say("paper.missing", missing)));
        int number = 0;
        for (ContractClause clause : text.clauses()) {
            if (filled != null && filled.leaves(clause.key())) continue;
            number++;
            String head = words.say("paper.clause", text.mark(number, english), clause.titleIn(english));
            if (filled == null && clause.optional()) head += words.say("paper.optional");
            lines.add(plain(Style.HEAD, head));
            List<String> paragraphs = clause.paragraphsIn(english);
            for (int i = 0; i < paragraphs.size(); i++) {
                String mark = paragraphs.size() > 1 ? number + "." + (i + 1) + " " : "";
                lines.add(new Line(Style.TEXT, pieces(mark + paragraphs.get(i), text, filled, words)));
            }
        }
        if (filled != null) {
            differences(lines, text, filled, words);
            lines.add(plain(Style.SIGN, words.say("paper.sign.a")));
            lines.add(plain(Style.SIGN, words.say("paper.sign.b")));
        }
        lines.add(plain(Style.META, words.say("paper.note")));
        return lines;
    }

    /** Where the contract is otherwise than the model, so that the other party need not search. */
    private static void differences(List<Line> lines, ContractText text, SheetValues filled, Words words) {
        boolean english = words.english();
        List<Line> own = new ArrayList<>();
        int number = 0;
        for (ContractClause clause : text.clauses()) {
            if (filled.leaves(clause.key())) {
                own.add(plain(Style.TEXT, words.say("paper.left", clause.titleIn(english))));
                continue;
            }
            number++;
            String change = filled.change(clause.key());
            if (change.isEmpty()) continue;
            List<Piece> pieces = new ArrayList<>();
            pieces.add(
                    new Piece(words.say("paper.change", text.mark(number, english), clause.titleIn(english)), false));
            pieces.add(new Piece(change, true));
            own.add(new Line(Style.TEXT, pieces));
        }
        lines.add(plain(Style.HEAD, words.say("paper.differences")));
        if (own.isEmpty()) {
            lines.add(plain(Style.TEXT, words.say("paper.differences.none")));
        } else {
            lines.addAll(own);
        }
    }

    private static List<Piece> pieces(String paragraph, ContractText text, SheetValues filled, Words words) {
        return text.pieces(paragraph, words.english()).stream()
                .map(piece -> piece.variable() == null
                        ? new Piece(piece.text(), false)
                        : new Piece(value(piece.variable(), text, filled, words), true))
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

    private static Line plain(Style style, String text) {
        return new Line(style, List.of(new Piece(text, false)));
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
                String text = PdfPage.escaped(printable(piece.text())).replace("\n", "<br/>");
                body.append(piece.filled() ? "<span class=\"v\">" + text + "</span>" : text);
            }
            body.append("</").append(tag).append('>');
        }
        String page = PdfPage.template("/contract/contract.html")
                .replace("{lang}", words.english() ? "en" : "zh-CN")
                .replace("{title}", PdfPage.escaped(printable(contract.titleIn(words.english()))))
                .replace("{foot}", css(printable(foot(contract, words))))
                .replace("{whole}", PdfPage.escaped(contract.fingerprint()))
                .replace("{body}", body);
        return PdfPage.render(page);
    }

    /** A text inside quotation marks of a style sheet that stands in a page. */
    private static String css(String text) {
        return PdfPage.escaped(text.replace("\\", "").replace("\"", "”").replace('\n', ' '));
    }

    private static byte[] docx(PublishedContract contract, List<Line> lines, Words words) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var margins = document.getDocument().getBody().addNewSectPr().addNewPgMar();
            margins.setLeft(java.math.BigInteger.valueOf(MARGIN));
            margins.setRight(java.math.BigInteger.valueOf(MARGIN));
            margins.setTop(java.math.BigInteger.valueOf(MARGIN));
            margins.setBottom(java.math.BigInteger.valueOf(MARGIN));
            document.getProperties().getCoreProperties().setTitle(printable(contract.titleIn(words.english())));
            document.getProperties().getCoreProperties().setDescription(contract.fingerprint());
            for (Line line : lines) paragraph(document.createParagraph(), line);
            XWPFParagraph whole = document.createParagraph();
            write(whole, "SHA-256 " + contract.fingerprint(), SMALL_SIZE, false, false);
            XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            foot.setAlignment(ParagraphAlignment.CENTER);
            write(foot, foot(contract, words), SMALL_SIZE, false, false);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Map<Style, Integer> SIZES = Map.of(
            Style.TITLE, TITLE_SIZE,
            Style.META, SMALL_SIZE,
            Style.NOTICE, TEXT_SIZE,
            Style.HEAD, HEAD_SIZE,
            Style.TEXT, TEXT_SIZE,
            Style.SIGN, TEXT_SIZE);

    private static void paragraph(XWPFParagraph paragraph, Line line) {
        boolean bold = line.style() == Style.TITLE || line.style() == Style.HEAD || line.style() == Style.NOTICE;
        if (line.style() == Style.TITLE || line.style() == Style.META || line.style() == Style.NOTICE) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        paragraph.setSpacingBefore(Units.toEMU(line.style() == Style.HEAD ? 12 : 3) / Units.EMU_PER_DXA);
        if (line.style() == Style.HEAD) paragraph.setKeepNext(true);
        for (Piece piece : line.pieces()) {
            write(paragraph, piece.text(), SIZES.get(line.style()), bold, piece.filled());
        }
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold, boolean filled) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        if (filled) run.setUnderline(UnderlinePatterns.SINGLE);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia("宋体");
        String[] rows = printable(text).split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(rows[i], i);
        }
    }

    /** Without what no XML file may hold; what was typed is otherwise as typed. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
