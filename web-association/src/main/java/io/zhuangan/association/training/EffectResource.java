package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.EffectApi;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** Defects before and after teaching, of the association's own courses. */
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
