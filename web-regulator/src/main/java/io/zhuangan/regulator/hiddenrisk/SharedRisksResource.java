package io.zhuangan.regulator.hiddenrisk;

import io.zhuangan.hiddenrisk.SharedRiskQueries;
import io.zhuangan.hiddenrisk.SharedRiskView;
import io.zhuangan.kit.Pieces;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Hidden risks that firms chose to share with the caller. */
@Path("/shared-hidden-risks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SharedRisksResource {
    @Inject
    Seat seat;

    @Inject
    SharedRiskQueries shared;

    @GET
    public Page<SharedRiskView> shared(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(shared.all(seat.scope()), cursor, limit);
    }
}
