package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.training.AskFeedback;
import io.zhuangan.training.FeedbackQueries;
import io.zhuangan.training.FeedbackReport;
import io.zhuangan.training.GiveFeedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Feedback of a session: asked by its association, given by whoever was there. */
@Path("/sessions/{key}/feedback")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeedbackResource {
    @Inject
    Seat seat;

    @Inject
    FeedbackQueries feedbacks;

    @Inject
    AskFeedback askFeedback;

    @Inject
    GiveFeedback giveFeedback;

    @Inject
    OnceOnly once;

    /** Body of the form. */
    public record Asked(Long version, List<String> questions, Instant closes) {}

    /** Body of an answer. */
    public record Given(List<Integer> scales, String text) {}

    @GET
    public FeedbackReport report(@PathParam("key") UUID session) {
        return feedbacks.report(seat.scope(), session);
    }

    @PUT
    public FeedbackReport ask(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID session, Asked body) {
        if (body == null || body.questions() == null) throw new BadRequestException("questions");
        return once.run(seat.scope(), requestKey, List.of("feedback", session, body), FeedbackReport.class, () -> {
            long version = body.version() == null ? 0 : body.version();
            askFeedback.ask(seat.scope(), session, version, body.questions(), body.closes());
            return report(session);
        });
    }

    /** What is kept of the request is the session alone: no hash of an answer stands beside a name. */
    @POST
    public void give(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID session, Given body) {
        if (body == null) throw new BadRequestException("scales");
        once.run(seat.scope(), requestKey, List.of("give-feedback", session), Void.class, () -> {
            giveFeedback.give(seat.scope(), session, body.scales(), body.text());
            return null;
        });
    }
}
