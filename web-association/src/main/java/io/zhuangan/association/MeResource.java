package io.zhuangan.association;

import io.zhuangan.identity.CurrentSeat;
import io.zhuangan.identity.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who is asking, from which seat, with which rights. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    CurrentSeat seat;

    @GET
    public Me me() {
        return Me.of(seat);
    }
}
