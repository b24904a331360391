package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.Withdraw;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** The own firm's places in sessions to come. */
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
}
