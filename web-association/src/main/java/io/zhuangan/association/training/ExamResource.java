package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.training.ExamForm;
import io.zhuangan.training.ExamQueries;
import io.zhuangan.training.ExamResults;
import io.zhuangan.training.ExamStatistics;
import io.zhuangan.training.ExamView;
import io.zhuangan.training.SetCourseExam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The test of a course: settings, results, statistics. */
@Path("/courses/{key}/exam")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int USUAL_MINUTES = 30;
    private static final int USUAL_PASS = 60;

    @Inject
    Seat seat;

    @Inject
    ExamQueries exams;

    @Inject
    SetCourseExam setExam;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Body of the settings. */
    public record Settings(
            Long version,
            Boolean inForce,
            Integer minutes,
            Integer passMark,
            Integer attempts,
            Instant opens,
            Instant closes,
            Integer randomCount,
            List<String> clauses,
            List<UUID> questions) {}

    @GET
    public ExamView exam(@PathParam("key") UUID course) {
        return exams.exam(seat.scope(), course).orElseThrow(() -> new NotFound("CourseExam", course));
    }

    @PUT
    public ExamView set(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID course, Settings body) {
        if (body == null) throw new BadRequestException("opens, closes");
        return once.run(seat.scope(), requestKey, List.of("exam", course, body), ExamView.class, () -> {
            setExam.set(
                    seat.scope(),
                    course,
                    new ExamForm(
                            body.version() == null ? 0 : body.version(),
                            !Boolean.FALSE.equals(body.inForce()),
                            Objects.requireNonNullElse(body.minutes(), USUAL_MINUTES),
                            Objects.requireNonNullElse(body.passMark(), USUAL_PASS),
                            Objects.requireNonNullElse(body.attempts(), 1),
                            body.opens(),
                            body.closes(),
                            body.randomCount(),
                            body.clauses(),
                            body.questions()));
            return exam(course);
        });
    }

    @GET
    @Path("results")
    public ExamResults results(@PathParam("key") UUID course) {
        return exams.results(seat.scope(), course);
    }

    @GET
    @Path("statistics")
    public ExamStatistics statistics(@PathParam("key") UUID course) {
        return exams.statistics(seat.scope(), course);
    }

    @GET
    @Path("results.xlsx")
    @Produces(XLSX)
    public Response sheet(@PathParam("key") UUID course) {
        byte[] file = ExamSheets.of(
                exams.results(seat.scope(), course),
                exams.statistics(seat.scope(), course),
                Texts.in(Languages.of(request)));
        return Response.ok(file, XLSX)
                .header("Content-Disposition", "attachment; filename=\"results.xlsx\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
