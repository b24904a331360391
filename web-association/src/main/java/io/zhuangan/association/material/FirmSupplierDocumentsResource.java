package io.zhuangan.association.material;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Pieces;
import io.zhuangan.material.DocumentKind;
import io.zhuangan.material.FetchDocument;
import io.zhuangan.material.MaterialForm;
import io.zhuangan.material.MaterialQueries;
import io.zhuangan.material.MaterialView;
import io.zhuangan.material.RenewDocument;
import io.zhuangan.material.ShareDocument;
import io.zhuangan.material.SharedDocuments;
import io.zhuangan.material.WatchDocument;
import io.zhuangan.material.WithdrawDocument;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Suppliers' documents that members of the firm's associations share. */
@Path("/firm/supplier-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmSupplierDocumentsResource {
    @Inject
    Seat seat;

    @Inject
    MaterialQueries materials;

    @Inject
    ShareDocument shareDocument;

    @Inject
    RenewDocument renewDocument;

    @Inject
    WithdrawDocument withdrawDocument;

    @Inject
    WatchDocument watchDocument;

    @Inject
    FetchDocument fetchDocument;

    @Inject
    OnceOnly once;

    /** A document with its file in Base64; a newer one with the version of the one before that was read. */
    public record Shared(UUID association, Long version, MaterialForm about, String fileName, String fileBase64) {}

    /** The version that was read. */
    public record Read(Long version) {}

    /** Whether the firm uses it. */
    public record Use(boolean uses) {}

    @GET
    public Page<MaterialView> list(
            @QueryParam("text") String text,
            @QueryParam("kind") DocumentKind kind,
            @QueryParam("own") @DefaultValue("false") boolean own,
            @QueryParam("watched") @DefaultValue("false") boolean watched,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int start = Pieces.start(cursor);
        List<MaterialView> found =
                materials.slice(seat.scope(), new MaterialQueries.Filter(text, kind, own, watched), start, limit + 1);
        boolean more = found.size() > limit;
        return new Page<>(more ? found.subList(0, limit) : found, more ? String.valueOf(start + limit) : null);
    }

    @POST
    public MaterialView share(@HeaderParam("Idempotency-Key") String requestKey, Shared body) {
        if (body == null || body.association() == null || body.about() == null) {
            throw new BadRequestException("association, about");
        }
        return once.run(
                seat.scope(),
                requestKey,
                List.of("share material", body),
                MaterialView.class,
                () -> one(shareDocument.share(seat.scope(), body.association(), body.about(), paper(body))));
    }

    @GET
    @Path("{key}")
    public MaterialView one(@PathParam("key") UUID key) {
        return materials.one(seat.scope(), key);
    }

    @POST
    @Path("{key}/renewal")
    public MaterialView renew(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Shared body) {
        if (body == null || body.version() == null || body.about() == null) {
            throw new BadRequestException("version, about");
        }
        return once.run(
                seat.scope(),
                requestKey,
                List.of("renew material", key, body),
                MaterialView.class,
                () -> one(renewDocument.renew(seat.scope(), key, body.version(), body.about(), paper(body))));
    }

    @POST
    @Path("{key}/withdrawal")
    public MaterialView withdraw(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Read body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return step(
                requestKey,
                key,
                List.of("withdraw material", key, body),
                () -> withdrawDocument.withdraw(seat.scope(), key, body.version()));
    }

    @PUT
    @Path("{key}/use")
    public MaterialView use(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Use body) {
        if (body == null) throw new BadRequestException("uses");
        return step(
                requestKey,
                key,
                List.of("use material", key, body),
                () -> watchDocument.watch(seat.scope(), key, body.uses()));
    }

    @GET
    @Path("{key}/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("key") UUID key) {
        MaterialView taken = fetchDocument.fetch(seat.scope(), key);
        return Downloads.file(
                taken.fileName(),
                MediaType.APPLICATION_OCTET_STREAM,
                taken.fileSize(),
                out -> materials.write(seat.scope(), key, out));
    }

    private MaterialView step(String requestKey, UUID key, List<Object> what, Runnable work) {
        return once.run(seat.scope(), requestKey, what, MaterialView.class, () -> {
            work.run();
            return one(key);
        });
    }

    private static SharedDocuments.Paper paper(Shared body) {
        if (body.fileName() == null || body.fileBase64() == null) return null;
        try {
            byte[] content = Base64.getDecoder().decode(body.fileBase64());
            return new SharedDocuments.Paper(body.fileName(), new ByteArrayInputStream(content));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("fileBase64", e);
        }
    }
}
