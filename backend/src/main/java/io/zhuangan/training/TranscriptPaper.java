package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.PdfPage;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.QrPicture;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.HoursReads;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A person's hours on paper: each unit with its times, summed per employer. A record, not a certificate. */
@Reads
@Permit({Right.MANAGE_COURSES, Right.ENROL_COLLEAGUES, Right.ATTEND})
public class TranscriptPaper {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Time.SHANGHAI);

    @Inject
    HoursReads reads;

    @Inject
    Clock clock;

    /**
     * @param year calendar year, 0 for all
     * @param checkAddress where certificates are checked by the public, printed as words and as a QR code: the record
     *     itself has no code, so what leads on is the numbers of the certificates
     * @param postName how a post is called
     */
    public CertificatePaper.Paper pdf(
            AccessScope scope, UUID person, int year, String checkAddress, UnaryOperator<String> postName) {
        List<HoursUnit> all = reads.units(scope, new HoursFilter(0, null, null), List.of(person));
        if (all.isEmpty()) throw new NotFound("FirmPerson", person);
        List<HoursUnit> units = year == 0
                ? all
                : all.stream()
                        .filter(u -> Time.day(u.starts()).getYear() == year)
                        .toList();
        String name = all.get(all.size() - 1).name();
        return new CertificatePaper.Paper(
                name + "-" + (year == 0 ? "all" : year) + ".pdf",
                PdfPage.render(
                        page(name, units, year, scope.tenantName(), LocalDate.now(clock), checkAddress, postName)));
    }

    static String page(
            String name,
            List<HoursUnit> units,
            int year,
            String issuer,
            LocalDate today,
            String checkAddress,
            UnaryOperator<String> postName) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("issuer", issuer);
        values.put("year", year == 0 ? "历年 all years" : String.valueOf(year));
        values.put("made", today.toString());
        values.put("check", checkAddress);
        values.put("total", plain(sum(units)));
        values.put("units", String.valueOf(units.size()));
        String page = PdfPage.template("/training/transcript.html");
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace('{' + value.getKey() + '}', PdfPage.escaped(value.getValue()));
        }
        return page.replace("{qr}", Base64.getEncoder().encodeToString(QrPicture.png(checkAddress)))
                .replace("{rows}", rows(units, postName));
    }

    private static String rows(List<HoursUnit> units, UnaryOperator<String> postName) {
        Map<String, List<HoursUnit>> byFirm = new LinkedHashMap<>();
        for (HoursUnit u : units) {
            byFirm.computeIfAbsent(u.enterprise(), f -> new java.util.ArrayList<>())
                    .add(u);
        }
        StringBuilder rows = new StringBuilder();
        byFirm.forEach((firm, own) -> {
            rows.append("<tr class=\"firm\"><td colspan=\"4\">")
                    .append(PdfPage.escaped(firm))
                    .append("</td><td class=\"num\">")
                    .append(plain(sum(own)))
                    .append("</td></tr>\n");
            for (HoursUnit u : own) rows.append(row(u, postName));
        });
        return rows.toString();
    }

    private static String row(HoursUnit u, UnaryOperator<String> postName) {
        return "<tr><td class=\"when\">" + Time.day(u.starts()) + "<br/>" + CLOCK.format(u.starts()) + "—"
                + CLOCK.format(u.ends()) + "</td><td>"
                + PdfPage.escaped(
                        "《" + u.title() + "》第 " + u.sessionNumber() + " 期，第 " + u.unitNumber() + " 单元 " + u.unitTitle())
                + "</td><td>" + PdfPage.escaped(u.association()) + "</td><td>"
                + PdfPage.escaped(u.post().isEmpty() ? "" : postName.apply(u.post())) + "</td><td class=\"num\">"
                + plain(u.hours()) + "</td></tr>\n";
    }

    private static BigDecimal sum(List<HoursUnit> units) {
        return units.stream().map(HoursUnit::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal hours) {
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }
}
