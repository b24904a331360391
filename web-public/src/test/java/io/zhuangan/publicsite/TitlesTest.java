package io.zhuangan.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TitlesTest {
    @Test
    @DisplayName("只收题目里的字：嵌套的收，别处的不收，实体还原")
    void charactersOfAPage() {
        Set<Integer> found = Titles.of("<html><head><title>无</title></head><body><p>外</p>"
                + "<h1 class=\"x\">题<br/><span>目</span>&amp;&#8221;</h1><p class=\"lead t-item mt-2\">项</p>"
                + "<a href=\"?a=1&amp;b=2\" title=\"1 > 0\"><b>妆安</b> 文</a></body></html>");
        assertThat(found.stream().map(Character::toString).collect(Collectors.joining()))
                .contains("题")
                .contains("目")
                .contains("项")
                .contains("妆")
                .contains("&")
                .contains("”")
                .doesNotContain("无")
                .doesNotContain("外")
                .doesNotContain("文");
    }

    @Test
    @DisplayName("地址里的名字读回来是同一组字；乱写的不认")
    void names() {
        Set<Integer> characters = Titles.of("<h1>一家的好做法，全行业的标准动作。𠮷</h1>");
        assertThat(Titles.named(Titles.name(characters))).isEqualTo(characters);
        assertThat(Titles.name(characters).length()).isLessThan(90);
        for (String wrong : new String[] {"AAAA", "_____w", "%", "gA"}) {
            assertThatThrownBy(() -> Titles.named(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
        Set<Integer> many = new TreeSet<>();
        for (int c = 0x4e00; c < 0x4e00 + Titles.MOST + 1; c++) many.add(c);
        assertThatThrownBy(() -> Titles.named(Titles.name(many))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("裁出的字体读得回来，有每一个字，小")
    void cut() throws Exception {
        Set<Integer> characters = Titles.of("<h1>逐批放行怎样不拖慢交货：一家 68 人工厂的做法 Release</h1>");
        byte[] woff = new TitleFont().of(characters);
        assertThat(woff.length).isLessThan(24_000);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(unpacked(woff)))) {
            for (int c : characters) {
                assertThat(font.getUnicodeCmapLookup().getGlyphId(c))
                        .as(Character.toString(c))
                        .isPositive();
            }
            assertThat(font.getUnicodeCmapLookup().getGlyphId('妆')).isZero();
        }
    }

    /** Reads a WOFF as its recommendation says, back into the font it was made of. */
    private static byte[] unpacked(byte[] woff) throws Exception {
        ByteBuffer in = ByteBuffer.wrap(woff);
        assertThat(in.getInt(0)).isEqualTo(0x774F4646);
        assertThat(in.getInt(8)).isEqualTo(woff.length);
        int count = in.getShort(12);
        TreeMap<Integer, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            int entry = 44 + 20 * i;
            byte[] packed = new byte[in.getInt(entry + 8)];
            in.position(in.getInt(entry + 4)).get(packed);
            int length = in.getInt(entry + 12);
            byte[] plain = packed.length == length
                    ? packed
                    : new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
            assertThat(plain).hasSize(length);
            tables.put(in.getInt(entry), plain);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(12 + 16 * count);
        head.putInt(in.getInt(4)).putShort((short) count).putShort((short) 0).putInt(0);
        int at = 12 + 16 * count;
        for (var t : tables.entrySet()) {
            head.putInt(t.getKey()).putInt(0).putInt(at).putInt(t.getValue().length);
            at += t.getValue().length;
        }
        out.write(head.array());
        for (byte[] t : tables.values()) out.write(t);
        return out.toByteArray();
    }
}
