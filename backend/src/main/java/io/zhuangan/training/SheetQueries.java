package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.PdfPage;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.QrPicture;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.SessionUnit;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The paper sheet of a unit: to be printed, and what entering it would change. */
@Reads
@Permit(Right.TAKE_ATTENDANCE)
public class SheetQueries {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Time.SHANGHAI);

    @Inject
    AttendanceReads reads;

    @Inject
    Courses courses;

    /** Everybody who should be on the sheet, with what each line would change; marks for others are not found. */
    public List<SheetLine> compare(AccessScope scope, UUID unit, List<RollMark> marks) {
        SessionUnit found = courses.unit(scope, unit);
        List<AttendanceRecord.Line> seated = reads.sheet(scope, found.key());
        Map<UUID, RollMark> wanted =
                marks.stream().collect(Collectors.toMap(RollMark::enrolment, Function.identity(), (a, b) -> b));
        for (UUID enrolment : wanted.keySet()) {
            if (seated.stream().noneMatch(l -> l.enrolment().equals(enrolment))) {
                throw new NotFound("Enrolment", enrolment);
            }
        }
        return seated.stream()
                .map(l -> new SheetLine(
                        l.enrolment(),
                        l.name(),
                        l.enterprise(),
                        l.post(),
                        l.mark(),
                        wanted.get(l.enrolment()),
                        kind(l, wanted.get(l.enrolment()))))
                .toList();
    }

    static SheetLine.Kind kind(AttendanceRecord.Line line, RollMark wanted) {
        if (line.frozen() != null || line.appeal() != null) return SheetLine.Kind.CLOSED;
        if (wanted == null) return SheetLine.Kind.BLANK;
        if (line.mark() == null) return SheetLine.Kind.FRESH;
        boolean same = line.mark().state() == wanted.state()
                && (wanted.minutesLate() == 0
                        || wanted.minutesLate() == line.mark().minutesLate())
                && (wanted.minutesEarly() == 0
                        || wanted.minutesEarly() == line.mark().minutesEarly());
        if (same) return SheetLine.Kind.SAME;
        return line.mark().scanned() ? SheetLine.Kind.AGAINST_SCAN : SheetLine.Kind.DIFFERS;
    }

    /**
     * The sheet as PDF.
     *
     * @param entryPage where sheets are entered, for the QR code
     * @param postName how a post is called
     */
    public CertificatePaper.Paper pdf(AccessScope scope, UUID unit, String entryPage, UnaryOperator<String> postName) {
        SessionUnit found = courses.unit(scope, unit);
        UUID session = courses.sessionOf(scope, found).key();
        String entryAddress = entryPage + "?session=" + session + "&unit=" + unit;
        List<AttendanceRecord.Line> seated = reads.sheet(scope, unit);
        String serial = serial(found);
        return new CertificatePaper.Paper(
                serial + ".pdf", PdfPage.render(page(found, seated, serial, entryAddress, postName)));
    }

    static String serial(SessionUnit unit) {
        LocalDate day = Time.day(unit.startsAt());
        return "QDB-%tY%<tm%<td-%02d-%s"
                .formatted(
                        day,
                        unit.number(),
                        unit.key().toString().substring(0, 6).toUpperCase(Locale.ROOT));
    }

    private static String page(
            SessionUnit unit,
            List<AttendanceRecord.Line> seated,
            String serial,
            String entryAddress,
            UnaryOperator<String> postName) {
        Map<String, String> values = new LinkedHashMap<>();
        AttendanceRecord.Line any = seated.isEmpty() ? null : seated.get(0);
        values.put("title", any == null ? "" : any.title());
        values.put("association", any == null ? "" : any.association());
        values.put("number", any == null ? "" : String.valueOf(any.sessionNumber()));
        values.put("place", any == null ? "" : any.place());
        values.put("unit", String.valueOf(unit.number()));
        values.put("unitTitle", unit.title());
        values.put("when", Time.day(unit.startsAt()) + " " + clock(unit.startsAt()) + "—" + clock(unit.endsAt()));
        values.put("seats", String.valueOf(seated.size()));
        values.put("serial", serial);
        String page = PdfPage.template("/training/sheet.html");
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace('{' + value.getKey() + '}', PdfPage.escaped(value.getValue()));
        }
        StringBuilder rows = new StringBuilder();
        int number = 1;
        for (AttendanceRecord.Line l : seated) {
            rows.append("<tr><td class=\"n\">")
                    .append(number++)
                    .append("</td><td class=\"name\">")
                    .append(PdfPage.escaped(l.name()))
                    .append("</td><td>")
                    .append(PdfPage.escaped(l.enterprise()))
                    .append("</td><td class=\"post\">")
                    .append(PdfPage.escaped(l.post().isEmpty() ? "" : postName.apply(l.post())))
                    .append("</td><td class=\"sign\"></td><td class=\"time\"></td></tr>\n");
        }
        return page.replace("{rows}", rows)
                .replace("{qr}", Base64.getEncoder().encodeToString(QrPicture.png(entryAddress)));
    }

    private static String clock(Instant moment) {
        return CLOCK.format(moment);
    }
}
