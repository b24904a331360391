package io.zhuangan.association.forum;

import io.zhuangan.association.Seat;
import io.zhuangan.forum.AppealHiding;
import io.zhuangan.forum.CommentOnTopic;
import io.zhuangan.forum.DeletePost;
import io.zhuangan.forum.EditPost;
import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.ForumFilter;
import io.zhuangan.forum.ForumQueries;
import io.zhuangan.forum.MuteTopic;
import io.zhuangan.forum.PostText;
import io.zhuangan.forum.PostTopic;
import io.zhuangan.forum.PostView;
import io.zhuangan.forum.ReportPost;
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

/** The forums of a firm's associations, for its people. */
@Path("/firm/forum")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmForumResource {
    /** How many comments a topic is read with at once. */
    private static final int COMMENTS = 100;

    @Inject
    Seat seat;

    @Inject
    ForumQueries forum;

    @Inject
    PostTopic postTopic;

    @Inject
    CommentOnTopic commentOnTopic;

    @Inject
    MuteTopic muteTopic;

    @Inject
    EditPost editPost;

    @Inject
    DeletePost deletePost;

    @Inject
    AppealHiding appealHiding;

    @Inject
    ReportPost reportPost;

    @Inject
    OnceOnly once;

    /** A new topic in the forum of an association. */
    public record NewTopic(UUID association, ForumCategory category, String subject, String body) {}

    /** A comment. */
    public record Comment(String body) {}

    /** What the post says from now on; of a comment the body only. */
    public record Edited(Long version, ForumCategory category, String subject, String body) {}

    /** The version that was read, and why. */
    public record Said(Long version, String reason) {}

    /** Why it does not belong there. */
    public record Report(String reason) {}

    /** Whether notices are unwanted. */
    public record Muted(boolean muted) {}

    @GET
    @Path("topics")
    public Page<PostView> topics(
            @QueryParam("text") String text,
            @QueryParam("category") ForumCategory category,
            @QueryParam("mine") @DefaultValue("false") boolean wide,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return forum.topics(seat.scope(), new ForumFilter(text, category, wide), cursor, limit);
    }

    /** The topic with a piece of its comments. @param cursor number of the first comment */
    @GET
    @Path("topics/{key}")
    public ThreadView topic(@PathParam("key") UUID key, @QueryParam("cursor") String cursor) {
        return forum.thread(seat.scope(), key, Pieces.start(cursor), COMMENTS);
    }

    @POST
    @Path("topics/{key}/comments")
    public PostView comment(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Comment body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("comment on topic", key, body),
                PostView.class,
                () -> one(commentOnTopic.comment(seat.scope(), key, body.body())));
    }

    @POST
    @Path("topics")
    public PostView post(@HeaderParam("Idempotency-Key") String requestKey, NewTopic body) {
        if (body == null || body.association() == null) throw new BadRequestException("association");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("post topic", body),
                PostView.class,
                () -> one(postTopic.post(
                        seat.scope(), body.association(), new PostText(body.category(), body.subject(), body.body()))));
    }

    @PUT
    @Path("topics/{key}/muting")
    public PostView mute(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Muted body) {
        if (body == null) throw new BadRequestException("muted");
        return step(
                requestKey,
                key,
                List.of("mute topic", key, body),
                () -> muteTopic.mute(seat.scope(), key, body.muted()));
    }

    @GET
    @Path("posts/{key}")
    public PostView one(@PathParam("key") UUID key) {
        return forum.post(seat.scope(), key);
    }

    @PUT
    @Path("posts/{key}")
    public PostView edit(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Edited body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return step(
                requestKey,
                key,
                List.of("edit post", key, body),
                () -> editPost.edit(
                        seat.scope(), key, body.version(), new PostText(body.category(), body.subject(), body.body())));
    }

    @POST
    @Path("posts/{key}/deletion")
    public PostView delete(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Said body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return step(
                requestKey,
                key,
                List.of("delete post", key, body),
                () -> deletePost.delete(seat.scope(), key, body.version()));
    }

    @POST
    @Path("posts/{key}/appeal")
    public PostView appeal(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Said body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return step(
                requestKey,
                key,
                List.of("appeal hiding", key, body),
                () -> appealHiding.appeal(seat.scope(), key, body.version(), body.reason()));
    }

    @POST
    @Path("posts/{key}/report")
    public PostView report(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Report body) {
        if (body == null) throw new BadRequestException("reason");
        return step(
                requestKey,
                key,
                List.of("report post", key, body),
                () -> reportPost.report(seat.scope(), key, body.reason()));
    }

    private PostView step(String requestKey, UUID key, List<Object> what, Runnable work) {
        return once.run(seat.scope(), requestKey, what, PostView.class, () -> {
            work.run();
            return one(key);
        });
    }
}
