package io.zhuangan.association.showcase;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.NominationsApi;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.showcase.CallView;
import io.zhuangan.showcase.ConsentExtent;
import io.zhuangan.showcase.GiveConsent;
import io.zhuangan.showcase.OwnNomination;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Nominations of a firm or an association, with the calls they are for and the consent of the firm they are about. */
@Path("/case-nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmNominationsResource extends NominationsApi {
    @Inject
    Seat seat;

    @Inject
    GiveConsent giveConsent;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    /** Calls of the city. */
    public record Calls(List<CallView> items) {}

    @GET
    @Path("/calls")
    public Calls calls() {
        return new Calls(nominations.calls(scope()));
    }

    /** A firm consents to be shown: how far, until which day, by whom. */
    public record Consent(ConsentExtent extent, String signerName, String signerPost, LocalDate until) {}

    @POST
    @Path("/{key}/consents")
    public OwnNomination consent(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Consent body) {
        if (body == null) throw new BadRequestException("extent, until");
        once.run(scope(), requestKey, List.of("consent", key, body), Void.class, () -> {
            giveConsent.give(
                    scope(),
                    new GiveConsent.Consent(key, body.extent(), body.signerName(), body.signerPost(), body.until()));
            return null;
        });
        return nominations.one(scope(), key);
    }
}
