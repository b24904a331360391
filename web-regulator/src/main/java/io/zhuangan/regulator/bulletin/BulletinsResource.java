package io.zhuangan.regulator.bulletin;

import io.zhuangan.bulletin.BulletinBoard;
import io.zhuangan.bulletin.BulletinLine;
import io.zhuangan.bulletin.BulletinQueries;
import io.zhuangan.bulletin.FirmCheck;
import io.zhuangan.kit.BulletinSheet;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Page;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Risk bulletins that firms within the bureau's reach were told of, with what came back. */
@Path("/bulletins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BulletinsResource {
    @Inject
    Seat seat;

    @Inject
    BulletinQueries bulletins;

    @Inject
    TenantQueries tenants;

    @Context
    HttpServletRequest request;

    @GET
    public Page<BulletinLine> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        return Pieces.of(bulletins.list(seat.scope()), cursor, limit);
    }

    @GET
    @Path("{key}/board")
    public BulletinBoard board(@PathParam("key") UUID key) {
        return bulletins.board(seat.scope(), key);
    }

    @GET
    @Path("{key}/board.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response sheet(@PathParam("key") UUID key) {
        return new BulletinSheet(Languages.of(request), tenants.districts(seat.scope()))
                .of(bulletins.board(seat.scope(), key));
    }

    @GET
    @Path("{key}/answers/{firm}")
    public FirmCheck answers(@PathParam("key") UUID key, @PathParam("firm") UUID firm) {
        return bulletins.answers(seat.scope(), key, firm);
    }

    @GET
    @Path("{key}/answers/{firm}/evidence/{file}")
    @Produces(MediaType.WILDCARD)
    public Response evidence(@PathParam("key") UUID key, @PathParam("firm") UUID firm, @PathParam("file") UUID file) {
        return Downloads.file(
                bulletins.evidence(seat.scope(), key, firm, file),
                out -> bulletins.writeEvidence(seat.scope(), key, firm, file, out));
    }
}
