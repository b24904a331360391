package io.zhuangan.regulator.showcase;

import io.zhuangan.kit.NominationsApi;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.showcase.DecideNomination;
import io.zhuangan.showcase.NominationFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Nominations of a bureau; the city tells the result of each. */
@Path("/case-nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseNominationsResource extends NominationsApi {
    @Inject
    Seat seat;

    @Inject
    DecideNomination decideNomination;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    /** The result of a nomination, with its reasons. */
    public record Result(long version, boolean chosen, String reasons) {}

    @POST
    @Path("/{key}/result")
    public NominationFile decide(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Result body) {
        if (body == null) throw new BadRequestException("reasons");
        once.run(scope(), requestKey, List.of("decide", key, body), Void.class, () -> {
            decideNomination.decide(
                    scope(), new DecideNomination.Result(key, body.version(), body.chosen(), body.reasons()));
            return null;
        });
        return juries.file(scope(), key);
    }
}
