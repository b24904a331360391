package io.zhuangan.regulator.officertraining;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.UploadedSheet;
import io.zhuangan.officertraining.DecideOfficerTraining;
import io.zhuangan.officertraining.OfficerTrainingForm;
import io.zhuangan.officertraining.OfficerTrainingKind;
import io.zhuangan.officertraining.OfficerTrainingQueries;
import io.zhuangan.officertraining.OfficerTrainingView;
import io.zhuangan.officertraining.ProofFile;
import io.zhuangan.officertraining.RecordOfficerTraining;
import io.zhuangan.regulator.Seat;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Officers' own training: records of the caller, and those that wait for the caller's confirmation. */
@Path("/officer-trainings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficerTrainingsResource {
    /** One byte more than a file may have, so that a longer one is seen without reading it all. */
    private static final int MOST = 20 * 1024 * 1024 + 1;

    @Inject
    Seat seat;

    @Inject
    OfficerTrainingQueries trainings;

    @Inject
    RecordOfficerTraining recordTraining;

    @Inject
    DecideOfficerTraining decideTraining;

    @Inject
    OnceOnly once;

    /** Body of a record; the version only for a change. */
    public record Entry(
            Long version,
            OfficerTrainingKind kind,
            String title,
            String organiser,
            LocalDate heldFrom,
            LocalDate heldUntil,
            BigDecimal hours,
            Boolean qualitySystem,
            String note) {
        /** As fields of a form; a value that cannot be read is a 400 that names its field. */
        static Entry of(Map<String, String> fields) {
            return new Entry(
                    read(fields, "version", Long::valueOf),
                    read(fields, "kind", OfficerTrainingKind::valueOf),
                    fields.get("title"),
                    fields.get("organiser"),
                    read(fields, "heldFrom", LocalDate::parse),
                    read(fields, "heldUntil", LocalDate::parse),
                    read(fields, "hours", BigDecimal::new),
                    read(fields, "qualitySystem", Boolean::valueOf),
                    fields.get("note"));
        }

        private static <T> T read(Map<String, String> fields, String name, Function<String, T> reader) {
            String text = fields.get(name);
            if (text == null || text.isBlank()) return null;
            try {
                return reader.apply(text.strip());
            } catch (IllegalArgumentException | DateTimeParseException unreadable) {
                throw new BadRequestException(name, unreadable);
            }
        }

        OfficerTrainingForm form(UUID key) {
            return new OfficerTrainingForm(
                    key,
                    version == null ? 0 : version,
                    kind,
                    title,
                    organiser,
                    heldFrom,
                    heldUntil,
                    hours,
                    qualitySystem == null || qualitySystem,
                    note);
        }
    }

    /** Body of an answer: the version that was read, and a remark, which sending back needs. */
    public record Answer(Long version, String remark) {}

    /** The caller's own of a year, latest first; this year's without one. */
    @GET
    public Page<OfficerTrainingView> own(
            @QueryParam("year") Integer year,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int of = year == null ? trainings.thisYear(seat.scope()) : year;
        return Pieces.of(trainings.own(seat.scope(), of), cursor, limit);
    }

    @GET
    @Path("waiting")
    public Page<OfficerTrainingView> waiting(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(trainings.waiting(seat.scope()), cursor, limit);
    }

    @GET
    @Path("{key}")
    public OfficerTrainingView one(@PathParam("key") UUID key) {
        return trainings.one(seat.scope(), key);
    }

    @POST
    public OfficerTrainingView record(@HeaderParam("Idempotency-Key") String requestKey, Entry body) {
        return enter(requestKey, null, body);
    }

    @PUT
    @Path("{key}")
    public OfficerTrainingView change(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Entry body) {
        if (body != null && body.version() == null) throw new BadRequestException("version");
        return enter(requestKey, key, body);
    }

    /** Form fields named as in {@link Entry}, and {@code file}: the proof, kept beside those that are there. */
    @POST
    @Path("with-proof")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public OfficerTrainingView recordWithProof(
            @HeaderParam("Idempotency-Key") String requestKey, @QueryParam("key") UUID key, List<EntityPart> parts)
            throws IOException {
        Map<String, String> fields = new HashMap<>();
        String name = null;
        byte[] content = null;
        for (EntityPart part : parts) {
            try (InputStream in = part.getContent()) {
                byte[] read = in.readNBytes(MOST);
                if (!"file".equals(part.getName())) {
                    fields.put(part.getName(), new String(read, StandardCharsets.UTF_8));
                } else {
                    name = part.getFileName().map(UploadedSheet::named).orElse(null);
                    content = read;
                }
            }
        }
        if (content == null) throw new BadRequestException("file");
        Entry entry = Entry.of(fields);
        ProofFile proof = new ProofFile(name, new ByteArrayInputStream(content));
        return once.run(
                seat.scope(),
                requestKey,
                List.of("proven", String.valueOf(key), entry, String.valueOf(name), Arrays.hashCode(content)),
                OfficerTrainingView.class,
                () -> trainings.one(seat.scope(), recordTraining.record(seat.scope(), entry.form(key), proof)));
    }

    private OfficerTrainingView enter(String requestKey, UUID key, Entry body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("officer-training", String.valueOf(key), body),
                OfficerTrainingView.class,
                () -> trainings.one(seat.scope(), recordTraining.record(seat.scope(), body.form(key), null)));
    }

    @POST
    @Path("{key}/confirmation")
    public OfficerTrainingView confirm(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Answer body) {
        return decide(requestKey, key, body, true);
    }

    @POST
    @Path("{key}/return")
    public OfficerTrainingView sendBack(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Answer body) {
        return decide(requestKey, key, body, false);
    }

    private OfficerTrainingView decide(String requestKey, UUID key, Answer body, boolean confirm) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(
                seat.scope(), requestKey, List.of("decide", confirm, key, body), OfficerTrainingView.class, () -> {
                    decideTraining.decide(
                            seat.scope(),
                            new DecideOfficerTraining.Decision(key, body.version(), confirm, body.remark()));
                    return trainings.one(seat.scope(), key);
                });
    }

    @GET
    @Path("{key}/proofs/{file}")
    @Produces(MediaType.WILDCARD)
    public Response proof(@PathParam("key") UUID key, @PathParam("file") UUID file) {
        AttachmentView found = trainings.proof(seat.scope(), key, file);
        StreamingOutput content = out -> trainings.writeProof(seat.scope(), key, file, out);
        return Downloads.file(found, content);
    }
}
