package io.zhuangan.association.forum;

import io.zhuangan.association.Seat;
import io.zhuangan.forum.AnswerAsAssociation;
import io.zhuangan.forum.ArrangeTopic;
import io.zhuangan.forum.DecideAppeal;
import io.zhuangan.forum.DecideTopic;
import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.ForumDeskQueries;
import io.zhuangan.forum.ForumFilter;
import io.zhuangan.forum.HidePost;
import io.zhuangan.forum.KeepPost;
import io.zhuangan.forum.PostView;
import io.zhuangan.forum.ReportView;
import io.zhuangan.forum.ThreadView;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
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
import java.util.List;
import java.util.UUID;

/** The association's own forum, for its staff. */
@Path("/forum")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ForumResource {
    /** How many comments a topic is read with at once. */
    private static final int COMMENTS = 100;

    @Inject
    Seat seat;

    @Inject
    ForumDeskQueries desk;

    @Inject
    DecideTopic decideTopic;

    @Inject
    HidePost hidePost;

    @Inject
    KeepPost keepPost;

    @Inject
    DecideAppeal decideAppeal;

    @Inject
    ArrangeTopic arrangeTopic;

    @Inject
    AnswerAsAssociation answerAsAssociation;

    @Inject
    OnceOnly once;

    /** A comment of the association. */
    public record Comment(String body) {}

    /** Whether a topic is let through; a reason is needed where it is not. */
    public record Decision(Long version, boolean publish, String reason) {}

    /** The version that was read, and why. */
    public record Said(Long version, String reason) {}

    /** Whether the post is shown again, and why. */
    public record AppealDecision(Long version, boolean restore, String reason) {}

    /** Where a topic stands. */
    public record Place(Long version, boolean pinned, boolean closed) {}

    @GET
    @Path("queue")
    public Page<PostView> queue(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(desk.queue(seat.scope()), cursor, limit);
    }

    @GET
    @Path("topics")
    public Page<PostView> topics(
            @QueryParam("text") String text,
            @QueryParam("category") ForumCategory category,
            @QueryParam("all") @DefaultValue("false") boolean wide,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return desk.topics(seat.scope(), new ForumFilter(text, category, wide), cursor, limit);
    }

    /** The topic with a piece of its comments. @param cursor number of the first comment */
    @GET
    @Path("topics/{key}")
    public ThreadView topic(@PathParam("key") UUID key, @QueryParam("cursor") String cursor) {
        return desk.thread(seat.scope(), key, Pieces.start(cursor), COMMENTS);
    }

    @POST
    @Path("topics/{key}/comments")
    public PostView comment(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Comment body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("answer in forum", key, body),
                PostView.class,
                () -> one(answerAsAssociation.comment(seat.scope(), key, body.body())));
    }

    @GET
    @Path("posts/{key}")
    public PostView one(@PathParam("key") UUID key) {
        return desk.post(seat.scope(), key);
    }

    @GET
    @Path("posts/{key}/reports")
    public Page<ReportView> reports(
            @PathParam("key") UUID key,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(desk.reports(seat.scope(), key), cursor, limit);
    }

    @POST
    @Path("posts/{key}/decision")
    public PostView decide(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Decision body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return step(
                requestKey,
                key,
                List.of("decide topic", key, body),
                () -> decideTopic.decide(seat.scope(), key, body.version(), body.publish(), body.reason()));
    }

    @POST
    @Path("posts/{key}/hiding")
    public PostView hide(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Said body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return step(
                requestKey,
                key,
                List.of("hide post", key, body),
                () -> hidePost.hide(seat.scope(), key, body.version(), body.reason()));
    }

    @POST
    @Path("posts/{key}/keeping")
    public PostView keep(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Said body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return step(
                requestKey,
                key,
                List.of("keep post", key, body),
                () -> keepPost.keep(seat.scope(), key, body.version()));
    }

    @POST
    @Path("posts/{key}/appeal-decision")
    public PostView decideAppeal(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, AppealDecision body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return step(
                requestKey,
                key,
                List.of("decide appeal", key, body),
                () -> decideAppeal.decide(seat.scope(), key, body.version(), body.restore(), body.reason()));
    }

    @PUT
    @Path("posts/{key}/place")
    public PostView arrange(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Place body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return step(
                requestKey,
                key,
                List.of("arrange topic", key, body),
                () -> arrangeTopic.arrange(seat.scope(), key, body.version(), body.pinned(), body.closed()));
    }

    private PostView step(String requestKey, UUID key, List<Object> what, Runnable work) {
        return once.run(seat.scope(), requestKey, what, PostView.class, () -> {
            work.run();
            return one(key);
        });
    }
}
