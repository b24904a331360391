package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.QrPicture;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.CertificatePaper;
import io.zhuangan.training.CheckIn;
import io.zhuangan.training.CheckInPanel;
import io.zhuangan.training.CheckInQueries;
import io.zhuangan.training.CheckInResult;
import io.zhuangan.training.EnterSheet;
import io.zhuangan.training.OpenCheckIn;
import io.zhuangan.training.RollMark;
import io.zhuangan.training.SheetLine;
import io.zhuangan.training.SheetQueries;
import io.zhuangan.training.TakeRollCall;
import io.zhuangan.training.TrainingError;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Check-in to units. */
@Path("/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitsResource {
    @Inject
    Seat seat;

    @Inject
    CheckIn checkIn;

    @Inject
    CheckInQueries desk;

    @Inject
    OpenCheckIn openCheckIn;

    @Inject
    TakeRollCall takeRollCall;

    @Inject
    SheetQueries sheets;

    @Inject
    EnterSheet enterSheet;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    /**
     * Body of a check-in: the scanned token or the spoken code.
     *
     * @param scannedAt when the phone scanned, for a scan that it kept without network and sends later
     */
    public record Code(String token, Instant scannedAt) {}

    /** Answer to a check-in. */
    public record Receipt(String receipt, Instant at, AttendanceState state, int minutesLate, boolean sentLater) {}

    /** Body of a roll call or of a paper sheet. */
    public record Mark(
            UUID enrolment, AttendanceState state, Integer minutesLate, Integer minutesEarly, String remark) {}

    /**
     * Body of a paper sheet.
     *
     * @param overScans places whose own scan the sheet may contradict
     */
    public record Sheet(List<Mark> marks, List<UUID> overScans) {}

    /** Answer with a count. */
    public record Count(int count) {}

    /** The check-in desk's code and counts. */
    public record Panel(
            boolean open,
            Instant opensAt,
            Instant closesAt,
            Instant now,
            Instant changesAt,
            String address,
            String spoken,
            Integer qrSize,
            String qrPath,
            int seated,
            int present,
            int late,
            int leftEarly,
            int excused,
            int absent,
            int unrecorded,
            List<Arrival> latest) {}

    /** Somebody who was recorded. */
    public record Arrival(String name, Instant at, String state, String method) {}

    @POST
    @Path("{key}/check-ins")
    public Response checkIn(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID unit, Code body) {
        if (body == null || body.token() == null) throw new BadRequestException("token");
        Receipt receipt = once.run(
                seat.scope(), requestKey, List.of("check-in", unit, body), Receipt.class, () -> received(unit, body));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }

    /** The spoken code alone: the unit is found among the person's own of that day. For what a phone kept. */
    @POST
    @Path("check-ins")
    public Response checkInSpoken(@HeaderParam("Idempotency-Key") String requestKey, Code body) {
        if (body == null || body.token() == null) throw new BadRequestException("token");
        Receipt receipt = once.run(
                seat.scope(), requestKey, List.of("check-in", body), Receipt.class, () -> received(null, body));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }

    private Receipt received(UUID unit, Code body) {
        CheckInResult result = checkIn.checkIn(seat.scope(), unit, body.token(), body.scannedAt());
        if (result instanceof CheckInResult.Recorded r) {
            return new Receipt(r.receipt(), r.at(), r.state(), r.minutesLate(), r.sentLater());
        }
        throw refusal(result);
    }

    private static RuleViolated refusal(CheckInResult result) {
        if (result instanceof CheckInResult.NotYetOpen r) {
            return new RuleViolated(TrainingError.CHECK_IN_NOT_OPEN, r.opens());
        }
        if (result instanceof CheckInResult.Over r) return new RuleViolated(TrainingError.CHECK_IN_OVER, r.closed());
        if (result instanceof CheckInResult.CodeReplayed r) {
            return new RuleViolated(TrainingError.CODE_REPLAYED, r.shown());
        }
        if (result instanceof CheckInResult.CodeOfOtherUnit r) {
            return new RuleViolated(TrainingError.CODE_OF_OTHER_UNIT, r.number());
        }
        if (result instanceof CheckInResult.ScanTimeRefused r) {
            return new RuleViolated(TrainingError.SCAN_TIME_REFUSED, r.made(), r.mostHours());
        }
        if (result instanceof CheckInResult.CodeChanged) return new RuleViolated(TrainingError.CODE_CHANGED);
        return new RuleViolated(TrainingError.NOT_ON_THE_LIST);
    }

    @GET
    @Path("{key}/check-in-panel")
    public Response panel(@PathParam("key") UUID unit) {
        CheckInPanel p = desk.panel(seat.scope(), unit);
        String address = p.token() == null
                ? null
                : uri.getBaseUri().resolve("../../checkin/index.xhtml").normalize() + "?u=" + unit + "&c=" + p.token();
        QrPicture qr = address == null ? null : QrPicture.of(address);
        Panel panel = new Panel(
                p.open(),
                p.opensAt(),
                p.closesAt(),
                p.now(),
                p.changesAt(),
                address,
                p.spoken(),
                qr == null ? null : qr.size(),
                qr == null ? null : qr.path(),
                p.seated(),
                p.present(),
                p.late(),
                p.leftEarly(),
                p.excused(),
                p.absent(),
                p.unrecorded(),
                p.latest().stream()
                        .map(a -> new Arrival(
                                a.name(),
                                a.mark().at(),
                                a.mark().state().name(),
                                a.mark().method().name()))
                        .toList());
        return Response.ok(panel).header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("{key}/opening")
    public void open(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID unit) {
        once.run(seat.scope(), requestKey, List.of("open", unit), Void.class, () -> {
            openCheckIn.open(seat.scope(), unit);
            return null;
        });
    }

    /** Answers how many records changed. */
    @POST
    @Path("{key}/roll-call")
    public Count rollCall(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID unit, List<Mark> body) {
        List<RollMark> marks = marks(body);
        return once.run(
                seat.scope(),
                requestKey,
                List.of("roll-call", unit, marks),
                Count.class,
                () -> new Count(takeRollCall.take(seat.scope(), unit, marks)));
    }

    private static List<RollMark> marks(List<Mark> body) {
        if (body == null || body.isEmpty()) throw new BadRequestException("marks");
        for (Mark m : body) {
            if (m == null || m.enrolment() == null || m.state() == null)
                throw new BadRequestException("enrolment, state");
        }
        return body.stream()
                .map(m -> new RollMark(
                        m.enrolment(),
                        m.state(),
                        m.minutesLate() == null ? 0 : m.minutesLate(),
                        m.minutesEarly() == null ? 0 : m.minutesEarly(),
                        m.remark() == null ? "" : m.remark()))
                .toList();
    }

    /** The sheet to print, with the address where it is entered as its QR code. */
    @GET
    @Path("{key}/sheet.pdf")
    @Produces("application/pdf")
    public Response sheet(@PathParam("key") UUID unit) {
        Texts texts = Texts.in(Languages.of(request));
        String entry = uri.getBaseUri()
                .resolve("../../training/sheet.xhtml")
                .normalize()
                .toString();
        CertificatePaper.Paper paper =
                sheets.pdf(seat.scope(), unit, entry, post -> texts.find("enterprise", "Post." + post, List.of()));
        return Response.ok(paper.pdf())
                .header("Content-Disposition", "inline; filename=\"" + paper.fileName() + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** What entering the sheet would change; nothing is written. */
    @POST
    @Path("{key}/sheet/comparison")
    public List<SheetLine> compare(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID unit, List<Mark> body) {
        return sheets.compare(seat.scope(), unit, marks(body));
    }

    /** Enters the whole sheet or nothing; answers how many records changed. */
    @POST
    @Path("{key}/sheet")
    public Count enter(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID unit, Sheet body) {
        if (body == null) throw new BadRequestException("marks");
        List<RollMark> marks = marks(body.marks());
        Set<UUID> over = body.overScans() == null ? Set.of() : Set.copyOf(body.overScans());
        return once.run(
                seat.scope(),
                requestKey,
                List.of("sheet", unit, marks, over),
                Count.class,
                () -> new Count(enterSheet.enter(seat.scope(), unit, marks, over)));
    }
}
