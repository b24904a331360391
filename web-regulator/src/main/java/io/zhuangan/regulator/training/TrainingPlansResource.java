package io.zhuangan.regulator.training;

import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.PlanWords;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.kit.TrainingPlanJson;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.training.DecideTrainingPlan;
import io.zhuangan.training.LineChange;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.PlanPaper;
import io.zhuangan.training.PlanVersionView;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Yearly training plans that the city's associations have filed; the city bureau answers them. */
@Path("/training-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainingPlansResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Seat seat;

    @Inject
    TrainingPlanQueries plans;

    @Inject
    DecideTrainingPlan decidePlan;

    @Inject
    OnceOnly once;

    @Inject
    Clock clock;

    @Context
    HttpServletRequest request;

    /** Body of an answer: the version that was read, and remarks, which a return needs. */
    public record Answer(Long version, String remarks) {}

    /** Filed plans of a year, by association; this year's without one. */
    @GET
    public Page<TrainingPlanView> list(
            @QueryParam("year") Integer year,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int of = year == null ? LocalDate.now(clock).getYear() : year;
        return Pieces.of(plans.filedIn(seat.scope(), of), cursor, limit);
    }

    @GET
    @Path("{key}")
    public TrainingPlanJson one(@PathParam("key") UUID key) {
        return json(key);
    }

    /** Two versions side by side. */
    @GET
    @Path("{key}/changes")
    public List<LineChange> changes(
            @PathParam("key") UUID key, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        TrainingPlanView plan = plans.plan(seat.scope(), key);
        int after = version(plan, to).number();
        int before = from == null ? plan.basis().orElse(after) : from;
        return plans.changes(seat.scope(), key, before, after);
    }

    @POST
    @Path("{key}/acceptance")
    public TrainingPlanJson accept(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Answer body) {
        return answer(requestKey, key, body, true);
    }

    @POST
    @Path("{key}/return")
    public TrainingPlanJson sendBack(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Answer body) {
        return answer(requestKey, key, body, false);
    }

    private TrainingPlanJson answer(String requestKey, UUID key, Answer body, boolean accept) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("answer", accept, key, body), TrainingPlanJson.class, () -> {
            decidePlan.decide(
                    seat.scope(), new DecideTrainingPlan.Decision(key, body.version(), accept, body.remarks()));
            return json(key);
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

    /** The same as a workbook. */
    @GET
    @Path("{key}/plan.xlsx")
    @Produces(SheetTable.XLSX)
    public Response xlsx(@PathParam("key") UUID key, @QueryParam("number") Integer number) {
        TrainingPlanView plan = plans.plan(seat.scope(), key);
        return file(
                PlanPaper.xlsx(plan, lines(plan, version(plan, number)), new PlanWords(Languages.of(request))),
                SheetTable.XLSX,
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
