package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.training.ExamPaper;
import io.zhuangan.training.HandIn;
import io.zhuangan.training.KeepAnswer;
import io.zhuangan.training.OwnExamQueries;
import io.zhuangan.training.StartSitting;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The caller's own tests, by the key of the own place in a session. */
@Path("/exams/{key}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnExamsResource {
    @Inject
    Seat seat;

    @Inject
    OwnExamQueries exams;

    @Inject
    StartSitting startSitting;

    @Inject
    KeepAnswer keepAnswer;

    @Inject
    HandIn handIn;

    @Inject
    OnceOnly once;

    /** Body of an answer: places of the chosen options as shown. */
    public record Chosen(Set<Integer> chosen) {}

    @GET
    public ExamPaper paper(@PathParam("key") UUID place) {
        return exams.paper(seat.scope(), place).orElseThrow(() -> new NotFound("ExamSitting", place));
    }

    @POST
    public ExamPaper start(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID place) {
        once.run(seat.scope(), requestKey, List.of("start-exam", place), Void.class, () -> {
            startSitting.start(seat.scope(), place);
            return null;
        });
        return paper(place);
    }

    @PUT
    @Path("answers/{number}")
    public void answer(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("key") UUID place,
            @PathParam("number") int number,
            Chosen body) {
        if (body == null || body.chosen() == null) throw new BadRequestException("chosen");
        once.run(seat.scope(), requestKey, List.of("answer", place, number, body), Void.class, () -> {
            keepAnswer.keep(seat.scope(), place, number, body.chosen());
            return null;
        });
    }

    @POST
    @Path("hand-in")
    public ExamPaper end(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID place) {
        once.run(seat.scope(), requestKey, List.of("hand-in", place), Void.class, () -> {
            handIn.handIn(seat.scope(), place);
            return null;
        });
        return paper(place);
    }
}
