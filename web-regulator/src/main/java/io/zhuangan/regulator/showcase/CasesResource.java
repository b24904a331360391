package io.zhuangan.regulator.showcase;

import io.zhuangan.kit.Pieces;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.showcase.AddPicture;
import io.zhuangan.showcase.CaseDraft;
import io.zhuangan.showcase.CaseQueries;
import io.zhuangan.showcase.CaseResultView;
import io.zhuangan.showcase.CaseView;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.NewPicture;
import io.zhuangan.showcase.PictureContent;
import io.zhuangan.showcase.PictureSizes;
import io.zhuangan.showcase.PublishCase;
import io.zhuangan.showcase.ReturnCase;
import io.zhuangan.showcase.ScheduleCase;
import io.zhuangan.showcase.WithdrawCase;
import io.zhuangan.showcase.WriteCase;
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
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Typical cases for scripts: write a revision, publish it from another seat. */
@Path("/cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesResource {
    private static final int MOST_WORDS = 4000;

    @Inject
    Seat seat;

    @Inject
    CaseQueries cases;

    @Inject
    WriteCase writeCase;

    @Inject
    PublishCase publishCase;

    @Inject
    AddPicture addPicture;

    @Inject
    ScheduleCase scheduleCase;

    @Inject
    ReturnCase returnCase;

    @Inject
    WithdrawCase withdrawCase;

    @Inject
    OnceOnly once;

    /** A revision, whole; what is left out is empty. */
    public record Draft(
            boolean demo,
            String district,
            String cluster,
            EvidenceLevel evidence,
            String consentBy,
            LocalDate consentOn,
            LocalDate consentUntil,
            CaseWords chinese,
            CaseWords english,
            List<Result> results) {}

    /** A measure before and after. */
    public record Result(
            String label, String labelEn, String unit, String unitEn, BigDecimal before, BigDecimal after) {}

    /** Answer to a new case. */
    public record Written(UUID key) {}

    @GET
    public Page<CaseView> all(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(cases.all(seat.scope()), cursor, limit);
    }

    @GET
    @Path("/{key}")
    public CaseView one(@PathParam("key") UUID key) {
        return cases.get(seat.scope(), key);
    }

    /** A new case. */
    @POST
    public Response write(@HeaderParam("Idempotency-Key") String requestKey, Draft body) {
        check(body);
        Written written = once.run(
                seat.scope(),
                requestKey,
                List.of("case", body),
                Written.class,
                () -> new Written(writeCase.write(seat.scope(), draft(null, 0, body))));
        return Response.created(URI.create("cases/" + written.key()))
                .entity(written)
                .build();
    }

    /** A new revision of a case. */
    @POST
    @Path("/{key}/revisions")
    public Response revise(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Draft body) {
        check(body);
        once.run(seat.scope(), requestKey, List.of("revise", key, body), Void.class, () -> {
            writeCase.write(
                    seat.scope(), draft(key, cases.get(seat.scope(), key).version(), body));
            return null;
        });
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("/{key}/publication")
    public CaseView publish(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        once.run(seat.scope(), requestKey, List.of("publish", key), Void.class, () -> {
            long version = cases.get(seat.scope(), key).version();
            publishCase.publish(seat.scope(), new PublishCase.Publication(key, version));
            return null;
        });
        return cases.get(seat.scope(), key);
    }

    /** Answer to a new picture. */
    public record Added(UUID picture) {}

    /** Form fields {@code file}, {@code alt}, {@code altEn}, {@code credit}, {@code licence}, {@code demo}. */
    @POST
    @Path("/{key}/pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addPicture(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, List<EntityPart> parts)
            throws IOException {
        byte[] file = new byte[0];
        Map<String, String> words = new HashMap<>();
        for (EntityPart part : parts) {
            try (InputStream in = part.getContent()) {
                if (part.getName().equals("file")) file = in.readNBytes(PictureSizes.LARGEST + 1);
                else words.put(part.getName(), new String(in.readNBytes(MOST_WORDS), StandardCharsets.UTF_8));
            }
        }
        byte[] content = file;
        Added added = once.run(
                seat.scope(),
                requestKey,
                List.of("picture", key, words, Arrays.hashCode(content)),
                Added.class,
                () -> new Added(addPicture.add(
                        seat.scope(),
                        new NewPicture(
                                key,
                                cases.get(seat.scope(), key).version(),
                                words.get("alt"),
                                words.get("altEn"),
                                words.get("credit"),
                                words.get("licence"),
                                Boolean.parseBoolean(words.get("demo")),
                                content))));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @GET
    @Path("/{key}/pictures/{picture}/{width}")
    @Produces(MediaType.WILDCARD)
    public Response picture(
            @PathParam("key") UUID key, @PathParam("picture") UUID picture, @PathParam("width") int width) {
        PictureContent found = cases.picture(seat.scope(), key, picture, width);
        return Response.ok(found.content(), found.mediaType())
                .tag(found.sha256())
                .header("Cache-Control", "private, max-age=60")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** When an approved revision goes live; left out, what is planned is called off. */
    public record Plan(Instant at) {}

    /** Why it is given back or withdrawn. */
    public record Reason(String reason) {}

    @PUT
    @Path("/{key}/schedule")
    public CaseView schedule(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Plan body) {
        if (body == null) throw new BadRequestException("at");
        once.run(seat.scope(), requestKey, List.of("schedule", key, body), Void.class, () -> {
            long version = cases.get(seat.scope(), key).version();
            scheduleCase.schedule(seat.scope(), new ScheduleCase.Plan(key, version, body.at()));
            return null;
        });
        return cases.get(seat.scope(), key);
    }

    @POST
    @Path("/{key}/return")
    public CaseView giveBack(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Reason body) {
        if (body == null) throw new BadRequestException("reason");
        once.run(seat.scope(), requestKey, List.of("return", key, body), Void.class, () -> {
            long version = cases.get(seat.scope(), key).version();
            returnCase.giveBack(seat.scope(), new ReturnCase.Return(key, version, body.reason()));
            return null;
        });
        return cases.get(seat.scope(), key);
    }

    @POST
    @Path("/{key}/withdrawal")
    public CaseView withdraw(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Reason body) {
        if (body == null) throw new BadRequestException("reason");
        once.run(seat.scope(), requestKey, List.of("withdraw", key, body), Void.class, () -> {
            long version = cases.get(seat.scope(), key).version();
            withdrawCase.withdraw(seat.scope(), new WithdrawCase.Withdrawal(key, version, body.reason()));
            return null;
        });
        return cases.get(seat.scope(), key);
    }

    private static void check(Draft body) {
        if (body == null || body.chinese() == null) throw new BadRequestException("chinese");
        for (Result r : results(body)) {
            if (r == null || r.label() == null || r.before() == null || r.after() == null) {
                throw new BadRequestException("results: label, before, after");
            }
        }
    }

    private static CaseDraft draft(UUID key, long version, Draft body) {
        return new CaseDraft(
                key,
                version,
                body.demo(),
                body.district(),
                body.cluster(),
                Objects.requireNonNullElse(body.evidence(), EvidenceLevel.REPORTED),
                body.consentBy(),
                body.consentOn(),
                body.consentUntil(),
                body.chinese(),
                body.english(),
                results(body).stream()
                        .map(r -> new CaseResultView(
                                r.label(),
                                Objects.requireNonNullElse(r.labelEn(), ""),
                                Objects.requireNonNullElse(r.unit(), ""),
                                Objects.requireNonNullElse(r.unitEn(), ""),
                                r.before(),
                                r.after()))
                        .toList());
    }

    private static List<Result> results(Draft body) {
        return body.results() == null ? List.of() : body.results();
    }
}
