package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.PlanWords;
import io.zhuangan.kit.TrainingPlanJson;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.training.DraftTrainingPlan;
import io.zhuangan.training.FileTrainingPlan;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.PlanPaper;
import io.zhuangan.training.PlanProgress;
import io.zhuangan.training.PlanProgressQueries;
import io.zhuangan.training.PlanVersionView;
import io.zhuangan.training.SaveTrainingPlan;
import io.zhuangan.training.TieCourse;
import io.zhuangan.training.TrainingPlanQueries;
import io.zhuangan.training.TrainingPlanView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The association's yearly plans of public-interest training. */
@Path("/training-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainingPlansResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Seat seat;

    @Inject
    TrainingPlanQueries plans;

    @Inject
    PlanProgressQueries progress;

    @Inject
    DraftTrainingPlan draftPlan;

    @Inject
    SaveTrainingPlan savePlan;

    @Inject
    FileTrainingPlan filePlan;

    @Inject
    TieCourse tieCourse;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Body of a new plan: with lines, or copied from an earlier year. */
    public record NewPlan(Integer year, Integer copyOf, List<PlanLine> lines) {}

    /** Body of a change: all lines, and the version that was read. */
    public record Lines(Long version, List<PlanLine> lines) {}

    /** Body of a filing. */
    public record Filing(Long version, String note) {}

    /** Body of a tie; without a line the course is outside the plan. */
    public record Tie(UUID course, UUID line) {}

    @GET
    public Page<TrainingPlanView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(plans.own(seat.scope()), cursor, limit);
    }

    @POST
    public Response draft(@HeaderParam("Idempotency-Key") String requestKey, NewPlan body) {
        if (body == null || body.year() == null) throw new BadRequestException("year");
        List<PlanLine> lines = Objects.requireNonNullElse(body.lines(), List.of());
        TrainingPlanJson made = once.run(
                seat.scope(),
                requestKey,
                List.of("training-plan", body),
                TrainingPlanJson.class,
                () -> json(draftPlan.draft(seat.scope(), body.year(), body.copyOf(), lines)));
        return Response.created(URI.create("training-plans/" + made.key()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{key}")
    public TrainingPlanJson one(@PathParam("key") UUID key) {
        return json(key);
    }

    /** Writes the lines as a whole; of a returned or accepted plan as its next version. */
    @PUT
    @Path("{key}")
    public TrainingPlanJson save(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Lines body) {
        if (body == null
                || body.version() == null
                || body.lines() == null
                || body.lines().contains(null)) {
            throw new BadRequestException("version, lines");
        }
        return once.run(seat.scope(), requestKey, List.of("save", key, body), TrainingPlanJson.class, () -> {
            savePlan.save(seat.scope(), new SaveTrainingPlan.Lines(key, body.version(), body.lines()));
            return json(key);
        });
    }

    @POST
    @Path("{key}/filing")
    public TrainingPlanJson file(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Filing body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("file", key, body), TrainingPlanJson.class, () -> {
            filePlan.file(seat.scope(), new FileTrainingPlan.Filing(key, body.version(), body.note()));
            return json(key);
        });
    }

    /** Plan against reality. */
    @GET
    @Path("{key}/progress")
    public PlanProgress progress(@PathParam("key") UUID key) {
        return progress.of(seat.scope(), key);
    }

    @POST
    @Path("{key}/courses")
    public void tie(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Tie body) {
        if (body == null || body.course() == null) throw new BadRequestException("course");
        once.run(seat.scope(), requestKey, List.of("tie", key, body), Void.class, () -> {
            tieCourse.tie(seat.scope(), key, body.line(), body.course());
            return null;
        });
    }

    /** The version as a Word file; the latest without a number. */
    @GET
    @Path("{key}/plan.docx")
    @Produces(DOCX)
    public Response docx(@PathParam("key") UUID key, @QueryParam("number") Integer number) {
        TrainingPlanView plan = plans.plan(seat.scope(), key);
        PlanVersionView version = version(plan, number);
        return file(
                PlanPaper.docx(plan, version, lines(plan, version), new PlanWords(Languages.of(request))),
                DOCX,
                plan.year() + ".docx");
    }

    /** The same in the form that the import takes in. */
    @GET
    @Path("{key}/plan.xlsx")
    @Produces(XLSX)
    public Response xlsx(@PathParam("key") UUID key, @QueryParam("number") Integer number) {
        TrainingPlanView plan = plans.plan(seat.scope(), key);
        return file(
                PlanPaper.xlsx(plan, lines(plan, version(plan, number)), new PlanWords(Languages.of(request))),
                XLSX,
                plan.year() + ".xlsx");
    }

    private List<PlanLine> lines(TrainingPlanView plan, PlanVersionView version) {
        return plans.lines(seat.scope(), plan.key(), version.number());
    }

    private static PlanVersionView version(TrainingPlanView plan, Integer number) {
        return number == null
                ? plan.latest()
                : plan.numbered(number).orElseThrow(() -> new NotFound("TrainingPlanVersion", plan.key()));
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"training-plan-" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private TrainingPlanJson json(UUID key) {
        TrainingPlanView plan = plans.plan(seat.scope(), key);
        return TrainingPlanJson.of(plan, lines(plan, plan.latest()));
    }
}
