package io.zhuangan.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.shared.PdfPage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CertificatePaperTest {
    private static final CertificateView VIEW = new CertificateView(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            "〔2026〕-0001",
            "abcdefghijkmnpqrstuvwxyz2",
            "阿依努尔·买买提",
            "上海芷汀日化<b>有限公司",
            "原料合规与供应商审核实务",
            3,
            LocalDate.of(2026, 11, 20),
            LocalDate.of(2026, 11, 20),
            new BigDecimal("6.0"),
            4,
            4,
            LocalDate.of(2026, 11, 22),
            null,
            CertificateState.VALID,
            null,
            "上海申妆行业协会",
            true,
            null,
            2);

    @Test
    @DisplayName("证明是一页 PDF，字体只嵌子集")
    void isOnePageWithASubsetOfTheFont() throws IOException {
        byte[] pdf = PdfPage.render(CertificatePaper.page(
                VIEW, CertificatePaper.USUAL, "http://localhost:8080/certificates/" + VIEW.code(), false));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isBetween(5_000, 200_000);
        assertThat(Scanned.code(pdf))
                .as("mod_customcert#494: the code on paper is an address that anybody's browser opens")
                .isEqualTo("http://localhost:8080/certificates/" + VIEW.code());
        Files.write(Path.of("target", "certificate.pdf"), pdf);
    }

    @Test
    @DisplayName("企业名里的尖括号不会变成标签；没有身份证号的位置")
    void textIsEscaped() {
        assertThat(CertificatePaper.page(VIEW, CertificatePaper.USUAL, "http://localhost/certificates/x", false))
                .contains("上海芷汀日化&lt;b&gt;有限公司")
                .doesNotContain("{name}", "{qr}", "{void}", "{say}", "{sign}", "{head}")
                .doesNotContain("身份证");
    }
}
