package io.zhuangan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The papers, read back. */
class ContractPaperTest {
    private static final String PRINT = "0123456789abcdef".repeat(4);

    /** Keys with their values, so that a test sees which words were used. */
    private record Keys(boolean english) implements ContractPaper.Words {
        @Override
        public String say(String key, Object... values) {
            return key + List.of(values);
        }

        @Override
        public String day(LocalDate day) {
            return "日" + day;
        }
    }

    private static PublishedContract contract(String title) {
        return new PublishedContract(
                UUID.randomUUID(),
                UUID.randomUUID(),
                TemplateKind.CONTRACT,
                "raw-material",
                1,
                "2026-1",
                title,
                "",
                "",
                Instant.EPOCH,
                PRINT,
                "2026-1",
                "测试协会",
                null,
                true);
    }

    private static SheetView sheet(ContractText text, SheetValues values) {
        return new SheetView(
                UUID.randomUUID(),
                1,
                "一份",
                contract(text.title()),
                text,
                values,
                SheetRules.faults(text, values),
                "孙",
                Instant.EPOCH,
                null,
                null);
    }

    private static String docx(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    /** Without blanks, and with the plain characters that the font's glyphs stand for. */
    private static String flat(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    @Test
    @DisplayName("填好的合同：值在原处，未采用和另有约定列在差异里，写明版次和指纹")
    void filledIn() throws IOException {
        SheetView sheet = sheet(
                GivenText.purchase(),
                new SheetValues(
                        Map.of("days", "1200", "seller", "乙公司（示例）"), List.of("bonus"), Map.of("change", "小样不适用")));
        String word = flat(docx(ContractPaper.docx(sheet, new Keys(false))));
        for (String text : List.of(word, pdf(ContractPaper.pdf(sheet, new Keys(false))))) {
            for (String said : List.of("乙公司（示例）", "paper.left[奖励]", "小样不适用", "2026-1", PRINT, PRINT.substring(0, 16))) {
                assertThat(text).contains(flat(said));
            }
            assertThat(text).doesNotContain("甲方支付").doesNotContain("{{");
        }
        assertThat(word)
                .as("1200 days are too many, and stay as typed")
                .contains("paper.missing[1]")
                .contains("提前1200日");
    }

    @Test
    @DisplayName("空白文本：每个填写项是带名称的空格，可选条款注明可选")
    void blank() throws IOException {
        ContractText text = GivenText.purchase();
        String words = docx(ContractPaper.blankDocx(contract(text.title()), text, new Keys(false)));
        assertThat(words)
                .contains("paper.blank[days名]")
                .contains("paper.optional[]")
                .doesNotContain("paper.differences");
        assertThat(pdf(ContractPaper.blankPdf(contract(text.title()), text, new Keys(true))))
                .contains("paper.blank[days名]");
    }

    @Test
    @DisplayName("金额、数值、日期和选项按纸面的写法")
    void shown() {
        Keys words = new Keys(false);
        assertThat(ContractPaper.shown(GivenText.variable("x", VariableKind.MONEY, "", ""), "1234567.5", words))
                .isEqualTo("paper.money[1,234,567.50]");
        assertThat(ContractPaper.shown(GivenText.variable("x", VariableKind.DATE, "", ""), "2026-11-26", words))
                .isEqualTo("日2026-11-26");
        ContractVariable days =
                new ContractVariable("d", VariableKind.NUMBER, true, "天", "", "", "", "日", "days", "", "", "", "");
        assertThat(ContractPaper.shown(days, "30", words)).isEqualTo("30日");
        assertThat(ContractPaper.shown(days, "30", new Keys(true))).isEqualTo("30 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</p><img src=x onerror=alert(1)>",
                "\"; } body { display:none } /*",
                "<style>*{display:none}</style>",
                "{body}{foot}{title}",
                "&lt;b&gt; & ]]> \u0000\u0008",
                "<link rel=stylesheet href=http://example.invalid/x.css>",
                "=cmd|' /C calc'!A0"
            })
    @DisplayName("像脚本和样式的文字在纸面上就是文字")
    void inert(String payload) throws Exception {
        ContractText text = new ContractText(
                payload,
                "",
                payload,
                "",
                "",
                "",
                List.of(GivenText.variable("seller", VariableKind.TEXT, "", "")),
                List.of(GivenText.clause("a", payload, "乙方是{{seller}}。" + payload)));
        SheetView sheet = sheet(text, new SheetValues(Map.of("seller", payload), List.of(), Map.of("a", payload)));
        String readable = payload.replaceAll("\\p{Cntrl}", "");
        byte[] word = ContractPaper.docx(sheet, new Keys(false));
        assertThat(docx(word)).contains("乙方是" + readable);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".xml")) continue;
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
                assertThat(xml).doesNotContain("<script").doesNotContain("<img");
            }
        }
        String drawn = pdf(ContractPaper.pdf(sheet, new Keys(false)));
        assertThat(drawn).contains(flat(readable));
    }
}
