package io.zhuangan.association.hiddenrisk;

import io.zhuangan.association.Seat;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.hiddenrisk.CloseRisk;
import io.zhuangan.hiddenrisk.EndRiskShare;
import io.zhuangan.hiddenrisk.FixRisk;
import io.zhuangan.hiddenrisk.HiddenRiskQueries;
import io.zhuangan.hiddenrisk.JudgeRisk;
import io.zhuangan.hiddenrisk.PreventRisk;
import io.zhuangan.hiddenrisk.ReopenRisk;
import io.zhuangan.hiddenrisk.ReportRisk;
import io.zhuangan.hiddenrisk.RiskJudgement;
import io.zhuangan.hiddenrisk.RiskKind;
import io.zhuangan.hiddenrisk.RiskReport;
import io.zhuangan.hiddenrisk.RiskState;
import io.zhuangan.hiddenrisk.RiskView;
import io.zhuangan.hiddenrisk.ShareRisk;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Pieces;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The own firm's log of hidden risks: reported, brought further step by step, shared entry by entry. */
@Path("/firm/hidden-risks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HiddenRisksResource {
    private static final int ALL = 5000;

    @Inject
    Seat seat;

    @Inject
    HiddenRiskQueries risks;

    @Inject
    ReportRisk reportRisk;

    @Inject
    JudgeRisk judgeRisk;

    @Inject
    FixRisk fixRisk;

    @Inject
    PreventRisk preventRisk;

    @Inject
    CloseRisk closeRisk;

    @Inject
    ReopenRisk reopenRisk;

    @Inject
    EndRiskShare endRiskShare;

    @Inject
    ShareRisk shareRisk;

    @Inject
    OnceOnly once;

    /** A report; the paper beside it, if any, with its content in Base64. */
    public record Report(
            RiskKind kind,
            UUID place,
            String where,
            String what,
            String noticedBy,
            String fileName,
            String fileBase64) {}

    /** The version that was read, and the judgement. */
    public record Judged(Long version, RiskJudgement judgement) {}

    /** The version that was read, the words of the step, and for a fix a paper, if any. */
    public record Step(Long version, String words, String fileName, String fileBase64) {}

    /** Key of an association, or none for the bureaux of the firm's district and city. */
    public record Share(UUID association, LocalDate until) {}

    @GET
    public Page<RiskView> list(
            @QueryParam("open") Boolean open,
            @QueryParam("state") RiskState state,
            @QueryParam("kind") RiskKind kind,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(
                risks.slice(seat.scope(), new HiddenRiskQueries.Filter(open, state, kind), 0, ALL), cursor, limit);
    }

    @POST
    public RiskView report(@HeaderParam("Idempotency-Key") String requestKey, Report body) {
        if (body == null) throw new BadRequestException("body");
        RiskReport report = new RiskReport(body.kind(), body.place(), body.where(), body.what(), body.noticedBy());
        return once.run(
                seat.scope(),
                requestKey,
                List.of("hidden-risk", body),
                RiskView.class,
                () -> one(reportRisk.report(seat.scope(), report, paper(body.fileName(), body.fileBase64()))));
    }

    @GET
    @Path("{key}")
    public RiskView one(@PathParam("key") UUID key) {
        return risks.one(seat.scope(), key);
    }

    @POST
    @Path("{key}/judgement")
    public RiskView judge(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Judged body) {
        if (body == null || body.version() == null || body.judgement() == null) {
            throw new BadRequestException("version, judgement");
        }
        return step(
                requestKey,
                List.of("judge-risk", key, body),
                key,
                () -> judgeRisk.judge(seat.scope(), key, body.version(), body.judgement()));
    }

    @POST
    @Path("{key}/fix")
    public RiskView fix(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        return step(
                requestKey,
                List.of("fix-risk", key, body),
                key,
                () -> fixRisk.fix(seat.scope(), key, version, body.words(), paper(body.fileName(), body.fileBase64())));
    }

    @POST
    @Path("{key}/prevention")
    public RiskView prevent(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        return step(
                requestKey,
                List.of("prevent-risk", key, body),
                key,
                () -> preventRisk.prevent(seat.scope(), key, version, body.words()));
    }

    @POST
    @Path("{key}/closing")
    public RiskView close(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        return step(
                requestKey,
                List.of("close-risk", key, body),
                key,
                () -> closeRisk.close(seat.scope(), key, version, body.words()));
    }

    @POST
    @Path("{key}/reopening")
    public RiskView reopen(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Step body) {
        long version = version(body);
        return step(
                requestKey,
                List.of("reopen-risk", key, body),
                key,
                () -> reopenRisk.reopen(seat.scope(), key, version, body.words()));
    }

    @POST
    @Path("{key}/shares")
    public RiskView share(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Share body) {
        if (body == null) throw new BadRequestException("body");
        return step(
                requestKey,
                List.of("share-risk", key, body),
                key,
                () -> shareRisk.share(seat.scope(), key, body.association(), body.until()));
    }

    @DELETE
    @Path("{key}/shares/{share}")
    public RiskView endShare(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @PathParam("share") UUID share) {
        return step(
                requestKey,
                List.of("end-risk-share", key, share),
                key,
                () -> endRiskShare.end(seat.scope(), key, share));
    }

    private RiskView step(String requestKey, List<?> request, UUID key, Runnable move) {
        return once.run(seat.scope(), requestKey, request, RiskView.class, () -> {
            move.run();
            return one(key);
        });
    }

    private static long version(Step body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return body.version();
    }

    private static ReportRisk.Paper paper(String name, String base64) {
        if (base64 == null) return null;
        try {
            return new ReportRisk.Paper(
                    name, new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("fileBase64");
        }
    }

    @GET
    @Path("{key}/documents/{file}")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("key") UUID key, @PathParam("file") UUID file) {
        AttachmentView found = risks.file(seat.scope(), key, file);
        return Downloads.file(found, out -> risks.writeFile(seat.scope(), key, file, out));
    }
}
