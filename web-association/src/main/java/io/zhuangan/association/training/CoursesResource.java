package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.training.CourseForm;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseView;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.PlanCourse;
import io.zhuangan.training.PlanSession;
import io.zhuangan.training.ReserveBasis;
import io.zhuangan.training.SessionForm;
import io.zhuangan.training.SessionQueries;
import io.zhuangan.training.SessionRules;
import io.zhuangan.training.TeachingMode;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    @Inject
    OnceOnly once;

    /** Body of a new course. */
    public record NewCourse(
            String title,
            String summary,
            Boolean publicInterest,
            Organiser organiser,
            Set<String> targetPosts,
            Set<String> targetKinds,
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
            List<NewUnit> units,
            Boolean approval,
            Integer offerHours,
            Instant withdrawUntil,
            List<KeptSeats> keptSeats,
            LecturerKind lecturerKind,
            String onlineLink) {}

    /** Seats of a new session that are kept for a group. */
    public record KeptSeats(ReserveBasis basis, String code, Integer seats, Instant until) {}

    /** A unit of a new session. */
    public record NewUnit(
            String title,
            Instant startsAt,
            Instant endsAt,
            BigDecimal hours,
            String lecturer,
            LecturerKind lecturerKind) {}

    @GET
    public Page<CourseView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(courses.courses(seat.scope()), cursor, limit);
    }

    @GET
    @Path("{key}")
    public CourseView one(@PathParam("key") UUID key) {
        return courses.course(seat.scope(), key);
    }

    @POST
    public Response plan(@HeaderParam("Idempotency-Key") String requestKey, NewCourse body) {
        if (body == null) throw new BadRequestException("title");
        CourseView made =
                once.run(seat.scope(), requestKey, List.of("course", body), CourseView.class, () -> planned(body));
        return Response.created(URI.create("courses/" + made.key()))
                .entity(made)
                .build();
    }

    private CourseView planned(NewCourse body) {
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
                        kinds(body.targetKinds()),
                        Objects.requireNonNullElse(body.certificateShare(), USUAL_SHARE),
                        body.certificateMonths()));
        return courses.course(seat.scope(), key);
    }

    @POST
    @Path("{key}/sessions")
    public Response plan(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID course, NewSession body) {
        if (body == null || body.opensAt() == null || body.closesAt() == null || body.quota() == null) {
            throw new BadRequestException("quota, opensAt, closesAt");
        }
        List<SessionForm.Unit> units = units(body);
        SessionJson made = once.run(
                seat.scope(),
                requestKey,
                List.of("session", course, body),
                SessionJson.class,
                () -> planned(course, body, units));
        return Response.created(URI.create("sessions/" + made.key()))
                .entity(made)
                .build();
    }

    private SessionJson planned(UUID course, NewSession body, List<SessionForm.Unit> units) {
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
                        units,
                        rules(body),
                        body.lecturerKind(),
                        body.onlineLink(),
                        null));
        return SessionJson.of(sessions.session(seat.scope(), key), sessions.units(seat.scope(), key));
    }

    private static SessionRules rules(NewSession body) {
        List<SessionRules.Reserve> kept = new ArrayList<>();
        for (KeptSeats k : body.keptSeats() == null ? List.<KeptSeats>of() : body.keptSeats()) {
            if (k == null || k.basis() == null || k.seats() == null || !known(k)) {
                throw new BadRequestException("keptSeats: basis, code, seats");
            }
            kept.add(new SessionRules.Reserve(k.basis(), k.code(), k.seats(), k.until()));
        }
        return new SessionRules(Boolean.TRUE.equals(body.approval()), body.offerHours(), body.withdrawUntil(), kept);
    }

    private static Set<String> kinds(Set<String> wanted) {
        Set<String> known =
                Arrays.stream(EnterpriseKind.values()).map(Enum::name).collect(Collectors.toSet());
        if (wanted != null && !known.containsAll(wanted)) throw new BadRequestException("targetKinds");
        return wanted;
    }

    private static boolean known(KeptSeats k) {
        Enum<?>[] codes = k.basis() == ReserveBasis.POST ? Post.values() : EnterpriseKind.values();
        return Arrays.stream(codes).anyMatch(c -> c.name().equals(k.code()));
    }

    private static List<SessionForm.Unit> units(NewSession body) {
        if (body.units() == null) return List.of();
        for (NewUnit u : body.units()) {
            if (u == null || u.startsAt() == null || u.endsAt() == null || u.hours() == null) {
                throw new BadRequestException("units: startsAt, endsAt, hours");
            }
        }
        return body.units().stream()
                .map(u -> new SessionForm.Unit(
                        u.title(), u.startsAt(), u.endsAt(), u.hours(), u.lecturer(), u.lecturerKind()))
                .toList();
    }
}
