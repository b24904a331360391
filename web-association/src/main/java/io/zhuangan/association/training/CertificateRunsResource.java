package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.Page;
import io.zhuangan.training.CertificateOutcome;
import io.zhuangan.training.CertificateQueries;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.IssueRunView;
import io.zhuangan.training.OutcomeLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** How far issuing the certificates of a session is, and what it came to for each person. */
@Path("/certificate-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CertificateRunsResource {
    @Inject
    Seat seat;

    @Inject
    CertificateQueries certificates;

    @Inject
    CourseQueries courses;

    @GET
    public Page<IssueRunView> list(
            @QueryParam("session") UUID session,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        if (session != null) courses.session(seat.scope(), session);
        return Pieces.of(certificates.runs(seat.scope(), session), cursor, limit);
    }

    @GET
    @Path("{key}")
    public IssueRunView one(@PathParam("key") UUID key) {
        return certificates.run(seat.scope(), key);
    }

    @GET
    @Path("{key}/outcomes")
    public Page<OutcomeLine> outcomes(
            @PathParam("key") UUID key,
            @QueryParam("outcome") CertificateOutcome outcome,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        certificates.run(seat.scope(), key);
        int from = Pieces.start(cursor);
        return Page.cut(
                certificates.outcomes(seat.scope(), key, outcome, from, limit + 1),
                limit,
                o -> String.valueOf(from + limit));
    }
}
