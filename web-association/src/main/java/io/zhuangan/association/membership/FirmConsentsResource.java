package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Pieces;
import io.zhuangan.membership.ConsentOrder;
import io.zhuangan.membership.ConsentView;
import io.zhuangan.membership.GiveConsent;
import io.zhuangan.membership.OwnMembershipQueries;
import io.zhuangan.membership.RenewConsent;
import io.zhuangan.membership.RevokeConsent;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the own firm lets associations see: given, renewed, taken back, with who looked. */
@Path("/firm/consents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmConsentsResource {
    @Inject
    Seat seat;

    @Inject
    OwnMembershipQueries own;

    @Inject
    GiveConsent giveConsent;

    @Inject
    RenewConsent renewConsent;

    @Inject
    RevokeConsent revokeConsent;

    @Inject
    OnceOnly once;

    /** The version that was read, and the new last day. */
    public record Renewal(Long version, LocalDate until) {}

    @GET
    public Page<ConsentView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(own.consents(seat.scope()), cursor, limit);
    }

    @POST
    public ConsentView give(@HeaderParam("Idempotency-Key") String requestKey, ConsentOrder body) {
        if (body == null || body.association() == null) throw new BadRequestException("association");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("give-consent", body),
                ConsentView.class,
                () -> one(giveConsent.give(seat.scope(), body)));
    }

    @GET
    @Path("{key}")
    public ConsentView one(@PathParam("key") UUID key) {
        return own.consent(seat.scope(), key);
    }

    @POST
    @Path("{key}/renewal")
    public ConsentView renew(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Renewal body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("renew-consent", key, body), ConsentView.class, () -> {
            renewConsent.renew(seat.scope(), key, body.version(), body.until());
            return one(key);
        });
    }

    @DELETE
    @Path("{key}")
    public ConsentView revoke(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(seat.scope(), requestKey, List.of("revoke-consent", key), ConsentView.class, () -> {
            revokeConsent.revoke(seat.scope(), key);
            return one(key);
        });
    }
}
