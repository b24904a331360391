package io.zhuangan.regulator.training;

import io.zhuangan.kit.EffectApi;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** Defects before and after teaching, of the city's associations. */
@Path("/training-effect")
@RequestScoped
public class EffectResource extends EffectApi {
    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }
}
