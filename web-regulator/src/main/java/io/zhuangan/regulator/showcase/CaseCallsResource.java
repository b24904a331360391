package io.zhuangan.regulator.showcase;

import io.zhuangan.kit.Pieces;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.showcase.AppointJuror;
import io.zhuangan.showcase.CallView;
import io.zhuangan.showcase.JuryQueries;
import io.zhuangan.showcase.NewCall;
import io.zhuangan.showcase.NominationQueries;
import io.zhuangan.showcase.OpenCall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Calls for typical cases: opened by the city, read by everybody in it. */
@Path("/case-calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseCallsResource {
    @Inject
    Seat seat;

    @Inject
    NominationQueries nominations;

    @Inject
    JuryQueries juries;

    @Inject
    OpenCall openCall;

    @Inject
    AppointJuror appointJuror;

    @Inject
    OnceOnly once;

    /** Answer to a new call. */
    public record Opened(UUID key) {}

    /** Whom to take into the jury, and from which body. */
    public record Juror(UUID seat, UUID person) {}

    /** Who may be taken into a jury. */
    public record Candidates(List<JuryQueries.Candidate> items) {}

    @GET
    public Page<CallView> all(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(nominations.calls(seat.scope()), cursor, limit);
    }

    @POST
    public Response open(@HeaderParam("Idempotency-Key") String requestKey, NewCall body) {
        if (body == null) throw new BadRequestException("title");
        Opened opened = once.run(
                seat.scope(),
                requestKey,
                List.of("case-call", body),
                Opened.class,
                () -> new Opened(openCall.open(seat.scope(), body)));
        return Response.created(URI.create("case-calls/" + opened.key()))
                .entity(opened)
                .build();
    }

    @GET
    @Path("/{key}")
    public JuryQueries.CallBoard one(@PathParam("key") UUID key) {
        return juries.board(seat.scope(), key);
    }

    @GET
    @Path("/{key}/candidates")
    public Candidates candidates(@PathParam("key") UUID key) {
        juries.board(seat.scope(), key);
        return new Candidates(juries.candidates(seat.scope()));
    }

    @POST
    @Path("/{key}/jurors")
    public JuryQueries.CallBoard appoint(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Juror body) {
        if (body == null || body.seat() == null || body.person() == null) throw new BadRequestException("seat, person");
        once.run(seat.scope(), requestKey, List.of("juror", key, body), Void.class, () -> {
            appointJuror.appoint(seat.scope(), new AppointJuror.Appointment(key, body.seat(), body.person()));
            return null;
        });
        return juries.board(seat.scope(), key);
    }
}
