package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.training.AskFollowUp;
import io.zhuangan.training.FollowUpForm;
import io.zhuangan.training.FollowUpKind;
import io.zhuangan.training.FollowUpQueries;
import io.zhuangan.training.FollowUpReport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a session asks of those with a seat, and what they answered; for its association. */
@Path("/sessions/{key}/follow-up")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpResource {
    @Inject
    Seat seat;

    @Inject
    FollowUpQueries followUps;

    @Inject
    AskFollowUp askFollowUp;

    @Inject
    OnceOnly once;

    /** Body: the questions as a whole, in order. */
    public record Wanted(Long version, Instant answerBy, List<Question> questions) {}

    /** One of them; without a key it is new. */
    public record Question(UUID key, FollowUpKind kind, String text, List<String> options, Boolean required) {
        FollowUpForm.Question form() {
            return new FollowUpForm.Question(key, kind, text, options, Boolean.TRUE.equals(required));
        }
    }

    @GET
    public FollowUpReport report(@PathParam("key") UUID session) {
        return followUps.report(seat.scope(), session);
    }

    @PUT
    public FollowUpReport ask(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID session, Wanted body) {
        if (body == null || body.questions() == null || body.questions().contains(null)) {
            throw new BadRequestException("questions");
        }
        return once.run(seat.scope(), requestKey, List.of("follow-up", session, body), FollowUpReport.class, () -> {
            long version = body.version() == null ? 0 : body.version();
            List<FollowUpForm.Question> questions =
                    body.questions().stream().map(Question::form).toList();
            askFollowUp.ask(seat.scope(), session, new FollowUpForm(version, body.answerBy(), questions));
            return report(session);
        });
    }
}
