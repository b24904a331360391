package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.MemberQueries;
import io.zhuangan.membership.SaveStatement;
import io.zhuangan.membership.StatementView;
import io.zhuangan.shared.OnceOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who may join the association, in its own words. */
@Path("/membership-statement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipStatementResource {
    @Inject
    Seat seat;

    @Inject
    MemberQueries members;

    @Inject
    SaveStatement saveStatement;

    @Inject
    OnceOnly once;

    /** The version that was read (0 where nothing was said yet), the words, and the longest span of a consent in days. */
    public record Said(Long version, String words, int longestDays) {}

    @GET
    public StatementView read() {
        return members.statement(seat.scope());
    }

    @PUT
    public StatementView save(@HeaderParam("Idempotency-Key") String requestKey, Said body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("membership-statement", body), StatementView.class, () -> {
            saveStatement.save(seat.scope(), body.version(), body.words(), body.longestDays());
            return read();
        });
    }
}
