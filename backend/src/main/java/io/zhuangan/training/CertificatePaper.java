package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
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
        return new Paper(view.serial() + ".pdf", PdfPage.render(page(view, checkAddress + view.code())));
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
        String page = PdfPage.template("certificate.html");
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace('{' + value.getKey() + '}', PdfPage.escaped(value.getValue()));
        }
        return page.replace("{demo}", c.demo() ? "<span class=\"demo\">示例 demo</span>" : "")
                .replace("{void}", c.state() == CertificateState.REVOKED ? "<div class=\"void\">已撤销 REVOKED</div>" : "")
                .replace("{qr}", Base64.getEncoder().encodeToString(QrPicture.png(address)));
    }
}
