package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.CourseForm;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseView;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.PlanCourse;
import io.zhuangan.training.PlanSession;
import io.zhuangan.training.SessionForm;
import io.zhuangan.training.SessionQueries;
import io.zhuangan.training.TeachingMode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The association's own courses. */
@Path("/courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoursesResource {
    private static final int USUAL_SHARE = 80;
    private static final int USUAL_GRACE = 10;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    SessionQueries sessions;

    @Inject
    PlanCourse planCourse;

    @Inject
    PlanSession planSession;

    /** Body of a new course. */
    public record NewCourse(
            String title,
            String summary,
            Boolean publicInterest,
            Organiser organiser,
            Set<String> targetPosts,
            Integer certificateShare,
            Integer certificateMonths) {}

    /** Body of a new session. */
    public record NewSession(
            String place,
            TeachingMode mode,
            String lecturer,
            Integer quota,
            Integer firmCap,
            Integer graceMinutes,
            Instant opensAt,
            Instant closesAt,
            List<NewUnit> units) {}

    /** A unit of a new session. */
    public record NewUnit(String title, Instant startsAt, Instant endsAt, BigDecimal hours) {}

    @GET
    public PageJson<CourseView> list() {
        return new PageJson<>(courses.courses(seat.scope()), null);
    }

    @POST
    public Response plan(NewCourse body) {
        if (body == null) throw new BadRequestException("title");
        UUID key = planCourse.plan(
                seat.scope(),
                new CourseForm(
                        null,
                        0,
                        body.title(),
                        body.summary(),
                        !Boolean.FALSE.equals(body.publicInterest()),
                        Objects.requireNonNullElse(body.organiser(), Organiser.ASSOCIATION),
                        body.targetPosts(),
                        Objects.requireNonNullElse(body.certificateShare(), USUAL_SHARE),
                        body.certificateMonths()));
        return Response.status(Response.Status.CREATED)
                .entity(courses.course(seat.scope(), key))
                .build();
    }

    @POST
    @Path("{key}/sessions")
    public Response plan(@PathParam("key") UUID course, NewSession body) {
        if (body == null || body.opensAt() == null || body.closesAt() == null || body.quota() == null) {
            throw new BadRequestException("quota, opensAt, closesAt");
        }
        UUID key = planSession.plan(
                seat.scope(),
                new SessionForm(
                        null,
                        0,
                        course,
                        body.place(),
                        Objects.requireNonNullElse(body.mode(), TeachingMode.IN_PERSON),
                        body.lecturer(),
                        body.quota(),
                        body.firmCap(),
                        Objects.requireNonNullElse(body.graceMinutes(), USUAL_GRACE),
                        body.opensAt(),
                        body.closesAt(),
                        units(body)));
        return Response.status(Response.Status.CREATED)
                .entity(SessionJson.of(sessions.session(seat.scope(), key), sessions.units(seat.scope(), key)))
                .build();
    }

    private static List<SessionForm.Unit> units(NewSession body) {
        if (body.units() == null) return List.of();
        for (NewUnit u : body.units()) {
            if (u.startsAt() == null || u.endsAt() == null || u.hours() == null) {
                throw new BadRequestException("units: startsAt, endsAt, hours");
            }
        }
        return body.units().stream()
                .map(u -> new SessionForm.Unit(u.title(), u.startsAt(), u.endsAt(), u.hours()))
                .toList();
    }
}
