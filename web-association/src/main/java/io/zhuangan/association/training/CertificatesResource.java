package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.training.CertificateCheckLine;
import io.zhuangan.training.CertificatePaper;
import io.zhuangan.training.CertificateQueries;
import io.zhuangan.training.CertificateView;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.RevokeCertificate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** Certificates of the own firm, or of the association's sessions. */
@Path("/certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificatesResource {
    @Inject
    Seat seat;

    @Inject
    OwnTrainingQueries own;

    @Inject
    CertificatePaper paper;

    @Inject
    CertificateQueries issued;

    @Inject
    RevokeCertificate revokeCertificate;

    @Inject
    OnceOnly once;

    @Context
    UriInfo uri;

    /** Body of a revocation. */
    public record Reason(String reason) {}

    @GET
    public Page<CertificateView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        int from = Pieces.start(cursor);
        return Page.cut(own.certificates(seat.scope(), from, limit + 1), limit, c -> String.valueOf(from + limit));
    }

    @GET
    @Path("{key}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("key") UUID key) {
        String check = uri.getBaseUri().resolve("/certificates/").toString();
        return Papers.inline(paper.pdf(seat.scope(), key, check));
    }

    /** Public checks of one certificate, newest first; for the association that issued it. */
    @GET
    @Path("{key}/checks")
    public Page<CertificateCheckLine> checks(
            @PathParam("key") UUID key,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return checked(key, cursor, limit);
    }

    /** Public checks of all certificates of the association, newest first. */
    @GET
    @Path("checks")
    public Page<CertificateCheckLine> allChecks(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return checked(null, cursor, limit);
    }

    private Page<CertificateCheckLine> checked(UUID key, String cursor, int limit) {
        int from = Pieces.start(cursor);
        return Page.cut(issued.checks(seat.scope(), key, from, limit + 1), limit, c -> String.valueOf(from + limit));
    }

    @POST
    @Path("{key}/revocation")
    public void revoke(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Reason body) {
        String reason = body == null ? null : body.reason();
        once.run(seat.scope(), requestKey, List.of("revoke", key, String.valueOf(reason)), Void.class, () -> {
            revokeCertificate.revoke(seat.scope(), key, reason);
            return null;
        });
    }
}
