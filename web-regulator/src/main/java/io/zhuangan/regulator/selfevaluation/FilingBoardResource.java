package io.zhuangan.regulator.selfevaluation;

import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.regulator.Seat;
import io.zhuangan.selfevaluation.FilingFilter;
import io.zhuangan.selfevaluation.FilingLine;
import io.zhuangan.selfevaluation.SelfEvaluationQueries;
import io.zhuangan.selfevaluation.StageBoard;
import io.zhuangan.selfevaluation.UrgeFirms;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where the firms of a year stand in self-evaluation and check. Not below {@code /evaluation-years}: a class with a longer
 * path of the same beginning hides the operations of the shorter one.
 */
@Path("/self-evaluation-years/{year:\\d{4}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FilingBoardResource {
    private static final int PIECE = 500;

    @Inject
    Seat seat;

    @Inject
    SelfEvaluationQueries evaluations;

    @Inject
    UrgeFirms urgeFirms;

    @Inject
    TenantQueries tenants;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Keys of self-evaluations to urge; none = everybody within reach who has not filed. */
    public record Whom(List<UUID> evaluations) {}

    /** How many firms were told now. */
    public record Told(int told) {}

    @GET
    public StageBoard board(@PathParam("year") int year) {
        return evaluations.board(seat.scope(), year);
    }

    @GET
    @Path("firms")
    public Page<FilingLine> list(
            @PathParam("year") int year,
            @QueryParam("district") String district,
            @QueryParam("state") String state,
            @QueryParam("text") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(all(year, new FilingFilter(district, state, text)), cursor, limit);
    }

    @POST
    @Path("reminders")
    public Told urge(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("year") int year, Whom body) {
        List<UUID> only = body == null || body.evaluations() == null ? List.of() : body.evaluations();
        return once.run(
                seat.scope(),
                requestKey,
                List.of("urge firms", year, only),
                Told.class,
                () -> new Told(urgeFirms.urge(seat.scope(), year, only)));
    }

    @GET
    @Path("firms.xlsx")
    @Produces(SheetTable.XLSX)
    public Response sheet(
            @PathParam("year") int year,
            @QueryParam("district") String district,
            @QueryParam("state") String state,
            @QueryParam("text") String text) {
        Locale locale = Languages.of(request);
        boolean english = locale.getLanguage().equals("en");
        Map<String, DistrictView> names =
                tenants.districts(seat.scope()).stream().collect(Collectors.toMap(DistrictView::code, d -> d));
        SheetTable<FilingLine> table = new SheetTable<>("selfevaluation", locale);
        return table.col("list.firm", FilingLine::firm)
                .col("list.licence", FilingLine::licenceNumber)
                .col("board.district", l -> district(names.get(l.district()), l.district(), english))
                .col("state", FilingLine::state)
                .col("sheet.deferral", l -> l.deferral() == null ? null : table.say("Deferral." + l.deferral()))
                .col("answered", FilingLine::answered)
                .col("board.checked", FilingLine::settled)
                .col("CheckOutcome.ASKED", FilingLine::asked)
                .col("list.filed", l -> l.filedAt() == null ? null : Time.day(l.filedAt()))
                .col("sheet.signer", FilingLine::signer)
                .col("sheet.late", l -> l.filedLate() ? table.say("sheet.late") : null)
                .col("list.urged", l -> l.urgedAt() == null ? null : Time.day(l.urgedAt()))
                .answer("sheet.name", all(year, new FilingFilter(district, state, text)), year);
    }

    private static String district(DistrictView found, String code, boolean english) {
        if (found == null) return code;
        return english ? found.nameEn() : found.name();
    }

    private List<FilingLine> all(int year, FilingFilter filter) {
        List<FilingLine> all = new ArrayList<>();
        List<FilingLine> piece;
        do {
            piece = evaluations.slice(seat.scope(), year, filter, all.size(), PIECE);
            all.addAll(piece);
        } while (piece.size() == PIECE);
        return all;
    }
}
