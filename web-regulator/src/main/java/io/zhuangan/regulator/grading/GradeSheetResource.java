package io.zhuangan.regulator.grading;

import io.zhuangan.grading.GradeFilter;
import io.zhuangan.grading.GradeLine;
import io.zhuangan.grading.GradeQueries;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.kit.Texts;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of grades as xlsx, with the filters of the page. */
@Path("/evaluation-years/{year:\\d{4}}/grades.xlsx")
@RequestScoped
public class GradeSheetResource {
    private static final int PIECE = 500;

    @Inject
    Seat seat;

    @Inject
    GradeQueries grades;

    @Inject
    TenantQueries tenants;

    @Context
    HttpServletRequest request;

    @GET
    @Produces(SheetTable.XLSX)
    public Response sheet(
            @PathParam("year") int year,
            @QueryParam("district") String district,
            @QueryParam("level") String level,
            @QueryParam("text") String text,
            @QueryParam("mark") String mark) {
        Locale locale = Languages.of(request);
        boolean english = locale.getLanguage().equals("en");
        Texts texts = Texts.in(locale);
        Function<String, String> say = key -> texts.find("grading", key, List.of());
        Map<String, DistrictView> districts =
                tenants.districts(seat.scope()).stream().collect(Collectors.toMap(DistrictView::code, d -> d));
        List<List<Object>> rows = new ArrayList<>();
        for (GradeLine g : lines(year, new GradeFilter(district, level, text, mark))) {
            DistrictView d = districts.get(g.district());
            rows.add(SheetWriter.row(
                    g.firm(),
                    g.licenceNumber(),
                    d == null ? g.district() : english ? d.nameEn() : d.name(),
                    g.level() == null ? say.apply("deferred") : g.level(),
                    g.points(),
                    g.earned(),
                    g.lastLevel(),
                    g.deferral() == null ? null : say.apply("Deferral." + g.deferral()),
                    say.apply("state." + g.state()),
                    g.firstSeenAt() == null ? null : Time.day(g.firstSeenAt())));
        }
        List<String> heads = Stream.of(
                        "grades.firm",
                        "grades.licence",
                        "grades.district",
                        "grades.level",
                        "grades.points",
                        "grades.earned",
                        "grades.last",
                        "grades.note",
                        "grades.state",
                        "grades.receipt")
                .map(say)
                .toList();
        String name = texts.find("grading", "grades.sheet", List.of(year));
        return SheetTable.answer(SheetWriter.one(name, heads, rows), name);
    }

    private List<GradeLine> lines(int year, GradeFilter filter) {
        List<GradeLine> all = new ArrayList<>();
        List<GradeLine> piece;
        do {
            piece = grades.slice(seat.scope(), year, filter, "LICENCE", false, all.size(), PIECE);
            all.addAll(piece);
        } while (piece.size() == PIECE);
        return all;
    }
}
