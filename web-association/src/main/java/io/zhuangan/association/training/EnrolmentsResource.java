package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.Withdraw;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

    @GET
    public PageJson<EnrolmentJson> list() {
        return new PageJson<>(
                own.upcoming(seat.scope()).stream().map(EnrolmentJson::of).toList(), null);
    }

    /** Gives the place back. Sent twice, it changes nothing. */
    @DELETE
    @Path("{key}")
    public void withdraw(@PathParam("key") UUID key, @QueryParam("reason") String reason) {
        withdraw.withdraw(seat.scope(), key, reason);
    }
}
