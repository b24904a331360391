package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.FellowView;
import io.zhuangan.membership.JoinableView;
import io.zhuangan.membership.LeaveAssociation;
import io.zhuangan.membership.MembershipView;
import io.zhuangan.membership.OwnMembershipQueries;
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

/** The own firm's memberships, the associations it may join, and fellow members that consent to be listed. */
@Path("/firm/memberships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmMembershipsResource {
    @Inject
    Seat seat;

    @Inject
    OwnMembershipQueries own;

    @Inject
    LeaveAssociation leaveAssociation;

    @Inject
    OnceOnly once;

    /** Why, or null. */
    public record Leaving(String words) {}

    @GET
    public List<MembershipView> memberships() {
        return own.memberships(seat.scope());
    }

    @GET
    @Path("associations")
    public List<JoinableView> associations() {
        return own.associations(seat.scope());
    }

    @GET
    @Path("{association}/fellows")
    public Page<FellowView> fellows(
            @PathParam("association") UUID association,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return own.fellows(seat.scope(), association, cursor, limit);
    }

    @POST
    @Path("{association}/leaving")
    public MembershipView leave(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("association") UUID association,
            Leaving body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(
                seat.scope(), requestKey, List.of("leave-association", association, body), MembershipView.class, () -> {
                    leaveAssociation.leave(seat.scope(), association, body.words());
                    return memberships().stream()
                            .filter(m -> m.association().equals(association))
                            .findFirst()
                            .orElseThrow();
                });
    }
}
