package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.training.EffectQueries;
import io.zhuangan.training.TaughtCourse;
import io.zhuangan.training.TeachClauses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Which clauses a course teaches. */
@Path("/courses/{key}/clauses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourseClausesResource {
    @Inject
    Seat seat;

    @Inject
    EffectQueries effects;

    @Inject
    TeachClauses teachClauses;

    @Inject
    OnceOnly once;

    /** Body: codes of the city's list, as a whole. */
    public record Codes(List<String> clauses) {}

    @GET
    public TaughtCourse clauses(@PathParam("key") UUID key) {
        return effects.course(seat.scope(), key);
    }

    @PUT
    public TaughtCourse teach(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Codes body) {
        if (body == null || body.clauses() == null || body.clauses().contains(null)) {
            throw new BadRequestException("clauses");
        }
        return once.run(seat.scope(), requestKey, List.of("teach", key, body), TaughtCourse.class, () -> {
            teachClauses.teach(seat.scope(), key, body.clauses());
            return effects.course(seat.scope(), key);
        });
    }
}
