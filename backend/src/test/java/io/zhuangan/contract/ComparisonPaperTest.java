package io.zhuangan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.showcase.Payloads;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The comparison of two editions, read back from its Word file. */
class ComparisonPaperTest {
    private static final String OLD = "a".repeat(64);
    private static final String NEW = "b".repeat(64);

    /** Keys with their values, so that a test sees which words were used. */
    private record Keys(boolean english) implements ContractPaper.Words {
        @Override
        public String say(String key, Object... values) {
            return key.equals("edition.nth") ? values[0] + "版" : key + List.of(values);
        }

        @Override
        public String day(LocalDate day) {
            return day.toString();
        }
    }

    private record Read(List<String> plain, List<String> underlined, List<String> struck, String whole) {}

    private static Read read(ComparisonPaper.Side before, ComparisonPaper.Side after, boolean english)
            throws IOException {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), "");
        StringBuilder whole = new StringBuilder();
        byte[] file = ComparisonPaper.docx("raw-material", before, after, new Keys(english));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                for (XWPFRun run : paragraph.getRuns()) {
                    boolean in = run.getUnderline() == UnderlinePatterns.SINGLE;
                    boolean out = run.isStrikeThrough();
                    assertThat(in && out).isFalse();
                    (in ? read.underlined() : out ? read.struck() : read.plain()).add(run.text());
                    whole.append(run.text());
                }
                whole.append('\n');
            }
        }
        return new Read(read.plain(), read.underlined(), read.struck(), whole.toString());
    }

    @Test
    @DisplayName("新增的有下划线，删去的有删除线，没动的都没有；两版和两个完整指纹都写着")
    void marked() throws IOException {
        ContractText before = GivenText.purchase();
        ContractText after = GivenText.with(before, "change", "乙方变更工艺的，应当提前30日书面通知甲方。");
        Read read = read(
                new ComparisonPaper.Side("2026-1", OLD, before), new ComparisonPaper.Side("2026-2", NEW, after), false);
        assertThat(read.underlined()).contains("30").anyMatch(t -> t.contains("书面"));
        assertThat(read.struck()).contains("〔days名〕");
        assertThat(read.plain()).anyMatch(t -> t.contains("乙方变更工艺的，应当提前"));
        assertThat(read.whole())
                .contains("paper.diff.print[2026-1版, " + OLD + "]")
                .contains("paper.diff.print[2026-2版, " + NEW + "]")
                .contains("paper.diff.SAME[]");
    }

    @Test
    @DisplayName("一条没有了、一条新来：整条删去、整条新增；草案没有指纹也说出来")
    void comeAndGone() throws IOException {
        ContractText before = GivenText.text(List.of(), GivenText.clause("a", "甲条", "甲的话。"));
        ContractText after = GivenText.text(List.of(), GivenText.clause("b", "乙条", "乙的话。"));
        Read read = read(
                new ComparisonPaper.Side("2026-1", OLD, before), new ComparisonPaper.Side(null, null, after), false);
        assertThat(read.struck()).contains("甲条", "甲的话。");
        assertThat(read.underlined()).contains("乙条", "乙的话。");
        assertThat(read.whole()).contains("paper.diff.ADDED[]").contains("paper.diff.REMOVED[]");
        assertThat(read.whole()).contains("paper.diff.unprinted[edition.draft[]]");
    }

    @Test
    @DisplayName("像脚本的文字在对照稿里就是文字")
    void inert() throws IOException {
        for (String payload : Payloads.ALL) {
            String line = payload.replaceAll("\\s+", " ").strip();
            ContractText before = GivenText.text(List.of(), GivenText.clause("a", "甲条", "前。"));
            ContractText after = GivenText.text(List.of(), GivenText.clause("a", line, "后。" + line));
            Read read = read(
                    new ComparisonPaper.Side("2026-1", OLD, before),
                    new ComparisonPaper.Side("2026-2", NEW, after),
                    false);
            String readable = line.replaceAll("\\p{Cntrl}", "");
            assertThat(String.join("", read.underlined())).contains(readable);
        }
    }
}
