package io.zhuangan.training;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A certificate as PDF, with the QR code of its public check. Made anew each time from what was issued. */
@Reads
@Permit({Right.ATTEND, Right.ENROL_COLLEAGUES, Right.TAKE_ATTENDANCE})
public class CertificatePaper {
    @Inject
    TrainingReads reads;

    @Inject
    Clock clock;

    /** A file to send. */
    public record Paper(String fileName, byte[] pdf) {}

    /** @param checkAddress public address of the check pages, the code is put behind it */
    public Paper pdf(AccessScope scope, UUID certificate, String checkAddress) {
        CertificateView view = reads.certificate(scope, certificate, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound("Certificate", certificate));
        return new Paper(view.serial() + ".pdf", render(page(view, checkAddress + view.code())));
    }

    static String page(CertificateView c, String address) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", c.name());
        values.put("enterprise", c.enterprise());
        values.put("association", c.associationName());
        values.put("title", c.title());
        values.put("number", String.valueOf(c.number()));
        values.put("units", String.valueOf(c.units()));
        values.put("attended", String.valueOf(c.unitsAttended()));
        values.put("hours", c.hours().stripTrailingZeros().toPlainString());
        values.put("held", c.heldFrom() + (c.heldUntil().equals(c.heldFrom()) ? "" : " — " + c.heldUntil()));
        values.put("serial", c.serial());
        values.put("issued", c.issuedOn().toString());
        values.put(
                "expires", c.expiresOn() == null ? "长期 no end" : c.expiresOn().toString());
        values.put("code", c.code());
        String page = template();
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace('{' + value.getKey() + '}', escaped(value.getValue()));
        }
        return page.replace("{demo}", c.demo() ? "<span class=\"demo\">示例 demo</span>" : "")
                .replace("{void}", c.state() == CertificateState.REVOKED ? "<div class=\"void\">已撤销 REVOKED</div>" : "")
                .replace("{qr}", Base64.getEncoder().encodeToString(QrPicture.png(address)));
    }

    static byte[] render(String page) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(font("NotoSansSC_400Regular.ttf"), "Noto Sans SC", 400, FontStyle.NORMAL, true);
            builder.useFont(font("NotoSansSC_700Bold.ttf"), "Noto Sans SC", 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the certificate could not be drawn", e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> CertificatePaper.class.getResourceAsStream("/fonts/" + file);
    }

    private static String template() {
        try (InputStream in = CertificatePaper.class.getResourceAsStream("/training/certificate.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;");
    }
}
