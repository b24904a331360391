package io.zhuangan.regulator.showcase;

import io.zhuangan.kit.Pieces;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EditedKind;
import io.zhuangan.showcase.EditedPageQueries;
import io.zhuangan.showcase.EditedPageView;
import io.zhuangan.showcase.PublishPage;
import io.zhuangan.showcase.SchedulePage;
import io.zhuangan.showcase.WithdrawPage;
import io.zhuangan.showcase.WritePage;
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
import java.time.Instant;
import java.util.List;

/** Pages of clusters and campaigns for scripts. */
@Path("/edited-pages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EditedPagesResource {
    @Inject
    Seat seat;

    @Inject
    EditedPageQueries pages;

    @Inject
    WritePage writePage;

    @Inject
    PublishPage publishPage;

    @Inject
    SchedulePage schedulePage;

    @Inject
    WithdrawPage withdrawPage;

    @Inject
    OnceOnly once;

    /** What the page says, and the version as it was read; 0 for a first revision. */
    public record Writing(long version, EditedBody body) {}

    /** When the newest revision goes live; left out, what is planned is called off. */
    public record Plan(Instant at) {}

    /** Why it is withdrawn. */
    public record Reason(String reason) {}

    @GET
    public Page<EditedPageView> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(pages.all(seat.scope()), cursor, limit);
    }

    @GET
    @Path("/{kind}/{code}")
    public EditedPageView one(@PathParam("kind") EditedKind kind, @PathParam("code") String code) {
        return pages.one(seat.scope(), kind, code);
    }

    @PUT
    @Path("/{kind}/{code}")
    public EditedPageView write(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("kind") EditedKind kind,
            @PathParam("code") String code,
            Writing body) {
        if (body == null || body.body() == null) throw new BadRequestException("body");
        once.run(seat.scope(), requestKey, List.of("write page", kind, code, body), Void.class, () -> {
            writePage.write(seat.scope(), new WritePage.Writing(kind, code, body.version(), body.body()));
            return null;
        });
        return pages.one(seat.scope(), kind, code);
    }

    @POST
    @Path("/{kind}/{code}/publication")
    public EditedPageView publish(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("kind") EditedKind kind,
            @PathParam("code") String code) {
        once.run(seat.scope(), requestKey, List.of("publish page", kind, code), Void.class, () -> {
            long version = pages.one(seat.scope(), kind, code).version();
            publishPage.publish(seat.scope(), new PublishPage.Publication(kind, code, version));
            return null;
        });
        return pages.one(seat.scope(), kind, code);
    }

    @PUT
    @Path("/{kind}/{code}/schedule")
    public EditedPageView schedule(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("kind") EditedKind kind,
            @PathParam("code") String code,
            Plan body) {
        if (body == null) throw new BadRequestException("at");
        once.run(seat.scope(), requestKey, List.of("schedule page", kind, code, body), Void.class, () -> {
            long version = pages.one(seat.scope(), kind, code).version();
            schedulePage.schedule(seat.scope(), new SchedulePage.Plan(kind, code, version, body.at()));
            return null;
        });
        return pages.one(seat.scope(), kind, code);
    }

    @POST
    @Path("/{kind}/{code}/withdrawal")
    public EditedPageView withdraw(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("kind") EditedKind kind,
            @PathParam("code") String code,
            Reason body) {
        if (body == null) throw new BadRequestException("reason");
        once.run(seat.scope(), requestKey, List.of("withdraw page", kind, code, body), Void.class, () -> {
            long version = pages.one(seat.scope(), kind, code).version();
            withdrawPage.withdraw(seat.scope(), new WithdrawPage.Withdrawal(kind, code, version, body.reason()));
            return null;
        });
        return pages.one(seat.scope(), kind, code);
    }
}
