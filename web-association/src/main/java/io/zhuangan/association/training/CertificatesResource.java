package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.CertificatePaper;
import io.zhuangan.training.CertificateView;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.RevokeCertificate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Certificates of the own firm, or of the association's sessions. */
@Path("/certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificatesResource {
    private static final int MOST = 1000;

    @Inject
    Seat seat;

    @Inject
    OwnTrainingQueries own;

    @Inject
    CertificatePaper paper;

    @Inject
    RevokeCertificate revokeCertificate;

    @Context
    UriInfo uri;

    /** Body of a revocation. */
    public record Reason(String reason) {}

    @GET
    public PageJson<CertificateView> list() {
        return new PageJson<>(own.certificates(seat.scope(), MOST), null);
    }

    @GET
    @Path("{key}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("key") UUID key) {
        String check = uri.getBaseUri().resolve("/certificates/").toString();
        CertificatePaper.Paper file = paper.pdf(seat.scope(), key, check);
        return Response.ok(file.pdf())
                .header("Content-Disposition", "inline; filename=\"" + file.fileName() + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Path("{key}/revocation")
    public void revoke(@PathParam("key") UUID key, Reason body) {
        revokeCertificate.revoke(seat.scope(), key, body == null ? null : body.reason());
    }
}
