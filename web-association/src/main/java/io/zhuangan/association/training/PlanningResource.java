package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.FreeDays;
import io.zhuangan.training.MoveSession;
import io.zhuangan.training.PlanningQueries;
import io.zhuangan.training.PostponeSession;
import io.zhuangan.training.Repeat;
import io.zhuangan.training.RepeatLine;
import io.zhuangan.training.RepeatRule;
import io.zhuangan.training.RepeatSessions;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** Other times and places of a session, and sessions held again. */
@Path("/planning")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanningResource {
    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    PlanningQueries planning;

    @Inject
    PostponeSession postponeSession;

    @Inject
    MoveSession moveSession;

    @Inject
    RepeatSessions repeatSessions;

    @Inject
    OnceOnly once;

    /** @param version missing = whatever it is now */
    public record Postponement(Instant startsAt, String reason, Long version) {}

    /** @param version missing = whatever it is now */
    public record Place(String place, String lecturer, String onlineLink, Long version) {}

    /** Sessions after others' patterns; with a title the course is copied. */
    public record Repeats(String newTitle, List<Repeat> sessions) {}

    /** What would be made. */
    public record Lines(List<RepeatLine> lines) {}

    /** What was made, in order. */
    public record Made(List<UUID> sessions) {}

    @POST
    @Path("sessions/{key}/postponement")
    public SessionJson postpone(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Postponement body) {
        if (body == null || body.startsAt() == null) throw new BadRequestException("startsAt");
        return once.run(seat.scope(), requestKey, List.of("postpone", key, body), SessionJson.class, () -> {
            postponeSession.postpone(seat.scope(), key, version(key, body.version()), body.startsAt(), body.reason());
            return one(key);
        });
    }

    @PUT
    @Path("sessions/{key}/place")
    public SessionJson move(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Place body) {
        if (body == null || body.place() == null) throw new BadRequestException("place");
        return once.run(seat.scope(), requestKey, List.of("place", key, body), SessionJson.class, () -> {
            moveSession.move(
                    seat.scope(), key, version(key, body.version()), body.place(), body.lecturer(), body.onlineLink());
            return one(key);
        });
    }

    private long version(UUID session, Long seen) {
        return seen != null ? seen : courses.session(seat.scope(), session).version();
    }

    private SessionJson one(UUID key) {
        return SessionJson.of(courses.session(seat.scope(), key), courses.units(seat.scope(), key));
    }

    /** The days of a series after a session; one of {@code until} and {@code count} is needed. */
    @GET
    @Path("sessions/{key}/series")
    public Lines series(
            @PathParam("key") UUID key,
            @QueryParam("every") RepeatRule.Every every,
            @QueryParam("step") @DefaultValue("1") int step,
            @QueryParam("until") String until,
            @QueryParam("count") Integer count,
            @QueryParam("freeDays") @DefaultValue("AFTER") FreeDays freeDays) {
        if (every == null) throw new BadRequestException("every");
        return new Lines(planning.series(seat.scope(), key, new RepeatRule(every, step, day(until), count, freeDays)));
    }

    /** The sessions that a course had in a year, 52 weeks later; nothing is written. */
    @GET
    @Path("courses/{key}/years/{year}")
    public Lines yearAgain(
            @PathParam("key") UUID key,
            @PathParam("year") int year,
            @QueryParam("freeDays") @DefaultValue("AFTER") FreeDays freeDays) {
        return new Lines(planning.yearAgain(seat.scope(), key, year, freeDays));
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException("until", e);
        }
    }

    /** All of them as drafts, or none. */
    @POST
    @Path("courses/{key}/repeats")
    public Response repeat(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Repeats body) {
        if (body == null || body.sessions() == null || body.sessions().contains(null)) {
            throw new BadRequestException("sessions");
        }
        if (body.sessions().stream().anyMatch(r -> r.template() == null)) throw new BadRequestException("template");
        Made made = once.run(
                seat.scope(),
                requestKey,
                List.of("repeat", key, body),
                Made.class,
                () -> new Made(repeatSessions.repeat(seat.scope(), key, body.newTitle(), body.sessions())));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }
}
