package io.zhuangan.association.intake;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.ImportsApi;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Files of an association: marks of a training, its members. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource extends ImportsApi {
    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }
}
