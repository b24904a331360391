package io.zhuangan.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Noto Serif SC Bold, cut down to the characters of a page and packed as WOFF (W3C, WOFF 1.0). The cuts asked for last
 * stay in memory.
 */
@ApplicationScoped
public class TitleFont {
    private static final String FILE = "/titles/NotoSerifSC_700Bold_GB2312.ttf";
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
    private static final int KEPT = 96;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private final Map<Set<Integer>, byte[]> cuts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Integer>, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    private TrueTypeFont font;
    private CmapLookup glyphs;

    /** The font of these characters; those it does not have are left to the reader's own fonts. */
    synchronized byte[] of(Set<Integer> characters) {
        byte[] known = cuts.get(characters);
        if (known != null) return known;
        try {
            byte[] cut = woff(ttf(characters));
            cuts.put(characters, cut);
            return cut;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] ttf(Set<Integer> characters) throws IOException {
        if (font == null) {
            try (InputStream in = TitleFont.class.getResourceAsStream(FILE)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                glyphs = font.getUnicodeCmapLookup();
            }
        }
        TTFSubsetter subset = new TTFSubsetter(font, TABLES);
        for (int c : characters) if (glyphs.getGlyphId(c) != 0) subset.add(c);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subset.writeToStream(out);
        return out.toByteArray();
    }

    private record Table(int tag, int checksum, byte[] plain, byte[] packed) {}

    /** Each table deflated where that helps, behind a directory, as the recommendation orders it. */
    static byte[] woff(byte[] ttf) {
        ByteBuffer in = ByteBuffer.wrap(ttf);
        int flavour = in.getInt(0);
        int count = in.getShort(4);
        List<Table> tables = new ArrayList<>();
        int whole = 12 + 16 * count;
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] plain = new byte[in.getInt(entry + 12)];
            in.position(in.getInt(entry + 8)).get(plain);
            tables.add(new Table(in.getInt(entry), in.getInt(entry + 4), plain, deflated(plain)));
            whole += padded(plain.length);
        }
        tables.sort(Comparator.comparingInt(Table::tag));
        int length = HEADER + ENTRY * count;
        for (Table t : tables) length += padded(t.packed().length);
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(0x774F4646)
                .putInt(flavour)
                .putInt(length)
                .putShort((short) count)
                .putShort((short) 0);
        out.putInt(whole).putShort((short) 1).putShort((short) 0);
        for (int i = 0; i < 5; i++) out.putInt(0);
        int at = HEADER + ENTRY * count;
        for (Table t : tables) {
            out.putInt(t.tag())
                    .putInt(at)
                    .putInt(t.packed().length)
                    .putInt(t.plain().length)
                    .putInt(t.checksum());
            at += padded(t.packed().length);
        }
        for (Table t : tables) {
            out.put(t.packed());
            out.position(out.position() + padded(t.packed().length) - t.packed().length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] out = new byte[plain.length];
            int length = deflater.deflate(out);
            return deflater.finished() && length < plain.length ? java.util.Arrays.copyOf(out, length) : plain;
        } finally {
            deflater.end();
        }
    }
}
