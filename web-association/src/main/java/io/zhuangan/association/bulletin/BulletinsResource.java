package io.zhuangan.association.bulletin;

import io.zhuangan.association.Seat;
import io.zhuangan.bulletin.BulletinBoard;
import io.zhuangan.bulletin.BulletinContent;
import io.zhuangan.bulletin.BulletinForm;
import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.BulletinLine;
import io.zhuangan.bulletin.BulletinQueries;
import io.zhuangan.bulletin.BulletinReach;
import io.zhuangan.bulletin.BulletinView;
import io.zhuangan.bulletin.CheckQuestion;
import io.zhuangan.bulletin.DiscardBulletin;
import io.zhuangan.bulletin.DraftBulletin;
import io.zhuangan.bulletin.FirmCheck;
import io.zhuangan.bulletin.FollowBulletin;
import io.zhuangan.bulletin.PublishBulletin;
import io.zhuangan.kit.BulletinSheet;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.training.CommonDefect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Risk bulletins of the association: written, published, followed, and what came back. */
@Path("/bulletins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulletinsResource {
    @Inject
    Seat seat;

    @Inject
    BulletinQueries bulletins;

    @Inject
    DraftBulletin draftBulletin;

    @Inject
    DiscardBulletin discardBulletin;

    @Inject
    PublishBulletin publishBulletin;

    @Inject
    FollowBulletin followBulletin;

    @Inject
    TenantQueries tenants;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Body: a draft as a whole. */
    public record Draft(Long version, BulletinContent content, List<CheckQuestion> questions) {}

    /** Body: the version of the draft that was read. */
    public record Read(Long version) {}

    /** Body: UPDATE, or CANCEL with a reason. */
    public record Next(BulletinKind kind, String reason, String reasonEn) {}

    public record KeyJson(UUID key) {}

    public record Suggestions(List<CommonDefect> items) {}

    @GET
    public Page<BulletinLine> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        return Pieces.of(bulletins.list(seat.scope()), cursor, limit);
    }

    /** Clauses that many firms of the city showed a defect in. */
    @GET
    @Path("suggestions")
    public Suggestions suggestions() {
        return new Suggestions(bulletins.suggestions(seat.scope()));
    }

    @POST
    public Response draft(@HeaderParam("Idempotency-Key") String requestKey, Draft body) {
        KeyJson made = once.run(
                seat.scope(),
                requestKey,
                List.of("draft bulletin", said(body)),
                KeyJson.class,
                () -> new KeyJson(
                        draftBulletin.save(seat.scope(), new BulletinForm(null, 0, body.content(), body.questions()))));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @Path("{key}")
    public BulletinView one(@PathParam("key") UUID key) {
        return bulletins.one(seat.scope(), key);
    }

    @PUT
    @Path("{key}")
    public BulletinView save(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Draft body) {
        return once.run(seat.scope(), requestKey, List.of("save bulletin", key, said(body)), BulletinView.class, () -> {
            draftBulletin.save(
                    seat.scope(), new BulletinForm(key, version(body.version()), body.content(), body.questions()));
            return one(key);
        });
    }

    private static Draft said(Draft body) {
        if (body == null || body.content() == null) throw new BadRequestException("content");
        if (body.questions() != null && body.questions().contains(null)) throw new BadRequestException("questions");
        return body;
    }

    @DELETE
    @Path("{key}")
    public Response discard(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @QueryParam("version") Long version) {
        once.run(seat.scope(), requestKey, List.of("discard bulletin", key), Void.class, () -> {
            discardBulletin.discard(seat.scope(), key, version(version));
            return null;
        });
        return Response.noContent().build();
    }

    /** Whom a draft would reach now. */
    @GET
    @Path("{key}/reach")
    public BulletinReach reach(@PathParam("key") UUID key) {
        return bulletins.reach(seat.scope(), key);
    }

    /** By somebody who did not save the draft last. */
    @POST
    @Path("{key}/publication")
    public BulletinView publish(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Read body) {
        return once.run(seat.scope(), requestKey, List.of("publish bulletin", key), BulletinView.class, () -> {
            publishBulletin.publish(seat.scope(), key, version(body == null ? null : body.version()));
            return one(key);
        });
    }

    /** Begins what follows it, as a draft. */
    @POST
    @Path("{key}/successors")
    public Response follow(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Next body) {
        if (body == null || body.kind() == null || body.kind() == BulletinKind.ALERT) {
            throw new BadRequestException("kind: UPDATE or CANCEL");
        }
        KeyJson made = once.run(
                seat.scope(),
                requestKey,
                List.of("follow bulletin", key, body),
                KeyJson.class,
                () -> new KeyJson(followBulletin.follow(
                        seat.scope(), new FollowBulletin.Order(key, body.kind(), body.reason(), body.reasonEn()))));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @Path("{key}/board")
    public BulletinBoard board(@PathParam("key") UUID key) {
        return bulletins.board(seat.scope(), key);
    }

    @GET
    @Path("{key}/board.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response sheet(@PathParam("key") UUID key) {
        return new BulletinSheet(Languages.of(request), tenants.districts(seat.scope()))
                .of(bulletins.board(seat.scope(), key));
    }

    /** Of a firm that shows them to the association. */
    @GET
    @Path("{key}/answers/{firm}")
    public FirmCheck answers(@PathParam("key") UUID key, @PathParam("firm") UUID firm) {
        return bulletins.answers(seat.scope(), key, firm);
    }

    @GET
    @Path("{key}/answers/{firm}/evidence/{file}")
    @Produces(MediaType.WILDCARD)
    public Response evidence(@PathParam("key") UUID key, @PathParam("firm") UUID firm, @PathParam("file") UUID file) {
        return Downloads.file(
                bulletins.evidence(seat.scope(), key, firm, file),
                out -> bulletins.writeEvidence(seat.scope(), key, firm, file, out));
    }

    private static long version(Long version) {
        if (version == null) throw new BadRequestException("version");
        return version;
    }
}
