package io.zhuangan.association.selfevaluation;

import io.zhuangan.association.Seat;
import io.zhuangan.selfevaluation.MemberFilingQueries;
import io.zhuangan.selfevaluation.MemberFilings;
import io.zhuangan.selfevaluation.UrgeMembers;
import io.zhuangan.shared.OnceOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Which members have filed their self-evaluation. */
@Path("/member-filings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MemberFilingsResource {
    @Inject
    Seat seat;

    @Inject
    MemberFilingQueries filings;

    @Inject
    UrgeMembers urgeMembers;

    @Inject
    OnceOnly once;

    /** Keys of the firms to urge; none = every member that has not filed. */
    public record Whom(List<UUID> firms) {}

    /** How many firms were told now. */
    public record Told(int told) {}

    @GET
    public MemberFilings current() {
        return filings.current(seat.scope());
    }

    @POST
    @Path("reminders")
    public Told urge(@HeaderParam("Idempotency-Key") String requestKey, Whom body) {
        List<UUID> only = body == null || body.firms() == null ? List.of() : body.firms();
        return once.run(
                seat.scope(),
                requestKey,
                List.of("urge members", only),
                Told.class,
                () -> new Told(urgeMembers.urge(
                        seat.scope(), filings.current(seat.scope()).year(), only)));
    }
}
