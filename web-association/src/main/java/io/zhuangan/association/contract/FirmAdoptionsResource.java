package io.zhuangan.association.contract;

import io.zhuangan.association.Seat;
import io.zhuangan.contract.AdoptionView;
import io.zhuangan.contract.DeclareAdoption;
import io.zhuangan.contract.EndAdoption;
import io.zhuangan.contract.SheetQueries;
import io.zhuangan.kit.Pieces;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** Which model contracts a firm says it uses. */
@Path("/firm/contract-adoptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmAdoptionsResource {
    @Inject
    Seat seat;

    @Inject
    SheetQueries sheets;

    @Inject
    DeclareAdoption declareAdoption;

    @Inject
    EndAdoption endAdoption;

    @Inject
    OnceOnly once;

    /** Body of a declaration. */
    public record NewAdoption(UUID edition, LocalDate since) {}

    /** What was declared. */
    public record Made(UUID key) {}

    @GET
    public Page<AdoptionView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(sheets.adoptions(seat.scope()), cursor, limit);
    }

    @POST
    public Response declare(@HeaderParam("Idempotency-Key") String requestKey, NewAdoption body) {
        if (body == null || body.edition() == null) throw new BadRequestException("edition");
        Made made = once.run(
                seat.scope(),
                requestKey,
                List.of("adoption", body),
                Made.class,
                () -> new Made(declareAdoption.declare(seat.scope(), body.edition(), body.since())));
        return Response.created(URI.create("firm/contract-adoptions"))
                .entity(made)
                .build();
    }

    /** Ends it with that day, or today; it stays on record. */
    @DELETE
    @Path("{key}")
    public void end(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @QueryParam("on") String on) {
        LocalDate last = day(on);
        once.run(seat.scope(), requestKey, List.of("end-adoption", key, String.valueOf(last)), Void.class, () -> {
            endAdoption.end(seat.scope(), key, last);
            return null;
        });
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException("on");
        }
    }
}
