package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Pieces;
import io.zhuangan.membership.AnswerAssociation;
import io.zhuangan.membership.ApplicationView;
import io.zhuangan.membership.ApplyForMembership;
import io.zhuangan.membership.MembershipOrder;
import io.zhuangan.membership.OwnMembershipQueries;
import io.zhuangan.membership.WithdrawApplication;
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
import java.util.List;
import java.util.UUID;

/** The own firm's applications to associations of its city. */
@Path("/firm/membership-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmApplicationsResource {
    @Inject
    Seat seat;

    @Inject
    OwnMembershipQueries own;

    @Inject
    ApplyForMembership applyForMembership;

    @Inject
    AnswerAssociation answerAssociation;

    @Inject
    WithdrawApplication withdrawApplication;

    @Inject
    OnceOnly once;

    /** The version that was read, and for an answer its words. */
    public record Step(Long version, String words) {}

    @GET
    public Page<ApplicationView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(own.applications(seat.scope()), cursor, limit);
    }

    @POST
    public ApplicationView apply(@HeaderParam("Idempotency-Key") String requestKey, MembershipOrder body) {
        if (body == null || body.association() == null) throw new BadRequestException("association");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("apply-for-membership", body),
                ApplicationView.class,
                () -> one(applyForMembership.apply(seat.scope(), body)));
    }

    @GET
    @Path("{key}")
    public ApplicationView one(@PathParam("key") UUID key) {
        return own.application(seat.scope(), key);
    }

    @POST
    @Path("{key}/answer")
    public ApplicationView answer(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        return once.run(
                seat.scope(), requestKey, List.of("answer-association", key, body), ApplicationView.class, () -> {
                    answerAssociation.answer(seat.scope(), key, version, body.words());
                    return one(key);
                });
    }

    @POST
    @Path("{key}/withdrawal")
    public ApplicationView withdraw(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        return once.run(
                seat.scope(), requestKey, List.of("withdraw-application", key, body), ApplicationView.class, () -> {
                    withdrawApplication.withdraw(seat.scope(), key, version);
                    return one(key);
                });
    }

    private static long version(Step body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return body.version();
    }
}
