package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.AnswerDeskQueries;
import io.zhuangan.consultation.AnswerDraft;
import io.zhuangan.consultation.DecideAnswer;
import io.zhuangan.consultation.ProposeAnswer;
import io.zhuangan.consultation.QuestionView;
import io.zhuangan.consultation.ReturnProposal;
import io.zhuangan.kit.Pieces;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Questions within the bureau's reach and the way of their answers. */
@Path("/policy-questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyQuestionsDeskResource {
    @Inject
    Seat seat;

    @Inject
    AnswerDeskQueries questions;

    @Inject
    ProposeAnswer proposeAnswer;

    @Inject
    ReturnProposal returnProposal;

    @Inject
    DecideAnswer decideAnswer;

    @Inject
    OnceOnly once;

    /** The version that was read, and the draft. */
    public record Proposal(Long version, String words, String document, String article) {}

    /** The version that was read, and why it goes back. */
    public record Return(Long version, String reason) {}

    /** The version that was read. */
    public record Decision(Long version) {}

    @GET
    public Page<QuestionView> list(
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(questions.list(seat.scope(), open), cursor, limit);
    }

    @GET
    @Path("{key}")
    public QuestionView one(@PathParam("key") UUID key) {
        return questions.one(seat.scope(), key);
    }

    @POST
    @Path("{key}/proposal")
    public QuestionView propose(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Proposal body) {
        long version = version(body == null ? null : body.version());
        AnswerDraft draft = new AnswerDraft(body.words(), body.document(), body.article());
        return step(
                requestKey,
                List.of("propose-answer", key, body),
                key,
                () -> proposeAnswer.propose(seat.scope(), key, version, draft));
    }

    @POST
    @Path("{key}/return")
    public QuestionView sendBack(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Return body) {
        long version = version(body == null ? null : body.version());
        return step(
                requestKey,
                List.of("return-answer", key, body),
                key,
                () -> returnProposal.sendBack(seat.scope(), key, version, body.reason()));
    }

    @POST
    @Path("{key}/decision")
    public QuestionView decide(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Decision body) {
        long version = version(body == null ? null : body.version());
        return step(
                requestKey,
                List.of("decide-answer", key, body),
                key,
                () -> decideAnswer.decide(seat.scope(), key, version));
    }

    private QuestionView step(String requestKey, List<?> request, UUID key, Runnable move) {
        return once.run(seat.scope(), requestKey, request, QuestionView.class, () -> {
            move.run();
            return one(key);
        });
    }

    private static long version(Long version) {
        if (version == null) throw new BadRequestException("version");
        return version;
    }
}
