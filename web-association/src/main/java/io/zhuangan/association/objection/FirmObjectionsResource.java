package io.zhuangan.association.objection;

import io.zhuangan.association.Seat;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.UploadedSheet;
import io.zhuangan.objection.AddEvidence;
import io.zhuangan.objection.Filing;
import io.zhuangan.objection.ObjectionDocument;
import io.zhuangan.objection.ObjectionFile;
import io.zhuangan.objection.ObjectionLine;
import io.zhuangan.objection.OwnObjectionQueries;
import io.zhuangan.objection.OwnStanding;
import io.zhuangan.objection.RaiseObjection;
import io.zhuangan.objection.WithdrawObjection;
import io.zhuangan.shared.NotFound;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The own firm's objections; 404 for everybody who is no firm. */
@Path("/firm/objections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FirmObjectionsResource {
    /** One byte more than a file may have, so that a longer one is seen without reading it all. */
    private static final int MOST = 20 * 1024 * 1024 + 1;

    @Inject
    Seat seat;

    @Inject
    OwnObjectionQueries objections;

    @Inject
    RaiseObjection raiseObjection;

    @Inject
    AddEvidence addEvidence;

    @Inject
    WithdrawObjection withdrawObjection;

    @Inject
    OnceOnly once;

    /** Newest first. */
    @GET
    public Page<ObjectionLine> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(objections.list(seat.scope()), cursor, limit);
    }

    /** What may still be done about the newest grade. */
    @GET
    @Path("standing")
    public OwnStanding standing() {
        return objections.standing(seat.scope()).orElseThrow(() -> new NotFound("Grade", "own"));
    }

    /** Evidence follows with its own call. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(@HeaderParam("Idempotency-Key") String requestKey, Filing body) {
        if (body == null) throw new BadRequestException("statement");
        ObjectionLine line =
                once.run(seat.scope(), requestKey, List.of("objection", body), ObjectionLine.class, () -> objections
                        .one(seat.scope(), raiseObjection.raise(seat.scope(), body, List.of()))
                        .line());
        return Response.status(Response.Status.CREATED).entity(line).build();
    }

    @GET
    @Path("{key}")
    public ObjectionFile one(@PathParam("key") UUID key) {
        return objections.one(seat.scope(), key);
    }

    /** Form field {@code file}. */
    @POST
    @Path("{key}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ObjectionLine add(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, List<EntityPart> parts)
            throws IOException {
        EntityPart file = parts.stream()
                .filter(p -> "file".equals(p.getName()))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("file"));
        String name = file.getFileName().map(UploadedSheet::named).orElse(null);
        byte[] content;
        try (InputStream in = file.getContent()) {
            content = in.readNBytes(MOST);
        }
        return once.run(
                seat.scope(),
                requestKey,
                List.of("evidence", key, String.valueOf(name), Arrays.hashCode(content)),
                ObjectionLine.class,
                () -> {
                    addEvidence.add(
                            seat.scope(), key, List.of(new ObjectionDocument(name, new ByteArrayInputStream(content))));
                    return objections.one(seat.scope(), key).line();
                });
    }

    @POST
    @Path("{key}/withdrawal")
    public ObjectionLine withdraw(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(seat.scope(), requestKey, List.of("withdraw-objection", key), ObjectionLine.class, () -> {
            withdrawObjection.withdraw(seat.scope(), key);
            return objections.one(seat.scope(), key).line();
        });
    }

    @GET
    @Path("{key}/evidence/{file}")
    @Produces(MediaType.WILDCARD)
    public Response evidence(@PathParam("key") UUID key, @PathParam("file") UUID file) {
        AttachmentView found = objections.evidence(seat.scope(), key, file);
        StreamingOutput content = out -> objections.writeEvidence(seat.scope(), key, file, out);
        return Downloads.file(found, content);
    }
}
