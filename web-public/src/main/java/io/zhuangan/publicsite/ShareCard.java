package io.zhuangan.publicsite;

import io.zhuangan.showcase.PublicShowcase;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What a messenger or a network shows of a page that is passed on: the site's own picture with the page's title, in
 * pixels 1200 × 630. Letters are drawn as outlines of the fonts that come with the platform, so that a server needs
 * neither a screen nor a font of its own.
 *
 * @param lang zh or en: whose name of the site stands above
 * @param line kind of the page and what tells it from others; cut to one line
 * @param title as large as it fits; cut with an ellipsis when it does not fit at the smallest size. A character that no
 *     font of the platform has is left out
 */
record ShareCard(String lang, String line, String title) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /** Nothing is written left of it, and right of the frame as far from the edge. */
    static final int LEFT = 72;

    private static final int TOP = 222;
    private static final int ROOM = 316;
    private static final int LINE_BASE = 194;
    private static final float LINE_SIZE = 26;
    private static final float[] SIZES = {64, 56, 50, 44, 38, 34};
    private static final float LEADING = 1.32f;

    /** The dish in the corner: middle, and how near to it a letter may come. */
    private static final int DISH_X = 1050;

    private static final int DISH_Y = 560;
    private static final int DISH_R = 336;

    private static final Color JADE = new Color(0x2C6F5E);
    private static final Color INK = new Color(0x0A231F);
    private static final String MORE = "…";

    /** Changes with what is drawn: cards drawn otherwise have other addresses. */
    private static final String LAYOUT = "1";

    /** Short name of these words in this layout, for an address that never changes its meaning. */
    String mark() {
        String words = String.join("\n", LAYOUT, lang, line, title);
        return Fingerprint.strong(words.getBytes(StandardCharsets.UTF_8)).replace("\"", "");
    }

    /** Draws it: some tenths of a second, so callers keep what they get. */
    byte[] png() {
        try (InputStream ground = ShareCard.class.getResourceAsStream("/cards/ground-" + lang + ".png")) {
            BufferedImage read = ImageIO.read(ground);
            BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = card.createGraphics();
            pen.drawImage(read, 0, 0, null);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            synchronized (Letters.class) {
                pen.setColor(JADE);
                write(pen, cut(oneLine(line), LINE_SIZE, WIDTH - 2 * LEFT), LINE_SIZE, LINE_BASE);
                pen.setColor(INK);
                Setting set = set();
                for (int i = 0; i < set.lines().size(); i++) {
                    write(pen, set.lines().get(i), set.size(), Math.round(base(set.size(), i)));
                }
            }
            pen.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(card, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the title and their size. */
    record Setting(float size, List<String> lines) {}

    /** The largest size at which the title fits. */
    Setting set() {
        String text = oneLine(title);
        for (float size : SIZES) {
            List<String> lines = wrapped(text, size, 1);
            if (lines.size() > most(size)) continue;
            // as many lines, but none of a single word where they can be even
            List<String> even = lines;
            for (float part = 0.96f; part >= 0.55f; part -= 0.04f) {
                List<String> narrower = wrapped(text, size, part);
                if (narrower.size() > lines.size()) break;
                even = narrower;
            }
            return new Setting(size, even);
        }
        float size = SIZES[SIZES.length - 1];
        List<String> lines = new ArrayList<>(wrapped(text, size, 1).subList(0, most(size)));
        int last = lines.size() - 1;
        lines.set(last, cut(lines.get(last) + MORE, size, width(size, last)));
        return new Setting(size, lines);
    }

    private static int most(float size) {
        return (int) (ROOM / (size * LEADING));
    }

    private static float base(float size, int line) {
        return TOP + size + line * size * LEADING;
    }

    /** How long a line may be, so that it ends before the dish. */
    static float width(float size, int line) {
        float below = base(size, line) + size * 0.3f;
        float up = DISH_Y - Math.min(below, DISH_Y);
        double edge = up >= DISH_R ? WIDTH - LEFT : DISH_X - Math.sqrt(DISH_R * DISH_R - up * up);
        return (float) Math.min(edge, WIDTH - LEFT) - LEFT;
    }

    /** Broken where the rules of both scripts allow, and within a word only where one is longer than a line. */
    private static List<String> wrapped(String text, float size, float part) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.CHINESE);
        places.setText(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            String piece = text.substring(from, to);
            if (fits(line + piece, size, part, lines.size())) {
                line.append(piece);
                continue;
            }
            if (!line.isEmpty()) lines.add(line.toString().strip());
            line.setLength(0);
            for (int c : piece.codePoints().toArray()) {
                if (!line.isEmpty() && !fits(line + Character.toString(c), size, part, lines.size())) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.appendCodePoint(c);
            }
        }
        if (!line.isEmpty()) lines.add(line.toString().strip());
        return lines;
    }

    private static boolean fits(String text, float size, float part, int line) {
        return Letters.width(text.strip(), size) <= width(size, line) * part;
    }

    private static String cut(String text, float size, float width) {
        if (Letters.width(text, size) <= width) return text;
        int end = text.length();
        while (end > 0 && Letters.width(text.substring(0, end).strip() + MORE, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + MORE;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void write(Graphics2D pen, String text, float size, int base) {
        float x = LEFT;
        for (int c : text.codePoints().toArray()) {
            Letters.Letter letter = Letters.of(c);
            if (letter == null) continue;
            float scale = size / letter.unitsPerEm();
            if (letter.outline() != null) {
                AffineTransform at = AffineTransform.getTranslateInstance(x, base);
                at.scale(scale, -scale);
                pen.fill(at.createTransformedShape(letter.outline().getPath()));
            }
            x += letter.advance() * scale;
        }
    }

    /** The titles' serif, and for rare characters the bold face of printed papers; read when the first card is drawn. */
    private static final class Letters {
        private static final Letters SERIF =
                new Letters(ShareCard.class.getResourceAsStream("/titles/NotoSerifSC_700Bold_GB2312.ttf"));

        private final TrueTypeFont font;
        private final CmapLookup glyphs;

        private Letters(InputStream file) {
            try (InputStream in = file) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                glyphs = font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** @param outline null for a space */
        record Letter(GlyphData outline, float advance, int unitsPerEm) {}

        /** Null where no font has it: it is left out. */
        static synchronized Letter of(int character) {
            Letter letter = SERIF.letter(character);
            return letter == null ? Rare.FONT.letter(character) : letter;
        }

        static float width(String text, float size) {
            float width = 0;
            for (int c : text.codePoints().toArray()) {
                Letter letter = of(c);
                if (letter != null) width += letter.advance() * size / letter.unitsPerEm();
            }
            return width;
        }

        private Letter letter(int character) {
            try {
                int glyph = glyphs.getGlyphId(character);
                if (glyph == 0) return null;
                return new Letter(font.getGlyph().getGlyph(glyph), font.getAdvanceWidth(glyph), font.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Thirty thousand characters, ten megabytes: read when one of them is met. */
        private static final class Rare {
            static final Letters FONT =
                    new Letters(PublicShowcase.class.getResourceAsStream("/fonts/NotoSansSC_700Bold.ttf"));
        }
    }
}
