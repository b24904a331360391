package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.CancelSession;
import io.zhuangan.training.ChangeQuota;
import io.zhuangan.training.EnrolColleagues;
import io.zhuangan.training.EnrolmentResult;
import io.zhuangan.training.IssueCertificates;
import io.zhuangan.training.IssueRunView;
import io.zhuangan.training.OpenKeptSeats;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.PublishSession;
import io.zhuangan.training.SessionQueries;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.Together;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** Sessions: what is held, and places in them. */
@Path("/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {
    private static final Duration LOOKING_BACK = Duration.ofDays(1);

    @Inject
    Seat seat;

    @Inject
    SessionQueries sessions;

    @Inject
    OwnTrainingQueries own;

    @Inject
    EnrolColleagues enrolColleagues;

    @Inject
    PublishSession publishSession;

    @Inject
    CancelSession cancelSession;

    @Inject
    ChangeQuota changeQuota;

    @Inject
    OpenKeptSeats openKeptSeats;

    @Inject
    IssueCertificates issueCertificates;

    @Inject
    OnceOnly once;

    @Inject
    Clock clock;

    /** Body of an enrolment. */
    public record NewEnrolment(UUID person) {}

    /**
     * Answer to an enrolment; position 0 for a seat.
     *
     * @param beside the course is meant for other posts or other kinds of firms; a warning, no refusal
     */
    public record Place(UUID key, String state, int position, boolean beside) {}

    /** Body of an enrolment of several people. */
    public record NewGroup(List<UUID> people, Boolean onlyAll) {}

    /** What became of each of them. */
    public record Group(List<Became> people) {}

    /**
     * What became of one of several.
     *
     * @param state REFUSED, or a state of the enrolment
     * @param code why refused, or null
     * @param beside as in {@link Place}
     */
    public record Became(UUID person, UUID enrolment, String state, int position, String code, boolean beside) {
        static Became of(EnrolmentResult result) {
            if (result instanceof EnrolmentResult.Seated s)
                return new Became(s.person(), s.enrolment(), "SEATED", 0, null, s.beside());
            if (result instanceof EnrolmentResult.Waiting w) {
                return new Became(w.person(), w.enrolment(), "WAITING", w.position(), null, w.beside());
            }
            if (result instanceof EnrolmentResult.Requested r) {
                return new Became(r.person(), r.enrolment(), "REQUESTED", 0, null, r.beside());
            }
            if (result instanceof EnrolmentResult.Offered o) {
                return new Became(o.person(), o.enrolment(), "OFFERED", 0, null, o.beside());
            }
            return new Became(
                    result.person(),
                    null,
                    "REFUSED",
                    0,
                    ((EnrolmentResult.Refused) result).code().name(),
                    false);
        }
    }

    /** Body of a publication. */
    public record Version(Long version) {}

    /** Body of a cancellation. */
    public record Reason(String reason) {}

    /** Body of a change of the quota. */
    public record Quota(Integer quota, String reason) {}

    /** Answer with a count. */
    public record Count(int count) {}

    @GET
    public Page<SessionJson> list(
            @QueryParam("from") String from,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Instant start = from == null ? clock.instant().minus(LOOKING_BACK) : moment(from);
        Page<SessionView> page = sessions.from(seat.scope(), start, cursor, limit);
        return new Page<>(
                page.items().stream().map(s -> SessionJson.of(s, null)).toList(), page.next());
    }

    @GET
    @Path("{key}")
    public SessionJson one(@PathParam("key") UUID key) {
        return SessionJson.of(
                sessions.session(seat.scope(), key),
                sessions.units(seat.scope(), key),
                sessions.onlineLink(seat.scope(), key));
    }

    @GET
    @Path("{key}/enrolments")
    public Page<EnrolmentJson> enrolments(
            @PathParam("key") UUID key,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(
                own.inSession(seat.scope(), key).stream().map(EnrolmentJson::of).toList(), cursor, limit);
    }

    /** Somebody who is in already gets the same answer, with or without a key. */
    @POST
    @Path("{key}/enrolments")
    public Response enrol(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, NewEnrolment body) {
        if (body == null || body.person() == null) throw new BadRequestException("person");
        Place place =
                once.run(seat.scope(), requestKey, List.of("enrol", key, body), Place.class, () -> enrolled(key, body));
        return Response.status(Response.Status.CREATED).entity(place).build();
    }

    private Place enrolled(UUID key, NewEnrolment body) {
        EnrolmentResult result = enrolColleagues
                .enrol(seat.scope(), key, List.of(body.person()), Together.AS_MANY_AS_POSSIBLE)
                .get(0);
        if (result instanceof EnrolmentResult.Refused r) {
            throw new RuleViolated(r.code(), r.args().toArray());
        }
        Became became = Became.of(result);
        return new Place(became.enrolment(), became.state(), became.position(), became.beside());
    }

    /** Several people: as many as possible, or only all of them. Refusals stand in the answer, one by one. */
    @POST
    @Path("{key}/group-enrolments")
    public Group enrolGroup(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, NewGroup body) {
        if (body == null || body.people() == null || body.people().contains(null)) {
            throw new BadRequestException("people");
        }
        Together together = Boolean.TRUE.equals(body.onlyAll()) ? Together.ONLY_ALL : Together.AS_MANY_AS_POSSIBLE;
        return once.run(
                seat.scope(),
                requestKey,
                List.of("enrol group", key, body),
                Group.class,
                () -> new Group(enrolColleagues.enrol(seat.scope(), key, body.people(), together).stream()
                        .map(Became::of)
                        .toList()));
    }

    /** Opens seats that are kept for a group to the whole line; answers how many moved up. */
    @POST
    @Path("{key}/kept-seats/{group}/opening")
    public Count openKept(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @PathParam("group") int group,
            Reason body) {
        String reason = body == null ? null : body.reason();
        return once.run(
                seat.scope(),
                requestKey,
                List.of("open kept seats", key, group, String.valueOf(reason)),
                Count.class,
                () -> new Count(openKeptSeats.open(seat.scope(), key, group, reason)));
    }

    @POST
    @Path("{key}/publication")
    public SessionJson publish(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Version body) {
        Long seen = body == null ? null : body.version();
        return once.run(
                seat.scope(), requestKey, List.of("publish", key, String.valueOf(seen)), SessionJson.class, () -> {
                    long version = seen != null
                            ? seen
                            : sessions.session(seat.scope(), key).version();
                    publishSession.publish(seat.scope(), key, version);
                    return one(key);
                });
    }

    @POST
    @Path("{key}/cancellation")
    public SessionJson cancel(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Reason body) {
        String reason = body == null ? null : body.reason();
        return once.run(
                seat.scope(), requestKey, List.of("cancel", key, String.valueOf(reason)), SessionJson.class, () -> {
                    cancelSession.cancel(seat.scope(), key, reason);
                    return one(key);
                });
    }

    /** Answers how many moved up from the line. */
    @PUT
    @Path("{key}/quota")
    public Count quota(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Quota body) {
        if (body == null || body.quota() == null) throw new BadRequestException("quota");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("quota", key, body),
                Count.class,
                () -> new Count(changeQuota.change(seat.scope(), key, body.quota(), body.reason())));
    }

    /** Closes a session that is over and begins issuing its certificates; the run goes on by itself. */
    @POST
    @Path("{key}/certificates")
    public IssueRunView certify(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(
                seat.scope(),
                requestKey,
                List.of("certify", key),
                IssueRunView.class,
                () -> issueCertificates.issue(seat.scope(), key));
    }

    static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException("from", e);
        }
    }
}
