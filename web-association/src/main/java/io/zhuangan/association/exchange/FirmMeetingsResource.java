package io.zhuangan.association.exchange;

import io.zhuangan.association.Seat;
import io.zhuangan.exchange.GiveReceipt;
import io.zhuangan.exchange.OwnMeeting;
import io.zhuangan.exchange.OwnMeetingQueries;
import io.zhuangan.exchange.ReplyToMeeting;
import io.zhuangan.exchange.ReportFix;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Meetings the own firm is invited to: who comes, and its receipts. */
@Path("/firm/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmMeetingsResource {
    @Inject
    Seat seat;

    @Inject
    OwnMeetingQueries meetings;

    @Inject
    ReplyToMeeting replyToMeeting;

    @Inject
    GiveReceipt giveReceipt;

    @Inject
    ReportFix reportFix;

    @Inject
    OnceOnly once;

    /** What was put right. */
    public record Done(String words) {}

    @GET
    public Page<OwnMeeting> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(meetings.list(seat.scope()), cursor, limit);
    }

    @GET
    @Path("{key}")
    public OwnMeeting one(@PathParam("key") UUID key) {
        return meetings.one(seat.scope(), key);
    }

    @PUT
    @Path("{key}/reply")
    public OwnMeeting reply(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, ReplyToMeeting.Reply body) {
        if (body == null) throw new BadRequestException("coming");
        return step(
                requestKey,
                key,
                List.of("reply to meeting", key, body),
                () -> replyToMeeting.reply(seat.scope(), key, body));
    }

    @PUT
    @Path("{key}/receipts/{point}")
    public OwnMeeting receipt(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @PathParam("point") UUID point,
            GiveReceipt.Receipt body) {
        if (body == null || body.stand() == null) throw new BadRequestException("stand");
        return step(
                requestKey,
                key,
                List.of("meeting receipt", key, point, body),
                () -> giveReceipt.give(seat.scope(), key, point, body));
    }

    @POST
    @Path("{key}/receipts/{point}/fix")
    public OwnMeeting fixed(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @PathParam("point") UUID point,
            Done body) {
        if (body == null) throw new BadRequestException("words");
        return step(
                requestKey,
                key,
                List.of("meeting fix", key, point, body),
                () -> reportFix.report(seat.scope(), key, point, body.words()));
    }

    private OwnMeeting step(String requestKey, UUID key, List<Object> what, Runnable work) {
        return once.run(seat.scope(), requestKey, what, OwnMeeting.class, () -> {
            work.run();
            return meetings.one(seat.scope(), key);
        });
    }
}
