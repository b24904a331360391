package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.training.AcceptOffer;
import io.zhuangan.training.ApproveRequest;
import io.zhuangan.training.DeclineRequest;
import io.zhuangan.training.MoveUpInLine;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.SeatFromLine;
import io.zhuangan.training.Withdraw;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.function.Consumer;

/** The own firm's places in sessions to come, and what the association does to them. */
@Path("/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {
    @Inject
    Seat seat;

    @Inject
    OwnTrainingQueries own;

    @Inject
    Withdraw withdraw;

    @Inject
    OnceOnly once;

    @Inject
    ApproveRequest approveRequest;

    @Inject
    DeclineRequest declineRequest;

    @Inject
    AcceptOffer acceptOffer;

    @Inject
    MoveUpInLine moveUpInLine;

    @Inject
    SeatFromLine seatFromLine;

    /** Body with a reason. */
    public record Why(String reason) {}

    /** Body of a move in the line. */
    public record NewPlace(Integer place, String reason) {}

    /** Where somebody stands. */
    public record Standing(String state) {}

    @GET
    public Page<EnrolmentJson> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(
                own.upcoming(seat.scope()).stream().map(EnrolmentJson::of).toList(), cursor, limit);
    }

    /**
     * Gives the place back. Sent twice it changes nothing; with a key not even when the person has enrolled again in
     * between, which takes up the same enrolment.
     */
    @DELETE
    @Path("{key}")
    public void withdraw(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @QueryParam("reason") String reason) {
        once.run(seat.scope(), requestKey, List.of("withdraw", key, String.valueOf(reason)), Void.class, () -> {
            withdraw.withdraw(seat.scope(), key, reason);
            return null;
        });
    }

    /** The association says yes to a request; answers where the person stands now. */
    @POST
    @Path("{key}/approval")
    public Standing approve(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(
                seat.scope(),
                requestKey,
                List.of("approve", key),
                Standing.class,
                () -> new Standing(approveRequest.approve(seat.scope(), key).name()));
    }

    /** The association says no to a request. */
    @POST
    @Path("{key}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public void decline(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Why body) {
        run(requestKey, "decline", key, body, reason -> declineRequest.decline(seat.scope(), key, reason));
    }

    /** The firm takes the seat that is offered. */
    @POST
    @Path("{key}/acceptance")
    public void accept(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        run(requestKey, "accept", key, null, reason -> acceptOffer.accept(seat.scope(), key));
    }

    /** The association moves somebody up in the line by hand. */
    @PUT
    @Path("{key}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    public void moveUp(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, NewPlace body) {
        if (body == null || body.place() == null) throw new BadRequestException("place");
        once.run(seat.scope(), requestKey, List.of("move up", key, body), Void.class, () -> {
            moveUpInLine.move(seat.scope(), key, body.place(), body.reason());
            return null;
        });
    }

    /** The association gives a free seat to somebody in line by hand. */
    @POST
    @Path("{key}/seat")
    @Consumes(MediaType.APPLICATION_JSON)
    public void seat(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Why body) {
        run(requestKey, "seat", key, body, reason -> seatFromLine.seat(seat.scope(), key, reason));
    }

    private void run(String requestKey, String what, UUID key, Why body, Consumer<String> work) {
        String reason = body == null ? null : body.reason();
        once.run(seat.scope(), requestKey, List.of(what, key, String.valueOf(reason)), Void.class, () -> {
            work.accept(reason);
            return null;
        });
    }
}
