package io.zhuangan.regulator.tenancy;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.CreateTenant;
import io.zhuangan.tenancy.NewTenant;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
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
import java.util.UUID;

/** Tenants of the platform, for its operator. */
@Path("/tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenantsResource {
    @Inject
    Seat seat;

    @Inject
    TenantQueries tenants;

    @Inject
    CreateTenant createTenant;

    @Inject
    OnceOnly once;

    @GET
    public Page<TenantJson> list(
            @QueryParam("kind") TenantKind kind,
            @QueryParam("text") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<TenantView> page = tenants.list(seat.scope(), kind, text, cursor, limit);
        return new Page<>(page.items().stream().map(TenantJson::of).toList(), page.next());
    }

    @GET
    @Path("/{key}")
    public TenantJson get(@PathParam("key") UUID key) {
        return TenantJson.of(tenants.get(seat.scope(), key));
    }

    @GET
    @Path("/{key}/memberships")
    public Page<MembershipJson> memberships(
            @PathParam("key") UUID key,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return MembershipJson.piece(tenants.memberships(seat.scope(), key), cursor, limit);
    }

    /** The same code again gives the same tenant, with or without a key. */
    @POST
    public Response create(@HeaderParam("Idempotency-Key") String requestKey, NewTenant order) {
        if (order == null || order.kind() == null) throw new BadRequestException("kind");
        TenantJson made = once.run(
                seat.scope(),
                requestKey,
                order,
                TenantJson.class,
                () -> TenantJson.of(createTenant.create(seat.scope(), order)));
        return Response.created(URI.create("tenants/" + made.key()))
                .entity(made)
                .build();
    }
}
