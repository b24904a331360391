package io.zhuangan.association.grading;

import io.zhuangan.association.Seat;
import io.zhuangan.grading.AssumedFact;
import io.zhuangan.grading.EventView;
import io.zhuangan.grading.Projection;
import io.zhuangan.grading.ProjectionQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** 级别试算 of the own firm: computed and kept nowhere. */
@Path("/firm/grade-projection")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GradeProjectionResource {
    @Inject
    Seat seat;

    @Inject
    ProjectionQueries projections;

    /** What the firm assumes, on top of its own facts of the year. */
    public record Assumptions(List<Assumption> facts) {}

    /** A fact that is not there yet. */
    public record Assumption(String event, LocalDate on, Integer count, Integer base, Boolean done) {}

    /** What may be assumed. */
    @GET
    public List<EventView> events() {
        return projections.events(seat.scope());
    }

    /** @param requestKey taken like everywhere; nothing is written, so a repeat is simply computed again */
    @POST
    public Projection project(@HeaderParam("Idempotency-Key") String requestKey, Assumptions body) {
        if (body == null || body.facts() == null || body.facts().contains(null)) throw new BadRequestException("facts");
        return projections.project(
                seat.scope(),
                body.facts().stream()
                        .map(a ->
                                new AssumedFact(a.event(), a.on(), a.count(), a.base(), Boolean.TRUE.equals(a.done())))
                        .toList());
    }
}
