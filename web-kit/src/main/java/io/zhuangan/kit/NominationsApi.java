package io.zhuangan.kit;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
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
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Nominations of the caller's own body, and what is before the caller as a juror. A front-end's resource extends this,
 * says at which address and for whom, and adds what only its side does.
 */
public abstract class NominationsApi {
    @Inject
    protected NominationQueries nominations;

    @Inject
    protected JuryQueries juries;

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
    protected OnceOnly once;

    /** Who asks. */
    protected abstract AccessScope scope();

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
        return Pieces.of(nominations.own(scope()), cursor, limit);
    }

    @POST
    public Response nominate(@HeaderParam("Idempotency-Key") String requestKey, NominationJson body) {
        if (body == null) throw new BadRequestException("chinese");
        Nominated made = once.run(
                scope(),
                requestKey,
                List.of("nominate", body),
                Nominated.class,
                () -> new Nominated(writeNomination.write(scope(), body.draft(null))));
        return Response.created(URI.create("case-nominations/" + made.key()))
                .entity(made)
                .build();
    }

    @GET
    @Path("/{key}")
    public OwnNomination one(@PathParam("key") UUID key) {
        return nominations.one(scope(), key);
    }

    @PUT
    @Path("/{key}")
    public OwnNomination write(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, NominationJson body) {
        if (body == null) throw new BadRequestException("chinese");
        once.run(scope(), requestKey, List.of("write nomination", key, body), Void.class, () -> {
            writeNomination.write(scope(), body.draft(key));
            return null;
        });
        return nominations.one(scope(), key);
    }

    @POST
    @Path("/{key}/submission")
    public OwnNomination submit(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Signer body) {
        if (body == null) throw new BadRequestException("name, post");
        once.run(scope(), requestKey, List.of("submit nomination", key, body), Void.class, () -> {
            submitNomination.submit(
                    scope(), new SubmitNomination.Submission(key, body.version(), body.name(), body.post()));
            return null;
        });
        return nominations.one(scope(), key);
    }

    @POST
    @Path("/{key}/withdrawal")
    public OwnNomination withdraw(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        once.run(scope(), requestKey, List.of("withdraw nomination", key), Void.class, () -> {
            withdrawNomination.withdraw(scope(), key);
            return null;
        });
        return nominations.one(scope(), key);
    }

    /** As a juror reads it; for a city also as who tells the result. */
    @GET
    @Path("/{key}/jury")
    public NominationFile jury(@PathParam("key") UUID key) {
        return juries.file(scope(), key);
    }

    @PUT
    @Path("/{key}/score")
    public NominationFile score(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Score body) {
        if (body == null || body.points() == null) throw new BadRequestException("points");
        Map<UUID, BigDecimal> points = body.points().entrySet().stream()
                .collect(Collectors.toMap(p -> criterion(p.getKey()), Map.Entry::getValue));
        once.run(scope(), requestKey, List.of("score", key, body), Void.class, () -> {
            scoreNomination.score(scope(), new ScoreNomination.Score(key, points));
            return null;
        });
        return juries.file(scope(), key);
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
        once.run(scope(), requestKey, List.of("recuse", key, body), Void.class, () -> {
            recuseJuror.recuse(scope(), new RecuseJuror.Recusal(key, body.reason()));
            return null;
        });
        return juries.file(scope(), key);
    }
}
