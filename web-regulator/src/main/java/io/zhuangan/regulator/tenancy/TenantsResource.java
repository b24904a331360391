package io.zhuangan.regulator.tenancy;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.CreateTenant;
import io.zhuangan.tenancy.NewTenant;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Tenants of the platform, for the operator. The same code twice is the same tenant, so a POST may be repeated. */
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
    CreateTenant create;

    public record Tenant(UUID key, TenantKind kind, String code, String name, String nameEn, boolean demo) {
        static Tenant of(TenantView view) {
            return new Tenant(view.key(), view.kind(), view.code(), view.name(), view.nameEn(), view.demo());
        }
    }

    public record Tenants(List<Tenant> items, String next) {}

    @GET
    public Tenants list(
            @QueryParam("kind") TenantKind kind,
            @QueryParam("text") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<TenantView> page = tenants.list(seat.scope(), kind, text, cursor, limit);
        return new Tenants(page.items().stream().map(Tenant::of).toList(), page.next());
    }

    @POST
    public Response create(NewTenant order) {
        return Response.status(Response.Status.CREATED)
                .entity(Tenant.of(create.create(seat.scope(), order)))
                .build();
    }
}
