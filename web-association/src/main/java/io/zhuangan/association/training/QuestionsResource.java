package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.training.ArchiveQuestion;
import io.zhuangan.training.QuestionFilter;
import io.zhuangan.training.QuestionForm;
import io.zhuangan.training.QuestionKind;
import io.zhuangan.training.QuestionQueries;
import io.zhuangan.training.QuestionView;
import io.zhuangan.training.WriteQuestion;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The association's bank of questions. */
@Path("/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionsResource {
    @Inject
    Seat seat;

    @Inject
    QuestionQueries questions;

    @Inject
    WriteQuestion writeQuestion;

    @Inject
    ArchiveQuestion archiveQuestion;

    @Inject
    OnceOnly once;

    /** Body of a question. */
    public record Wording(
            Long version,
            QuestionKind kind,
            String text,
            List<String> options,
            Set<Integer> right,
            String explanation,
            String clause,
            Boolean legal,
            Boolean archived) {}

    @GET
    public Page<QuestionView> list(
            @QueryParam("text") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int from = Pieces.start(cursor);
        return Page.cut(
                questions.list(seat.scope(), new QuestionFilter(text, null, false), from, limit + 1),
                limit,
                q -> String.valueOf(from + limit));
    }

    @GET
    @Path("{key}")
    public QuestionView one(@PathParam("key") UUID key) {
        return questions.question(seat.scope(), key);
    }

    @POST
    public Response write(@HeaderParam("Idempotency-Key") String requestKey, Wording body) {
        if (body == null) throw new BadRequestException("text");
        QuestionView made = once.run(
                seat.scope(), requestKey, List.of("question", body), QuestionView.class, () -> written(null, body));
        return Response.created(URI.create("questions/" + made.key()))
                .entity(made)
                .build();
    }

    /** Words it anew, or archives it and brings it back. */
    @PUT
    @Path("{key}")
    public QuestionView change(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Wording body) {
        if (body == null) throw new BadRequestException("text");
        return once.run(
                seat.scope(), requestKey, List.of("question", key, body), QuestionView.class, () -> written(key, body));
    }

    private QuestionView written(UUID key, Wording body) {
        UUID written = writeQuestion.write(
                seat.scope(),
                new QuestionForm(
                        key,
                        body.version() == null ? 0 : body.version(),
                        body.kind(),
                        body.text(),
                        body.options(),
                        body.right(),
                        body.explanation(),
                        body.clause(),
                        Boolean.TRUE.equals(body.legal())));
        if (body.archived() != null) archiveQuestion.archive(seat.scope(), written, body.archived());
        return questions.question(seat.scope(), written);
    }
}
