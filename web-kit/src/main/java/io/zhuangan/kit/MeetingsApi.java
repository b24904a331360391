package io.zhuangan.kit;

import io.zhuangan.exchange.CancelMeeting;
import io.zhuangan.exchange.CloseMeeting;
import io.zhuangan.exchange.ConveneMeeting;
import io.zhuangan.exchange.DecideFix;
import io.zhuangan.exchange.DiscardMeeting;
import io.zhuangan.exchange.FirmSelection;
import io.zhuangan.exchange.HoldMeeting;
import io.zhuangan.exchange.InviteFirms;
import io.zhuangan.exchange.MeetingBoard;
import io.zhuangan.exchange.MeetingContent;
import io.zhuangan.exchange.MeetingFigures;
import io.zhuangan.exchange.MeetingLine;
import io.zhuangan.exchange.MeetingQueries;
import io.zhuangan.exchange.MeetingView;
import io.zhuangan.exchange.MoveMeeting;
import io.zhuangan.exchange.Presence;
import io.zhuangan.exchange.RecordPresence;
import io.zhuangan.exchange.SaveMeeting;
import io.zhuangan.exchange.TakeOffList;
import io.zhuangan.exchange.UrgeGuests;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Meetings for who convenes them. A front-end's resource extends this and says at which address and for whom. */
public abstract class MeetingsApi {
    @Inject
    MeetingQueries meetings;

    @Inject
    SaveMeeting saveMeeting;

    @Inject
    InviteFirms inviteFirms;

    @Inject
    TakeOffList takeOffList;

    @Inject
    ConveneMeeting conveneMeeting;

    @Inject
    MoveMeeting moveMeeting;

    @Inject
    CancelMeeting cancelMeeting;

    @Inject
    DiscardMeeting discardMeeting;

    @Inject
    RecordPresence recordPresence;

    @Inject
    HoldMeeting holdMeeting;

    @Inject
    DecideFix decideFix;

    @Inject
    UrgeGuests urgeGuests;

    @Inject
    CloseMeeting closeMeeting;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Who asks. */
    protected abstract AccessScope scope();

    /** A draft; the version that was read, none for a new one. */
    public record Draft(Long version, MeetingContent content) {}

    /** A step with the version that was read and, where the step has some, its words. */
    public record Step(Long version, String words) {}

    /** The new time and place with the version that was read. */
    public record Moved(Long version, MoveMeeting.Move move) {}

    /** Who was there of one firm; none takes the record back. */
    public record There(UUID guest, Presence presence) {}

    /** How many firms it was about. */
    public record Firms(int firms) {}

    @GET
    public Page<MeetingLine> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(meetings.list(scope()), cursor, limit);
    }

    @POST
    public Response create(@HeaderParam("Idempotency-Key") String requestKey, Draft body) {
        MeetingView made = save(requestKey, null, body);
        return Response.created(URI.create("meetings/" + made.key()))
                .entity(made)
                .build();
    }

    @GET
    @Path("figures")
    public MeetingFigures figures(@QueryParam("year") Integer year) {
        return meetings.figures(scope(), year == null ? meetings.thisYear(scope()) : year);
    }

    @GET
    @Path("{key}")
    public MeetingBoard board(@PathParam("key") UUID key) {
        return meetings.board(scope(), key);
    }

    @GET
    @Path("{key}/board.xlsx")
    @Produces(SheetTable.XLSX)
    public Response sheet(@PathParam("key") UUID key) {
        return MeetingSheet.of(Languages.of(request), meetings.board(scope(), key));
    }

    @PUT
    @Path("{key}")
    public MeetingView write(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Draft body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return save(requestKey, key, body);
    }

    private MeetingView save(String requestKey, UUID key, Draft body) {
        if (body == null || body.content() == null) throw new BadRequestException("content");
        long version = body.version() == null ? 0 : body.version();
        return once.run(
                scope(),
                requestKey,
                List.of("save meeting", key == null ? "new" : key, body),
                MeetingView.class,
                () -> meetings.one(scope(), saveMeeting.save(scope(), key, version, body.content())));
    }

    @POST
    @Path("{key}/guests")
    public Firms invite(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, FirmSelection body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(
                scope(),
                requestKey,
                List.of("invite", key, body),
                Firms.class,
                () -> new Firms(inviteFirms.invite(scope(), key, body)));
    }

    @DELETE
    @Path("{key}/guests/{guest}")
    public MeetingView takeOff(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @PathParam("guest") UUID guest) {
        return step(requestKey, key, List.of("take off", key, guest), () -> takeOffList.remove(scope(), key, guest));
    }

    @POST
    @Path("{key}/convocation")
    public MeetingView convene(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        return step(
                requestKey, key, List.of("convene", key, body), () -> conveneMeeting.convene(scope(), key, version));
    }

    @POST
    @Path("{key}/moves")
    public MeetingView move(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Moved body) {
        if (body == null || body.version() == null || body.move() == null) {
            throw new BadRequestException("version, move");
        }
        return step(
                requestKey,
                key,
                List.of("move", key, body),
                () -> moveMeeting.move(scope(), key, body.version(), body.move()));
    }

    @POST
    @Path("{key}/cancellation")
    public MeetingView cancel(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        return step(
                requestKey,
                key,
                List.of("cancel", key, body),
                () -> cancelMeeting.cancel(scope(), key, version, body.words()));
    }

    @POST
    @Path("{key}/discarding")
    public Response discard(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        once.run(scope(), requestKey, List.of("discard meeting", key, body), Void.class, () -> {
            discardMeeting.discard(scope(), key, version);
            return null;
        });
        return Response.noContent().build();
    }

    @PUT
    @Path("{key}/presence")
    public MeetingView presence(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, List<There> body) {
        if (body == null || body.stream().anyMatch(t -> t == null || t.guest() == null)) {
            throw new BadRequestException("guest");
        }
        Map<UUID, Presence> there = new HashMap<>();
        body.forEach(t -> there.put(t.guest(), t.presence()));
        return step(requestKey, key, List.of("presence", key, body), () -> recordPresence.record(scope(), key, there));
    }

    @POST
    @Path("{key}/minutes")
    public MeetingView hold(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        return step(
                requestKey,
                key,
                List.of("hold", key, body),
                () -> holdMeeting.hold(scope(), key, version, body.words()));
    }

    @POST
    @Path("{key}/fix-decisions")
    public MeetingView decide(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, DecideFix.Decision body) {
        if (body == null || body.guest() == null || body.point() == null) throw new BadRequestException("guest, point");
        return step(requestKey, key, List.of("decide fix", key, body), () -> decideFix.decide(scope(), key, body));
    }

    @POST
    @Path("{key}/urgings")
    public Firms urge(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(
                scope(),
                requestKey,
                List.of("urge guests", key),
                Firms.class,
                () -> new Firms(urgeGuests.urge(scope(), key)));
    }

    @POST
    @Path("{key}/closing")
    public MeetingView close(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        return step(
                requestKey,
                key,
                List.of("close meeting", key, body),
                () -> closeMeeting.close(scope(), key, version, body.words()));
    }

    private static long version(Step body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return body.version();
    }

    private MeetingView step(String requestKey, UUID key, List<Object> what, Runnable work) {
        return once.run(scope(), requestKey, what, MeetingView.class, () -> {
            work.run();
            return meetings.one(scope(), key);
        });
    }
}
