package io.zhuangan.association.material;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Pieces;
import io.zhuangan.material.DocumentKind;
import io.zhuangan.material.FetchMemberDocument;
import io.zhuangan.material.MaterialQueries;
import io.zhuangan.material.MaterialView;
import io.zhuangan.material.MemberMaterialQueries;
import io.zhuangan.material.TakeDownDocument;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Suppliers' documents shared with all members of the association, for its staff. */
@Path("/supplier-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupplierDocumentsResource {
    @Inject
    Seat seat;

    @Inject
    MemberMaterialQueries materials;

    @Inject
    FetchMemberDocument fetchMemberDocument;

    @Inject
    TakeDownDocument takeDownDocument;

    @Inject
    OnceOnly once;

    /** The version that was read, and the reason. */
    public record Reason(Long version, String reason) {}

    @GET
    public Page<MaterialView> list(
            @QueryParam("text") String text,
            @QueryParam("kind") DocumentKind kind,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int start = Pieces.start(cursor);
        List<MaterialView> found =
                materials.slice(seat.scope(), new MaterialQueries.Filter(text, kind, false, false), start, limit + 1);
        boolean more = found.size() > limit;
        return new Page<>(more ? found.subList(0, limit) : found, more ? String.valueOf(start + limit) : null);
    }

    @GET
    @Path("{key}")
    public MaterialView one(@PathParam("key") UUID key) {
        return materials.one(seat.scope(), key);
    }

    @GET
    @Path("{key}/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("key") UUID key) {
        MaterialView taken = fetchMemberDocument.fetch(seat.scope(), key);
        return Downloads.file(
                taken.fileName(),
                MediaType.APPLICATION_OCTET_STREAM,
                taken.fileSize(),
                out -> materials.write(seat.scope(), key, out));
    }

    @POST
    @Path("{key}/taking-down")
    public MaterialView takeDown(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Reason body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("take material down", key, body), MaterialView.class, () -> {
            takeDownDocument.takeDown(seat.scope(), key, body.version(), body.reason());
            return materials.one(seat.scope(), key);
        });
    }
}
