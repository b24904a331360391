package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.training.AnswerFollowUp;
import io.zhuangan.training.OwnFollowUp;
import io.zhuangan.training.OwnFollowUpQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Follow-up questions of the caller's own seats; for a firm's contact those of all its people. */
@Path("/follow-ups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnFollowUpsResource {
    private static final int MOST = 5000;

    @Inject
    Seat seat;

    @Inject
    OwnFollowUpQueries followUps;

    @Inject
    AnswerFollowUp answerFollowUp;

    @Inject
    OnceOnly once;

    /** Body: the answers as a whole; a question left out has none. */
    public record Given(Long version, List<OwnFollowUp.Answer> answers) {}

    @GET
    public Page<OwnFollowUp> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(followUps.open(seat.scope(), MOST), cursor, limit);
    }

    @GET
    @Path("{place}")
    public OwnFollowUp one(@PathParam("place") UUID place) {
        return followUps.one(seat.scope(), place);
    }

    @PUT
    @Path("{place}")
    public OwnFollowUp answer(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("place") UUID place, Given body) {
        if (body == null
                || body.answers() == null
                || body.answers().stream().anyMatch(a -> a == null || a.question() == null)) {
            throw new BadRequestException("answers: question, value");
        }
        return once.run(seat.scope(), requestKey, List.of("answer", place, body), OwnFollowUp.class, () -> {
            long version = body.version() == null ? 0 : body.version();
            answerFollowUp.answer(seat.scope(), place, version, new ArrayList<>(body.answers()));
            return one(place);
        });
    }
}
