package io.zhuangan.regulator.contract;

import io.zhuangan.kit.ContractRoundsApi;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Open rounds for the bureaux of the city. */
@Path("/contract-rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractRoundsResource extends ContractRoundsApi {
    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }
}
