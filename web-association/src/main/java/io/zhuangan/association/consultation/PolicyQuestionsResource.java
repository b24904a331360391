package io.zhuangan.association.consultation;

import io.zhuangan.association.Seat;
import io.zhuangan.consultation.AskQuestion;
import io.zhuangan.consultation.NewQuestion;
import io.zhuangan.consultation.OwnQuestionQueries;
import io.zhuangan.consultation.QuestionView;
import io.zhuangan.consultation.TopicView;
import io.zhuangan.kit.Pieces;
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

/** Questions of the own firm or association to the bureau, and their answers once they are decided. */
@Path("/policy-questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyQuestionsResource {
    @Inject
    Seat seat;

    @Inject
    OwnQuestionQueries questions;

    @Inject
    AskQuestion askQuestion;

    @Inject
    OnceOnly once;

    @GET
    public Page<QuestionView> list(
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(questions.list(seat.scope(), open), cursor, limit);
    }

    @GET
    @Path("topics")
    public Page<TopicView> topics(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(
                questions.topics(seat.scope()).stream()
                        .filter(t -> !t.retired())
                        .toList(),
                cursor,
                limit);
    }

    @POST
    public QuestionView ask(@HeaderParam("Idempotency-Key") String requestKey, NewQuestion body) {
        if (body == null) throw new BadRequestException("body");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("policy-question", body),
                QuestionView.class,
                () -> one(askQuestion.ask(seat.scope(), body)));
    }

    @GET
    @Path("{key}")
    public QuestionView one(@PathParam("key") UUID key) {
        return questions.one(seat.scope(), key);
    }
}
