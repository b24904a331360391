package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.kit.Downloads;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.training.AnswerCorrection;
import io.zhuangan.training.AppealDecision;
import io.zhuangan.training.AppealState;
import io.zhuangan.training.AskCorrection;
import io.zhuangan.training.AttendanceDocuments;
import io.zhuangan.training.AttendanceRecord;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.DecideAppeal;
import io.zhuangan.training.OwnAttendanceQueries;
import io.zhuangan.training.RaiseAppeal;
import io.zhuangan.training.RecordQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Attendance records, appeals against them, and corrections of frozen ones. */
@Path("/attendance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {
    private static final int MOST = 200;

    @Inject
    Seat seat;

    @Inject
    OwnAttendanceQueries own;

    @Inject
    RecordQueries records;

    @Inject
    AttendanceDocuments documents;

    @Inject
    RaiseAppeal raiseAppeal;

    @Inject
    DecideAppeal decideAppeal;

    @Inject
    AskCorrection askCorrection;

    @Inject
    AnswerCorrection answerCorrection;

    @Inject
    OnceOnly once;

    /**
     * A record as either party sees it.
     *
     * @param state missing where nothing was recorded, which is not absent
     */
    public record RecordJson(
            String number,
            UUID unit,
            UUID enrolment,
            String name,
            String enterprise,
            String title,
            int sessionNumber,
            int unitNumber,
            Instant startsAt,
            AttendanceState state,
            boolean attended,
            int minutesLate,
            int minutesEarly,
            boolean sentLater,
            LocalDate appealUntil,
            boolean appealable,
            UUID appeal,
            Long appealVersion,
            AppealState appealState,
            String appealReasons,
            String decision,
            Instant frozenAt) {}

    public record Records(List<RecordJson> items) {}

    public record AppealBody(UUID unit, UUID enrolment, String reasons) {}

    /** @param state what stands from now on; missing keeps the record */
    public record DecisionBody(
            Long version, AttendanceState state, Integer minutesLate, Integer minutesEarly, String reasons) {}

    public record CorrectionBody(UUID unit, UUID enrolment, AttendanceState state, String reasons, String documentNo) {}

    public record AnswerBody(Boolean confirm) {}

    public record KeyJson(UUID key) {}

    /** Own records of three years back, newest first. */
    @GET
    public Records mine() {
        return new Records(own.recent(seat.scope()).stream()
                .map(r -> json(r, r.line().frozen()))
                .toList());
    }

    @GET
    @Path("{unit}/{enrolment}/documents/{key}")
    @Produces(MediaType.WILDCARD)
    public Response document(
            @PathParam("unit") UUID unit, @PathParam("enrolment") UUID enrolment, @PathParam("key") UUID key) {
        AttachmentView file = documents.get(seat.scope(), unit, enrolment, key);
        StreamingOutput content = out -> documents.write(seat.scope(), unit, enrolment, key, out);
        return Downloads.file(file, content);
    }

    @GET
    @Path("appeals")
    public Records appeals() {
        return new Records(records.appeals(seat.scope(), AppealState.OPEN, 0, MOST).stream()
                .map(r -> json(r, r.line().frozen()))
                .toList());
    }

    @POST
    @Path("appeals")
    public Response raise(@HeaderParam("Idempotency-Key") String requestKey, AppealBody body) {
        if (body == null || body.unit() == null || body.enrolment() == null) {
            throw new BadRequestException("unit, enrolment");
        }
        KeyJson key = once.run(
                seat.scope(),
                requestKey,
                List.of("appeal", body),
                KeyJson.class,
                () -> new KeyJson(
                        raiseAppeal.raise(seat.scope(), body.unit(), body.enrolment(), body.reasons(), null)));
        return Response.status(Response.Status.CREATED).entity(key).build();
    }

    @POST
    @Path("appeals/{key}/decision")
    public void decide(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, DecisionBody body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        once.run(seat.scope(), requestKey, List.of("decision", key, body), Void.class, () -> {
            decideAppeal.decide(
                    seat.scope(),
                    new AppealDecision(
                            key,
                            body.version(),
                            body.state(),
                            body.minutesLate() == null ? 0 : body.minutesLate(),
                            body.minutesEarly() == null ? 0 : body.minutesEarly(),
                            body.reasons()));
            return null;
        });
    }

    @POST
    @Path("corrections")
    public Response correct(@HeaderParam("Idempotency-Key") String requestKey, CorrectionBody body) {
        if (body == null || body.unit() == null || body.enrolment() == null || body.state() == null) {
            throw new BadRequestException("unit, enrolment, state");
        }
        KeyJson key = once.run(
                seat.scope(),
                requestKey,
                List.of("correction", body),
                KeyJson.class,
                () -> new KeyJson(askCorrection.ask(
                        seat.scope(), body.unit(), body.enrolment(), body.state(), body.reasons(), body.documentNo())));
        return Response.status(Response.Status.CREATED).entity(key).build();
    }

    @POST
    @Path("corrections/{key}/answer")
    public void answer(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, AnswerBody body) {
        if (body == null || body.confirm() == null) throw new BadRequestException("confirm");
        once.run(seat.scope(), requestKey, List.of("answer", key, body), Void.class, () -> {
            answerCorrection.answer(seat.scope(), key, body.confirm());
            return null;
        });
    }

    private static RecordJson json(AttendanceRecord r, AttendanceRecord.Frozen frozen) {
        AttendanceRecord.Line l = r.line();
        AttendanceRecord.Appeal a = l.appeal();
        return new RecordJson(
                r.number(),
                l.unit(),
                l.enrolment(),
                l.name(),
                l.enterprise(),
                l.title(),
                l.sessionNumber(),
                l.unitNumber(),
                l.starts(),
                l.mark() == null ? null : l.mark().state(),
                l.attended(),
                l.mark() == null ? 0 : l.mark().minutesLate(),
                l.mark() == null ? 0 : l.mark().minutesEarly(),
                l.mark() != null && l.mark().sentLater(),
                r.appealUntil(),
                r.appealable(),
                a == null ? null : a.key(),
                a == null ? null : a.version(),
                a == null ? null : a.state(),
                a == null ? null : a.reasons(),
                a == null ? null : a.decision(),
                frozen == null ? null : frozen.at());
    }
}
