package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.UploadedSheet;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.training.KeepMaterial;
import io.zhuangan.training.MaterialQueries;
import io.zhuangan.training.MaterialView;
import io.zhuangan.training.RemoveMaterial;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Files that courses hand out. */
@Path("/materials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MaterialsResource {
    /** One byte more than a file may have, so that a longer one is seen without reading it all. */
    private static final int MOST = 20 * 1024 * 1024 + 1;

    @Inject
    Seat seat;

    @Inject
    MaterialQueries materials;

    @Inject
    KeepMaterial keepMaterial;

    @Inject
    RemoveMaterial removeMaterial;

    @Inject
    OnceOnly once;

    public record MaterialList(List<MaterialView> items) {}

    public record KeyJson(UUID key) {}

    /** What the caller may have of a course. */
    @GET
    public MaterialList list(@QueryParam("course") UUID course) {
        if (course == null) throw new BadRequestException("course");
        return new MaterialList(materials.of(seat.scope(), course));
    }

    /** Form field {@code file}. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(
            @HeaderParam("Idempotency-Key") String requestKey,
            @QueryParam("course") UUID course,
            @QueryParam("openToAll") boolean openToAll,
            List<EntityPart> parts)
            throws IOException {
        if (course == null) throw new BadRequestException("course");
        EntityPart file = parts.stream()
                .filter(p -> "file".equals(p.getName()))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("file"));
        String name = file.getFileName().map(UploadedSheet::named).orElse(null);
        byte[] content;
        try (InputStream in = file.getContent()) {
            content = in.readNBytes(MOST);
        }
        KeyJson kept = once.run(
                seat.scope(),
                requestKey,
                List.of("material", course, String.valueOf(name), openToAll, Arrays.hashCode(content)),
                KeyJson.class,
                () -> new KeyJson(
                        keepMaterial.keep(seat.scope(), course, openToAll, name, new ByteArrayInputStream(content))));
        return Response.status(Response.Status.CREATED).entity(kept).build();
    }

    @GET
    @Path("{key}")
    @Produces(MediaType.WILDCARD)
    public Response one(@PathParam("key") UUID key) {
        MaterialView file = materials.get(seat.scope(), key);
        StreamingOutput content = out -> materials.write(seat.scope(), key, out);
        return Downloads.file(file.fileName(), file.mediaType(), file.size(), content);
    }

    @DELETE
    @Path("{key}")
    public void remove(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        once.run(seat.scope(), requestKey, List.of("remove material", key), Void.class, () -> {
            removeMaterial.remove(seat.scope(), key);
            return null;
        });
    }
}
