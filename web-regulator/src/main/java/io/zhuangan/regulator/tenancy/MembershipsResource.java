package io.zhuangan.regulator.tenancy;

import io.zhuangan.regulator.Seat;
import io.zhuangan.tenancy.GrantMembership;
import io.zhuangan.tenancy.MembershipView;
import io.zhuangan.tenancy.NewMembership;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Who acts for which tenant. The same role given twice is one membership, so a POST may be repeated. */
@Path("/memberships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipsResource {
    @Inject
    Seat seat;

    @Inject
    TenantQueries tenants;

    @Inject
    GrantMembership grant;

    @GET
    public List<MembershipView> of(@QueryParam("tenant") UUID tenant) {
        if (tenant == null) throw new BadRequestException("tenant");
        return tenants.memberships(seat.scope(), tenant);
    }

    @POST
    public Response grant(NewMembership order) {
        if (order == null || order.tenant() == null) throw new BadRequestException("tenant");
        return Response.status(Response.Status.CREATED)
                .entity(grant.grant(seat.scope(), order))
                .build();
    }
}
