package io.zhuangan.association.hiddenrisk;

import io.zhuangan.association.Seat;
import io.zhuangan.hiddenrisk.AddRiskPlace;
import io.zhuangan.hiddenrisk.HiddenRiskQueries;
import io.zhuangan.hiddenrisk.RetireRiskPlace;
import io.zhuangan.hiddenrisk.RiskPlaceView;
import io.zhuangan.shared.OnceOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Places of the own firm whose codes hang on the wall. */
@Path("/firm/hidden-risk-places")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskPlacesResource {
    @Inject
    Seat seat;

    @Inject
    HiddenRiskQueries risks;

    @Inject
    AddRiskPlace addRiskPlace;

    @Inject
    RetireRiskPlace retireRiskPlace;

    @Inject
    OnceOnly once;

    /** Body of a new place. */
    public record Named(String name) {}

    @GET
    public List<RiskPlaceView> places() {
        return risks.places(seat.scope());
    }

    @POST
    public RiskPlaceView add(@HeaderParam("Idempotency-Key") String requestKey, Named body) {
        if (body == null) throw new BadRequestException("name");
        return once.run(seat.scope(), requestKey, List.of("risk-place", body), RiskPlaceView.class, () -> {
            UUID key = addRiskPlace.add(seat.scope(), body.name());
            return risks.places(seat.scope()).stream()
                    .filter(p -> p.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        });
    }

    @DELETE
    @Path("{key}")
    public void retire(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        once.run(seat.scope(), requestKey, List.of("retire-risk-place", key), Void.class, () -> {
            retireRiskPlace.retire(seat.scope(), key);
            return null;
        });
    }
}
