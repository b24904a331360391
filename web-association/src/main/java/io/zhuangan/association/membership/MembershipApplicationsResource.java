package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.ApplicationView;
import io.zhuangan.membership.AskApplicant;
import io.zhuangan.membership.DecideApplication;
import io.zhuangan.membership.MemberQueries;
import io.zhuangan.membership.MembershipDecision;
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

/** Applications to the association: asked for more, decided. */
@Path("/membership-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipApplicationsResource {
    @Inject
    Seat seat;

    @Inject
    MemberQueries members;

    @Inject
    AskApplicant askApplicant;

    @Inject
    DecideApplication decideApplication;

    @Inject
    OnceOnly once;

    /** The version that was read, and the question. */
    public record Question(Long version, String words) {}

    /** The version that was read, and the decision. */
    public record Decided(Long version, MembershipDecision decision) {}

    @GET
    public Page<ApplicationView> list(
            @QueryParam("open") Boolean open,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return members.applications(seat.scope(), open, cursor, limit);
    }

    @GET
    @Path("{key}")
    public ApplicationView one(@PathParam("key") UUID key) {
        return members.application(seat.scope(), key);
    }

    @POST
    @Path("{key}/question")
    public ApplicationView ask(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Question body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("ask-applicant", key, body), ApplicationView.class, () -> {
            askApplicant.ask(seat.scope(), key, body.version(), body.words());
            return one(key);
        });
    }

    @POST
    @Path("{key}/decision")
    public ApplicationView decide(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Decided body) {
        if (body == null || body.version() == null || body.decision() == null) {
            throw new BadRequestException("version, decision");
        }
        return once.run(
                seat.scope(), requestKey, List.of("decide-application", key, body), ApplicationView.class, () -> {
                    decideApplication.decide(seat.scope(), key, body.version(), body.decision());
                    return one(key);
                });
    }
}
