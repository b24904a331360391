package io.zhuangan.association.enterprise;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.FirmQueries;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** People of the own firm. */
@Path("/firm/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FirmPeopleResource {
    @Inject
    Seat seat;

    @Inject
    FirmQueries firm;

    @GET
    public Page<FirmPersonJson> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("100") int limit) {
        return Pieces.of(
                firm.people(seat.scope()).stream().map(FirmPersonJson::of).toList(), cursor, limit);
    }

    @GET
    @Path("/{key}")
    public FirmPersonJson get(@PathParam("key") UUID key) {
        return FirmPersonJson.of(firm.person(seat.scope(), key));
    }
}
