package io.zhuangan.association.selfevaluation;

import io.zhuangan.association.Seat;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.kit.UploadedSheet;
import io.zhuangan.selfevaluation.FileSelfEvaluation;
import io.zhuangan.selfevaluation.KeepEvidence;
import io.zhuangan.selfevaluation.OwnSelfEvaluationQueries;
import io.zhuangan.selfevaluation.ReplyToCheck;
import io.zhuangan.selfevaluation.SaveAnswer;
import io.zhuangan.selfevaluation.SelfEvaluationView;
import io.zhuangan.selfevaluation.TakeBackEvidence;
import io.zhuangan.shared.OnceOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The own firm's self-evaluation. */
@Path("/firm/self-evaluation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnEvaluationResource {
    /** One byte more than a file may have, so that a longer one is seen without reading it all. */
    private static final int MOST = 20 * 1024 * 1024 + 1;

    @Inject
    Seat seat;

    @Inject
    OwnSelfEvaluationQueries evaluations;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    KeepEvidence keepEvidence;

    @Inject
    TakeBackEvidence takeBackEvidence;

    @Inject
    FileSelfEvaluation fileSelfEvaluation;

    @Inject
    ReplyToCheck replyToCheck;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Body of an answer; the version of the answer that was read, none for the first. */
    public record Answer(Long version, BigDecimal points, String statement) {}

    /** Body of an answer to a question of a bureau. */
    public record Reply(Long version, String words) {}

    /** Body of the pledge: accepted, and the signer's own name as typed. */
    public record Pledge(Boolean accepted, String name) {}

    /** Of the year whose stage began last; before the firm is called, what will be asked. */
    @GET
    public SelfEvaluationView current() {
        return evaluations.current(seat.scope());
    }

    @PUT
    @Path("{year:\\d{4}}/answers/{indicator}")
    public SelfEvaluationView save(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("year") int year,
            @PathParam("indicator") String indicator,
            Answer body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(
                seat.scope(), requestKey, List.of("answer", year, indicator, body), SelfEvaluationView.class, () -> {
                    saveAnswer.save(
                            seat.scope(),
                            new SaveAnswer.Answer(year, indicator, body.version(), body.points(), body.statement()));
                    return evaluations.of(seat.scope(), year);
                });
    }

    /** Form field {@code file}. */
    @POST
    @Path("{year:\\d{4}}/answers/{indicator}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("year") int year,
            @PathParam("indicator") String indicator,
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
        AttachmentView kept = once.run(
                seat.scope(),
                requestKey,
                List.of("evidence", year, indicator, String.valueOf(name), Arrays.hashCode(content)),
                AttachmentView.class,
                () -> keepEvidence.keep(seat.scope(), year, indicator, name, new ByteArrayInputStream(content)));
        return Response.status(Response.Status.CREATED).entity(kept).build();
    }

    @GET
    @Path("{year:\\d{4}}/evidence/{file}")
    @Produces(MediaType.WILDCARD)
    public Response evidence(@PathParam("year") int year, @PathParam("file") UUID file) {
        AttachmentView found = evaluations.evidence(seat.scope(), year, file);
        StreamingOutput content = out -> evaluations.writeEvidence(seat.scope(), year, file, out);
        return Downloads.file(found, content);
    }

    /** While it is a draft; what was filed stays. */
    @DELETE
    @Path("{year:\\d{4}}/evidence/{file}")
    public void takeBack(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("year") int year,
            @PathParam("file") UUID file) {
        once.run(seat.scope(), requestKey, List.of("take back evidence", year, file), Void.class, () -> {
            takeBackEvidence.takeBack(seat.scope(), year, file);
            return null;
        });
    }

    @POST
    @Path("{year:\\d{4}}/answers/{indicator}/reply")
    public SelfEvaluationView reply(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("year") int year,
            @PathParam("indicator") String indicator,
            Reply body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(
                seat.scope(), requestKey, List.of("reply", year, indicator, body), SelfEvaluationView.class, () -> {
                    replyToCheck.reply(
                            seat.scope(), new ReplyToCheck.Reply(year, indicator, body.version(), body.words()));
                    return evaluations.of(seat.scope(), year);
                });
    }

    /** Signs the pledge in the language of the request and files. */
    @POST
    @Path("{year:\\d{4}}/pledge")
    public SelfEvaluationView file(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("year") int year, Pledge body) {
        if (body == null) throw new BadRequestException("body");
        String words = Texts.in(Languages.of(request)).find("selfevaluation", "pledge.text", List.of());
        return once.run(seat.scope(), requestKey, List.of("pledge", year, body), SelfEvaluationView.class, () -> {
            fileSelfEvaluation.file(
                    seat.scope(),
                    new FileSelfEvaluation.Pledge(year, Boolean.TRUE.equals(body.accepted()), body.name(), words));
            return evaluations.of(seat.scope(), year);
        });
    }
}
