package io.zhuangan.kit;

import io.zhuangan.contract.RoundLine;
import io.zhuangan.contract.RoundQueries;
import io.zhuangan.contract.RoundView;
import io.zhuangan.contract.SendComment;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * Model contracts of the city that are, or were, open for comment. A front-end's resource extends this and says at which
 * address and for whom.
 */
public abstract class ContractRoundsApi {
    @Inject
    RoundQueries rounds;

    @Inject
    SendComment sendComment;

    @Inject
    OnceOnly once;

    /** Who asks. */
    protected abstract AccessScope scope();

    /** Body of a comment; without a clause it is about the whole text. */
    public record NewComment(String clause, String words) {}

    /** The comment that was made. */
    public record Made(UUID key) {}

    @GET
    public Page<RoundLine> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(rounds.rounds(scope()), cursor, limit);
    }

    @GET
    @Path("{edition}")
    public RoundView one(@PathParam("edition") UUID edition) {
        return rounds.round(scope(), edition);
    }

    @POST
    @Path("{edition}/comments")
    public Response comment(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("edition") UUID edition, NewComment body) {
        if (body == null) throw new BadRequestException("words");
        Made made = once.run(
                scope(),
                requestKey,
                List.of("comment", edition, body),
                Made.class,
                () -> new Made(
                        sendComment.send(scope(), new SendComment.Comment(edition, body.clause(), body.words()))));
        return Response.created(URI.create("contract-rounds/" + edition))
                .entity(made)
                .build();
    }
}
