package io.zhuangan.regulator.tenancy;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.tenancy.EndMembership;
import io.zhuangan.tenancy.GrantMembership;
import io.zhuangan.tenancy.NewMembership;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;

/** Who may act for whom; given and taken by the operator. */
@Path("/memberships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipsResource {
    @Inject
    Seat seat;

    @Inject
    GrantMembership grantMembership;

    @Inject
    EndMembership endMembership;

    @Inject
    TenantQueries tenants;

    @Inject
    OnceOnly once;

    @GET
    public Page<MembershipJson> of(
            @QueryParam("tenant") UUID tenant,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        if (tenant == null) throw new BadRequestException("tenant");
        return MembershipJson.piece(tenants.memberships(seat.scope(), tenant), cursor, limit);
    }

    /** The same role for the same person again changes nothing. */
    @POST
    public Response grant(@HeaderParam("Idempotency-Key") String requestKey, NewMembership order) {
        if (order == null || order.tenant() == null) throw new BadRequestException("tenant");
        MembershipJson made = once.run(
                seat.scope(),
                requestKey,
                order,
                MembershipJson.class,
                () -> MembershipJson.of(grantMembership.grant(seat.scope(), order)));
        return Response.created(URI.create("memberships/" + made.key()))
                .entity(made)
                .build();
    }

    /** @param version of the membership as the caller saw it */
    @DELETE
    @Path("/{key}")
    public MembershipJson end(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @QueryParam("version") Long version,
            @QueryParam("reason") String reason) {
        if (version == null) throw new BadRequestException("version");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("end", key, version, String.valueOf(reason)),
                MembershipJson.class,
                () -> MembershipJson.of(endMembership.end(seat.scope(), key, version, reason)));
    }
}
