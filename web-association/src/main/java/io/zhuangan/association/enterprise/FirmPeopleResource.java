package io.zhuangan.association.enterprise;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.FirmQueries;
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
import java.util.List;
import java.util.UUID;

/** People of the own firm. */
@Path("/firm/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FirmPeopleResource {
    @Inject
    Seat seat;

    @Inject
    FirmQueries firm;

    @GET
    public Page<FirmPersonJson> list(
            @QueryParam("cursor") @DefaultValue("0") int cursor, @QueryParam("limit") @DefaultValue("100") int limit) {
        int size = Math.max(1, Math.min(limit, Page.MOST));
        List<FirmPersonView> people = firm.people(seat.scope());
        int from = Math.max(0, Math.min(cursor, people.size()));
        Page<FirmPersonView> page = Page.cut(
                people.subList(from, Math.min(people.size(), from + size + 1)),
                size,
                person -> String.valueOf(from + size));
        return new Page<>(page.items().stream().map(FirmPersonJson::of).toList(), page.next());
    }

    @GET
    @Path("/{key}")
    public FirmPersonJson get(@PathParam("key") UUID key) {
        return FirmPersonJson.of(firm.person(seat.scope(), key));
    }
}
