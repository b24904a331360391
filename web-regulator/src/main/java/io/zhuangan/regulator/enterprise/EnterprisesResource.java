package io.zhuangan.regulator.enterprise;

import io.zhuangan.enterprise.EnterpriseFilter;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.EnterpriseQueries;
import io.zhuangan.enterprise.EnterpriseStatus;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The register within the caller's reach. */
@Path("/enterprises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EnterprisesResource {
    @Inject
    Seat seat;

    @Inject
    EnterpriseQueries enterprises;

    @GET
    public Page<EnterpriseJson> list(
            @QueryParam("text") String text,
            @QueryParam("district") String district,
            @QueryParam("kind") EnterpriseKind kind,
            @QueryParam("status") EnterpriseStatus status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<EnterpriseView> page =
                enterprises.page(seat.scope(), new EnterpriseFilter(text, district, kind, status), cursor, limit);
        return new Page<>(page.items().stream().map(EnterpriseJson::of).toList(), page.next());
    }

    @GET
    @Path("/{key}")
    public EnterpriseJson get(@PathParam("key") UUID key) {
        return EnterpriseJson.of(enterprises.one(seat.scope(), key));
    }
}
