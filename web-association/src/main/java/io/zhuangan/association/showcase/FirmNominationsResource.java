package io.zhuangan.association.showcase;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.NominationJson;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.showcase.CallView;
import io.zhuangan.showcase.ConsentExtent;
import io.zhuangan.showcase.GiveConsent;
import io.zhuangan.showcase.JuryQueries;
import io.zhuangan.showcase.NominationFile;
import io.zhuangan.showcase.NominationLine;
import io.zhuangan.showcase.NominationQueries;
import io.zhuangan.showcase.OwnNomination;
import io.zhuangan.showcase.RecuseJuror;
import io.zhuangan.showcase.ScoreNomination;
import io.zhuangan.showcase.SubmitNomination;
import io.zhuangan.showcase.WithdrawNomination;
import io.zhuangan.showcase.WriteNomination;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Nominations of the caller's own body, and what is before the caller as a juror. */
@Path("/case-nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmNominationsResource {
    @Inject
    Seat seat;

    @Inject
    NominationQueries nominations;

    @Inject
    JuryQueries juries;

    @Inject
    WriteNomination writeNomination;

    @Inject
    SubmitNomination submitNomination;

    @Inject
    WithdrawNomination withdrawNomination;

    @Inject
    ScoreNomination scoreNomination;

    @Inject
    RecuseJuror recuseJuror;

    @Inject
    GiveConsent giveConsent;

    @Inject
    OnceOnly once;

    /** Answer to a new nomination. */
    public record Nominated(UUID key) {}

    /** Who signs what is handed in. */
    public record Signer(long version, String name, String post) {}

    /** Points by criterion, 0 to 10 in halves. */
    public record Score(Map<String, BigDecimal> points) {}

    /** Why a juror keeps out. */
    public record Recusal(String reason) {}

    @GET
    public Page<NominationLine> own(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(nominations.own(seat.scope()), cursor, limit);
    }

    @POST
    public Response nominate(@HeaderParam("Idempotency-Key") String requestKey, NominationJson body) {
        if (body == null) throw new BadRequestException("chinese");
        Nominated made = once.run(
                seat.scope(),
                requestKey,
                List.of("nominate", body),
                Nominated.class,
                () -> new Nominated(writeNomination.write(seat.scope(), body.draft(null))));
        return Response.created(URI.create("case-nominations/" + made.key()))
                .entity(made)
                .build();
    }

    @GET
    @Path("/{key}")
    public OwnNomination one(@PathParam("key") UUID key) {
        return nominations.one(seat.scope(), key);
    }

    @PUT
    @Path("/{key}")
    public OwnNomination write(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, NominationJson body) {
        if (body == null) throw new BadRequestException("chinese");
        once.run(seat.scope(), requestKey, List.of("write nomination", key, body), Void.class, () -> {
            writeNomination.write(seat.scope(), body.draft(key));
            return null;
        });
        return nominations.one(seat.scope(), key);
    }

    @POST
    @Path("/{key}/submission")
    public OwnNomination submit(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Signer body) {
        if (body == null) throw new BadRequestException("name, post");
        once.run(seat.scope(), requestKey, List.of("submit nomination", key, body), Void.class, () -> {
            submitNomination.submit(
                    seat.scope(), new SubmitNomination.Submission(key, body.version(), body.name(), body.post()));
            return null;
        });
        return nominations.one(seat.scope(), key);
    }

    @POST
    @Path("/{key}/withdrawal")
    public OwnNomination withdraw(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        once.run(seat.scope(), requestKey, List.of("withdraw nomination", key), Void.class, () -> {
            withdrawNomination.withdraw(seat.scope(), key);
            return null;
        });
        return nominations.one(seat.scope(), key);
    }

    /** As a juror reads it; for a city also as who tells the result. */
    @GET
    @Path("/{key}/jury")
    public NominationFile jury(@PathParam("key") UUID key) {
        return juries.file(seat.scope(), key);
    }

    @PUT
    @Path("/{key}/score")
    public NominationFile score(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Score body) {
        if (body == null || body.points() == null) throw new BadRequestException("points");
        Map<UUID, BigDecimal> points = body.points().entrySet().stream()
                .collect(Collectors.toMap(p -> criterion(p.getKey()), Map.Entry::getValue));
        once.run(seat.scope(), requestKey, List.of("score", key, body), Void.class, () -> {
            scoreNomination.score(seat.scope(), new ScoreNomination.Score(key, points));
            return null;
        });
        return juries.file(seat.scope(), key);
    }

    private static UUID criterion(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("points: keys of criteria", e);
        }
    }

    @POST
    @Path("/{key}/recusal")
    public NominationFile recuse(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Recusal body) {
        if (body == null) throw new BadRequestException("reason");
        once.run(seat.scope(), requestKey, List.of("recuse", key, body), Void.class, () -> {
            recuseJuror.recuse(seat.scope(), new RecuseJuror.Recusal(key, body.reason()));
            return null;
        });
        return juries.file(seat.scope(), key);
    }

    /** Calls of the city. */
    public record Calls(List<CallView> items) {}

    @GET
    @Path("/calls")
    public Calls calls() {
        return new Calls(nominations.calls(seat.scope()));
    }

    /** A firm consents to be shown: how far, until which day, by whom. */
    public record Consent(ConsentExtent extent, String signerName, String signerPost, LocalDate until) {}

    @POST
    @Path("/{key}/consents")
    public OwnNomination consent(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Consent body) {
        if (body == null) throw new BadRequestException("extent, until");
        once.run(seat.scope(), requestKey, List.of("consent", key, body), Void.class, () -> {
            giveConsent.give(
                    seat.scope(),
                    new GiveConsent.Consent(key, body.extent(), body.signerName(), body.signerPost(), body.until()));
            return null;
        });
        return nominations.one(seat.scope(), key);
    }
}
