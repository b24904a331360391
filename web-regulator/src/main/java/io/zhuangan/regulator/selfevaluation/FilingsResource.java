package io.zhuangan.regulator.selfevaluation;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.kit.Downloads;
import io.zhuangan.regulator.Seat;
import io.zhuangan.selfevaluation.AdmitLateFiling;
import io.zhuangan.selfevaluation.CheckAnswer;
import io.zhuangan.selfevaluation.CheckOutcome;
import io.zhuangan.selfevaluation.ConfirmRest;
import io.zhuangan.selfevaluation.SelfEvaluationQueries;
import io.zhuangan.selfevaluation.SelfEvaluationView;
import io.zhuangan.shared.OnceOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One firm's self-evaluation and its check. */
@Path("/self-evaluations/{key}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FilingsResource {
    @Inject
    Seat seat;

    @Inject
    SelfEvaluationQueries evaluations;

    @Inject
    CheckAnswer checkAnswer;

    @Inject
    ConfirmRest confirmRest;

    @Inject
    AdmitLateFiling admitLateFiling;

    @Inject
    OnceOnly once;

    /** Body of a finding: the version of the answer that was read; a remark for a difference and a question. */
    public record Finding(Long version, CheckOutcome outcome, String remark) {}

    /** Body of a late filing: the version of the self-evaluation that was read. */
    public record Admission(Long version, LocalDate until, String reason) {}

    @GET
    public SelfEvaluationView one(@PathParam("key") UUID key) {
        return evaluations.one(seat.scope(), key);
    }

    @POST
    @Path("answers/{item}/check")
    public SelfEvaluationView check(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID key,
            @PathParam("item") UUID item,
            Finding body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("check", key, item, body), SelfEvaluationView.class, () -> {
            checkAnswer.check(
                    seat.scope(), new CheckAnswer.Finding(key, item, body.version(), body.outcome(), body.remark()));
            return evaluations.one(seat.scope(), key);
        });
    }

    /** Confirms whatever nobody has checked. */
    @POST
    @Path("confirmation")
    public SelfEvaluationView confirm(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(seat.scope(), requestKey, List.of("confirm rest", key), SelfEvaluationView.class, () -> {
            confirmRest.confirm(seat.scope(), key);
            return evaluations.one(seat.scope(), key);
        });
    }

    @POST
    @Path("admission")
    public SelfEvaluationView admit(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Admission body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("admit", key, body), SelfEvaluationView.class, () -> {
            admitLateFiling.admit(
                    seat.scope(), new AdmitLateFiling.Admission(key, body.version(), body.until(), body.reason()));
            return evaluations.one(seat.scope(), key);
        });
    }

    @GET
    @Path("evidence/{file}")
    @Produces(MediaType.WILDCARD)
    public Response evidence(@PathParam("key") UUID key, @PathParam("file") UUID file) {
        AttachmentView found = evaluations.evidence(seat.scope(), key, file);
        StreamingOutput content = out -> evaluations.writeEvidence(seat.scope(), key, file, out);
        return Downloads.file(found, content);
    }
}
