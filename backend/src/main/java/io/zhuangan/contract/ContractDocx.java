package io.zhuangan.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
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

/** Lines of a paper of this room as a Word file; what was typed is text, whatever it looks like. Pure. */
final class ContractDocx {
    private static final int TITLE_SIZE = 18;
    private static final int HEAD_SIZE = 12;
    private static final int TEXT_SIZE = 11;
    private static final int SMALL_SIZE = 9;
    private static final int MARGIN = 1300;

    /** Ink of what came and of what went; the line under or through it says the same in black and white. */
    private static final String INSERTED = "1F4E79";

    private static final String DELETED = "9C0006";

    private static final Map<Style, Integer> SIZES = Map.of(
            Style.TITLE, TITLE_SIZE,
            Style.META, SMALL_SIZE,
            Style.PRINT, SMALL_SIZE,
            Style.NOTICE, TEXT_SIZE,
            Style.HEAD, HEAD_SIZE,
            Style.TEXT, TEXT_SIZE,
            Style.SIGN, TEXT_SIZE);

    private ContractDocx() {}

    /** What a line is. */
    enum Style {
        TITLE,
        META,
        NOTICE,
        HEAD,
        TEXT,
        SIGN,
        PRINT
    }

    /** How a piece stands out: filled in as on a form, or what a comparison says of it. */
    enum Mark {
        NONE,
        FILLED,
        INSERTED,
        DELETED
    }

    /** A piece of a line. */
    record Piece(String text, Mark mark) {}

    record Line(Style style, List<Piece> pieces) {}

    static Line plain(Style style, String text) {
        return new Line(style, List.of(new Piece(text, Mark.NONE)));
    }

    /** Small print that is copied rather than read, such as a fingerprint. */
    static Line print(String text) {
        return plain(Style.PRINT, text);
    }

    /**
     * @param description kept with the file, for whoever looks for where it comes from
     * @param foot stands on every page
     */
    static byte[] write(String title, String description, List<Line> lines, String foot) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var margins = document.getDocument().getBody().addNewSectPr().addNewPgMar();
            margins.setLeft(BigInteger.valueOf(MARGIN));
            margins.setRight(BigInteger.valueOf(MARGIN));
            margins.setTop(BigInteger.valueOf(MARGIN));
            margins.setBottom(BigInteger.valueOf(MARGIN));
            document.getProperties().getCoreProperties().setTitle(printable(title));
            document.getProperties().getCoreProperties().setDescription(description);
            for (Line line : lines) paragraph(document.createParagraph(), line);
            XWPFParagraph footer =
                    document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            footer.setAlignment(ParagraphAlignment.CENTER);
            run(footer, new Piece(foot, Mark.NONE), SMALL_SIZE, false);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paragraph(XWPFParagraph paragraph, Line line) {
        Style style = line.style();
        boolean bold = style == Style.TITLE || style == Style.HEAD || style == Style.NOTICE;
        if (style == Style.TITLE || style == Style.META || style == Style.NOTICE) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        if (style != Style.PRINT) {
            paragraph.setSpacingBefore(Units.toEMU(style == Style.HEAD ? 12 : 3) / Units.EMU_PER_DXA);
        }
        if (style == Style.HEAD) paragraph.setKeepNext(true);
        for (Piece piece : line.pieces()) run(paragraph, piece, SIZES.get(style), bold);
    }

    private static void run(XWPFParagraph paragraph, Piece piece, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        switch (piece.mark()) {
            case FILLED -> run.setUnderline(UnderlinePatterns.SINGLE);
            case INSERTED -> {
                run.setUnderline(UnderlinePatterns.SINGLE);
                run.setColor(INSERTED);
            }
            case DELETED -> {
                run.setStrikeThrough(true);
                run.setColor(DELETED);
            }
            case NONE -> {}
        }
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia("宋体");
        String[] rows = printable(piece.text()).split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(rows[i], i);
        }
    }

    /** Without what no XML file may hold; what was typed is otherwise as typed. */
    static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
