package io.zhuangan.association.bulletin;

import io.zhuangan.association.Seat;
import io.zhuangan.bulletin.AcknowledgeBulletin;
import io.zhuangan.bulletin.GivenAnswer;
import io.zhuangan.bulletin.KeepCheckEvidence;
import io.zhuangan.bulletin.OwnBulletin;
import io.zhuangan.bulletin.OwnBulletinQueries;
import io.zhuangan.bulletin.SaveSelfCheck;
import io.zhuangan.bulletin.ShareSelfCheck;
import io.zhuangan.bulletin.SubmitSelfCheck;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.UploadedSheet;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Risk bulletins that the firm was told of: receipt, self-check with files, who may read it. */
@Path("/firm/bulletins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmBulletinsResource {
    /** One byte more than a file may have, so that a longer one is seen without reading it all. */
    private static final int MOST = 20 * 1024 * 1024 + 1;

    @Inject
    Seat seat;

    @Inject
    OwnBulletinQueries bulletins;

    @Inject
    AcknowledgeBulletin acknowledgeBulletin;

    @Inject
    SaveSelfCheck saveSelfCheck;

    @Inject
    SubmitSelfCheck submitSelfCheck;

    @Inject
    ShareSelfCheck shareSelfCheck;

    @Inject
    KeepCheckEvidence keepCheckEvidence;

    @Inject
    OnceOnly once;

    /** Body: answers of a draft. */
    public record Answers(Long version, List<GivenAnswer> answers) {}

    /** Body: answers, and whom they are shown to. */
    public record Whole(Long version, List<GivenAnswer> answers, Boolean withAssociation, Boolean withRegulator) {}

    public record KeyJson(UUID key) {}

    @GET
    public Page<OwnBulletin> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        return Pieces.of(bulletins.list(seat.scope()), cursor, limit);
    }

    @GET
    @Path("{key}")
    public OwnBulletin one(@PathParam("key") UUID key) {
        return bulletins.one(seat.scope(), key);
    }

    @POST
    @Path("{key}/receipt")
    public OwnBulletin acknowledge(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(seat.scope(), requestKey, List.of("bulletin receipt", key), OwnBulletin.class, () -> {
            acknowledgeBulletin.acknowledge(seat.scope(), key);
            return one(key);
        });
    }

    @PUT
    @Path("{key}/answers")
    public OwnBulletin save(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Answers body) {
        if (body == null || body.version() == null) throw new BadRequestException("version, answers");
        List<GivenAnswer> given = given(body.answers());
        return once.run(seat.scope(), requestKey, List.of("bulletin answers", key, body), OwnBulletin.class, () -> {
            saveSelfCheck.save(seat.scope(), key, body.version(), given);
            return one(key);
        });
    }

    @POST
    @Path("{key}/submission")
    public OwnBulletin submit(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Whole body) {
        if (body == null || body.version() == null) throw new BadRequestException("version, answers");
        List<GivenAnswer> given = given(body.answers());
        return once.run(seat.scope(), requestKey, List.of("bulletin check", key, body), OwnBulletin.class, () -> {
            submitSelfCheck.submit(
                    seat.scope(),
                    key,
                    new SubmitSelfCheck.Whole(
                            body.version(),
                            given,
                            Boolean.TRUE.equals(body.withAssociation()),
                            Boolean.TRUE.equals(body.withRegulator())));
            return one(key);
        });
    }

    private static List<GivenAnswer> given(List<GivenAnswer> answers) {
        if (answers == null) return List.of();
        if (answers.stream().anyMatch(a -> a == null || a.question() == null)) {
            throw new BadRequestException("answers: question, answer, words");
        }
        return answers;
    }

    @PUT
    @Path("{key}/sharing")
    public OwnBulletin share(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Whole body) {
        if (body == null) throw new BadRequestException("withAssociation, withRegulator");
        return once.run(seat.scope(), requestKey, List.of("bulletin sharing", key, body), OwnBulletin.class, () -> {
            shareSelfCheck.share(
                    seat.scope(),
                    key,
                    Boolean.TRUE.equals(body.withAssociation()),
                    Boolean.TRUE.equals(body.withRegulator()));
            return one(key);
        });
    }

    /** Form field {@code file}. */
    @POST
    @Path("{key}/answers/{question}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @PathParam("question") UUID question,
            List<EntityPart> parts)
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
        KeyJson kept = once.run(
                seat.scope(),
                requestKey,
                List.of("bulletin evidence", key, question, String.valueOf(name), Arrays.hashCode(content)),
                KeyJson.class,
                () -> new KeyJson(keepCheckEvidence.keep(
                        seat.scope(),
                        key,
                        new KeepCheckEvidence.Order(question, name, new ByteArrayInputStream(content), null))));
        return Response.status(Response.Status.CREATED).entity(kept).build();
    }

    @DELETE
    @Path("{key}/answers/{question}/evidence/{file}")
    public Response takeBack(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @PathParam("question") UUID question,
            @PathParam("file") UUID file) {
        once.run(seat.scope(), requestKey, List.of("bulletin evidence back", key, question, file), Void.class, () -> {
            keepCheckEvidence.keep(seat.scope(), key, new KeepCheckEvidence.Order(question, null, null, file));
            return null;
        });
        return Response.noContent().build();
    }

    @GET
    @Path("{key}/evidence/{file}")
    @Produces(MediaType.WILDCARD)
    public Response evidence(@PathParam("key") UUID key, @PathParam("file") UUID file) {
        return Downloads.file(
                bulletins.evidence(seat.scope(), key, file),
                out -> bulletins.writeEvidence(seat.scope(), key, file, out));
    }
}
