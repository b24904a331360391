package io.zhuangan.association.enterprise;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.AddFirmPerson;
import io.zhuangan.enterprise.AppointToPost;
import io.zhuangan.enterprise.Appointment;
import io.zhuangan.enterprise.EndOfPost;
import io.zhuangan.enterprise.EndPost;
import io.zhuangan.enterprise.FirmQueries;
import io.zhuangan.enterprise.NewFirmPerson;
import io.zhuangan.enterprise.Post;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** People of the own firm and their posts. */
@Path("/firm/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FirmPeopleResource {
    @Inject
    Seat seat;

    @Inject
    FirmQueries firm;

    @Inject
    AddFirmPerson addFirmPerson;

    @Inject
    AppointToPost appointToPost;

    @Inject
    EndPost endPost;

    @Inject
    OnceOnly once;

    /** Body of an appointment; {@code replaces} names the post that ends for it. */
    public record NewPost(Post post, LocalDate from, String document, UUID replaces) {}

    /** Body of an end; {@code until} is the first day without the post. */
    public record PostEnd(LocalDate until, Long version, String reason) {}

    @GET
    public Page<FirmPersonJson> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("100") int limit) {
        return Pieces.of(
                firm.people(seat.scope()).stream().map(FirmPersonJson::of).toList(), cursor, limit);
    }

    @GET
    @Path("/{key}")
    public FirmPersonJson get(@PathParam("key") UUID key) {
        return FirmPersonJson.of(firm.person(seat.scope(), key));
    }

    /** The same colleague again gives the same answer, with or without a key. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@HeaderParam("Idempotency-Key") String requestKey, NewFirmPerson order) {
        if (order == null) throw new BadRequestException("name");
        FirmPersonJson made = once.run(
                seat.scope(),
                requestKey,
                List.of("firm person", order),
                FirmPersonJson.class,
                () -> FirmPersonJson.of(addFirmPerson.add(seat.scope(), order)));
        return Response.created(URI.create("firm/people/" + made.key()))
                .entity(made)
                .build();
    }

    /** Who holds a post of one holder must be named in {@code replaces}; their last day is the day before. */
    @POST
    @Path("/{key}/posts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appoint(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, NewPost body) {
        if (body == null || body.post() == null) throw new BadRequestException("post");
        if (body.from() == null) throw new BadRequestException("from");
        Appointment order = new Appointment(key, body.post(), body.from(), body.document(), body.replaces());
        PostJson made = once.run(
                seat.scope(),
                requestKey,
                List.of("appointment", order),
                PostJson.class,
                () -> PostJson.of(appointToPost.appoint(seat.scope(), order)));
        return Response.created(URI.create("firm/people/" + key + "/posts/" + made.key()))
                .entity(made)
                .build();
    }

    @POST
    @Path("/{key}/posts/{post}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public PostJson end(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @PathParam("post") UUID post,
            PostEnd body) {
        if (body == null || body.until() == null) throw new BadRequestException("until");
        if (body.version() == null) throw new BadRequestException("version");
        EndOfPost order = new EndOfPost(key, post, body.version(), body.until(), body.reason());
        return once.run(
                seat.scope(),
                requestKey,
                List.of("end of post", order),
                PostJson.class,
                () -> PostJson.of(endPost.end(seat.scope(), order)));
    }
}
