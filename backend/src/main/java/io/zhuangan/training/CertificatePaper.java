package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.PdfPage;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.QrPicture;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.CertificateReads;
import io.zhuangan.training.domain.CertificateReads.PaperText;
import io.zhuangan.training.domain.CertificateWording;
import io.zhuangan.training.domain.SerialPattern;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A certificate as PDF, with the QR code of its public check. Made anew each time from what was issued, in the words of
 * the template version it was issued under.
 */
@Reads
@Permit({Right.ATTEND, Right.ENROL_COLLEAGUES, Right.TAKE_ATTENDANCE})
public class CertificatePaper {
    /** Head of the paper of associations that have set none. */
    static final String USUAL_TITLE = "培训证明";

    /** What associations without a template say; nobody signs. */
    static final PaperText USUAL = new PaperText(USUAL_TITLE, CertificateWording.USUAL.text(), "", "");

    @Inject
    TrainingReads reads;

    @Inject
    CertificateReads words;

    @Inject
    Clock clock;

    /** A file to send. */
    public record Paper(String fileName, byte[] pdf) {}

    /** @param checkAddress public address of the check pages, the code is put behind it */
    public Paper pdf(AccessScope scope, UUID certificate, String checkAddress) {
        CertificateView view = reads.certificate(scope, certificate, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound("Certificate", certificate));
        PaperText text = words.text(scope, certificate).orElse(USUAL);
        return new Paper(view.serial() + ".pdf", PdfPage.render(page(view, text, checkAddress + view.code(), false)));
    }

    /** The paper of nobody, so that the words can be judged before they are used. */
    static byte[] preview(TemplateView of, String association, LocalDate today) {
        CertificateView nobody = new CertificateView(
                new UUID(0, 0),
                new SerialPattern(of.serialPattern()).serial(today.getYear(), 1),
                "-",
                "某某",
                "某某化妆品有限公司",
                "示例课程",
                1,
                today,
                today,
                new BigDecimal("6.0"),
                4,
                4,
                today,
                of.months() == null ? null : today.plusMonths(of.months()),
                CertificateState.VALID,
                null,
                association,
                false,
                null,
                of.number());
        return PdfPage.render(
                page(nobody, new PaperText(of.title(), of.wording(), of.signatory(), of.position()), of.title(), true));
    }

    static String page(CertificateView c, PaperText text, String address, boolean sample) {
        Map<String, String> values = new LinkedHashMap<>();
        String held = c.heldFrom() + (c.heldUntil().equals(c.heldFrom()) ? "" : " — " + c.heldUntil());
        String hours = c.hours().stripTrailingZeros().toPlainString();
        Map<String, String> said = Map.of(
                "name", c.name(),
                "firm", c.enterprise(),
                "association", c.associationName(),
                "course", c.title(),
                "number", String.valueOf(c.number()),
                "held", held,
                "units", String.valueOf(c.units()),
                "attended", String.valueOf(c.unitsAttended()),
                "hours", hours);
        values.put("association", c.associationName());
        values.put("head", text.title());
        values.put("title", c.title());
        values.put("number", String.valueOf(c.number()));
        values.put("units", String.valueOf(c.units()));
        values.put("attended", String.valueOf(c.unitsAttended()));
        values.put("hours", hours);
        values.put("held", held);
        values.put("serial", c.serial());
        values.put("issued", c.issuedOn().toString());
        values.put(
                "expires", c.expiresOn() == null ? "长期 no end" : c.expiresOn().toString());
        values.put("code", c.code());
        String page = PdfPage.template("/training/certificate.html")
                .replace(
                        "{say}",
                        new CertificateWording(text.wording())
                                .fill(said, PdfPage::escaped, v -> "<b>" + PdfPage.escaped(v) + "</b>"))
                .replace("{sign}", signature(text));
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace('{' + value.getKey() + '}', PdfPage.escaped(value.getValue()));
        }
        return page.replace("{demo}", c.demo() ? "<span class=\"demo\">示例 demo</span>" : "")
                .replace("{void}", stamp(c, sample))
                .replace("{qr}", Base64.getEncoder().encodeToString(QrPicture.png(address)));
    }

    private static String signature(PaperText text) {
        if (text.signatory().isEmpty()) return "";
        return "<tr><td class=\"k\">签发 Signed</td><td>" + PdfPage.escaped(text.position()) + "　"
                + PdfPage.escaped(text.signatory()) + "</td></tr>";
    }

    private static String stamp(CertificateView c, boolean sample) {
        if (sample) return "<div class=\"void\">样张 SAMPLE</div>";
        return c.state() == CertificateState.REVOKED ? "<div class=\"void\">已撤销 REVOKED</div>" : "";
    }
}
