package io.zhuangan.regulator.grading;

import io.zhuangan.dossier.DossierPaper;
import io.zhuangan.dossier.DossierQueries;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.GradeFilter;
import io.zhuangan.grading.GradeLine;
import io.zhuangan.grading.GradeQueries;
import io.zhuangan.grading.ReleaseGrades;
import io.zhuangan.grading.RunView;
import io.zhuangan.grading.StartRun;
import io.zhuangan.grading.StatementView;
import io.zhuangan.grading.YearQueries;
import io.zhuangan.grading.YearView;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** Evaluation years: their runs and their grades. */
@Path("/evaluation-years")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationYearsResource {
    @Inject
    Seat seat;

    @Inject
    YearQueries years;

    @Inject
    GradeQueries grades;

    @Inject
    StartRun startRun;

    @Inject
    ReleaseGrades releaseGrades;

    @Inject
    OnceOnly once;

    @Inject
    LeadFigures figures;

    @Inject
    DossierQueries dossiers;

    @Context
    UriInfo uri;

    @Context
    HttpServletRequest request;

    @GET
    public List<Integer> years() {
        return years.years(seat.scope());
    }

    @GET
    @Path("/{year:\\d{4}}")
    public YearView year(@PathParam("year") int year) {
        return years.year(seat.scope(), year);
    }

    /** Begins a run and answers at once; its progress is at the Location. The same key again is the same run. */
    @POST
    @Path("/{year:\\d{4}}/runs")
    public Response start(@PathParam("year") int year, @HeaderParam("Idempotency-Key") String requestKey) {
        RunView run = startRun.start(seat.scope(), year, requestKey);
        return Response.accepted(run)
                .location(
                        uri.getAbsolutePathBuilder().path(run.key().toString()).build())
                .build();
    }

    @GET
    @Path("/{year:\\d{4}}/runs/{key}")
    public RunView run(@PathParam("year") int year, @PathParam("key") UUID key) {
        return ofYear(year, years.run(seat.scope(), key));
    }

    /** By another person than who began it. Sent twice it changes nothing, with or without a key. */
    @POST
    @Path("/{year:\\d{4}}/runs/{key}/release")
    public RunView release(
            @HeaderParam("Idempotency-Key") String requestKey,
            @PathParam("year") int year,
            @PathParam("key") UUID key) {
        return once.run(seat.scope(), requestKey, List.of("release", year, key), RunView.class, () -> {
            ofYear(year, years.run(seat.scope(), key));
            return releaseGrades.release(seat.scope(), key);
        });
    }

    private static RunView ofYear(int year, RunView run) {
        if (run.year() != year) throw new NotFound("GradingRun", run.key());
        return run;
    }

    @GET
    @Path("/{year:\\d{4}}/grades")
    public Page<GradeJson> grades(
            @PathParam("year") int year,
            @QueryParam("district") String district,
            @QueryParam("level") String level,
            @QueryParam("text") String text,
            @QueryParam("mark") String mark,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<GradeLine> page =
                grades.page(seat.scope(), year, new GradeFilter(district, level, text, mark), cursor, limit);
        return new Page<>(page.items().stream().map(GradeJson::of).toList(), page.next());
    }

    @GET
    @Path("/{year:\\d{4}}/grades/{key}")
    public GradeDetail grade(@PathParam("year") int year, @PathParam("key") UUID key) {
        GradeDetail detail = grades.one(seat.scope(), key);
        if (detail.line().year() != year) throw new NotFound("Grade", key);
        return detail;
    }

    /** How levels fall, what indicators cost, what is disputed and who is where, within reach. */
    @GET
    @Path("/{year:\\d{4}}/figures")
    public LeadFigures.Figures figures(@PathParam("year") int year) {
        return figures.of(seat.scope(), year);
    }

    /** The same tables as a workbook. */
    @GET
    @Path("/{year:\\d{4}}/figures.xlsx")
    @Produces(SheetTable.XLSX)
    public Response figuresSheet(@PathParam("year") int year) {
        return new FigureSheets(figures.of(seat.scope(), year), Languages.of(request)).answer();
    }

    /** Everything that defends the grade, for the offline checker. */
    @GET
    @Path("/{year:\\d{4}}/grades/{key}/dossier.json")
    public Response dossierJson(@PathParam("year") int year, @PathParam("key") UUID key) {
        DossierPaper paper = dossier(year, key);
        return saved(paper.json(), MediaType.APPLICATION_JSON, paper.name() + ".json");
    }

    /** The same on paper, in the language of the request. */
    @GET
    @Path("/{year:\\d{4}}/grades/{key}/dossier.pdf")
    @Produces("application/pdf")
    public Response dossierPdf(@PathParam("year") int year, @PathParam("key") UUID key) {
        DossierPaper paper = dossier(year, key);
        return saved(paper.pdf(), "application/pdf", paper.name() + ".pdf");
    }

    private DossierPaper dossier(int year, UUID key) {
        boolean english = Languages.of(request).equals(Languages.ENGLISH);
        DossierPaper paper = dossiers.of(seat.scope(), key, english);
        if (paper.year() != year) throw new NotFound("Grade", key);
        return paper;
    }

    private static Response saved(byte[] content, String type, String name) {
        return Downloads.file(name, type, content.length, out -> out.write(content));
    }

    /** What the firm said beside the grade, every wording, oldest first. */
    @GET
    @Path("/{year:\\d{4}}/grades/{key}/statements")
    public List<StatementView> statements(@PathParam("year") int year, @PathParam("key") UUID key) {
        grade(year, key);
        return grades.statements(seat.scope(), key);
    }
}
