package io.zhuangan.association.hiddenrisk;

import io.zhuangan.association.Seat;
import io.zhuangan.hiddenrisk.HiddenRiskQueries;
import io.zhuangan.hiddenrisk.RiskFigures;
import io.zhuangan.hiddenrisk.RiskView;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** A year of the own firm's log: by month, and all of it as xlsx. */
@Path("/firm/hidden-risk-figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RiskFiguresResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ALL = 20_000;

    @Inject
    Seat seat;

    @Inject
    HiddenRiskQueries risks;

    @Context
    HttpServletRequest request;

    @GET
    public RiskFigures figures(@QueryParam("year") Integer year) {
        return risks.figures(seat.scope(), of(year));
    }

    /** Two sheets: the months, and the entries reported in the year. */
    @GET
    @Path("log.xlsx")
    @Produces(XLSX)
    public Response sheet(@QueryParam("year") Integer year) {
        int of = of(year);
        Texts texts = Texts.in(Languages.of(request));
        RiskFigures figures = risks.figures(seat.scope(), of);
        List<RiskView> entries = risks.slice(seat.scope(), HiddenRiskQueries.Filter.ALL, 0, ALL).stream()
                .filter(r -> Time.day(r.reportedAt()).getYear() == of)
                .toList();
        byte[] bytes = new SheetWriter()
                .sheet(
                        say(texts, "figures.months"),
                        heads(texts, "month", "reported", "closed", "dismissed", "openAtEnd", "medianDays"),
                        figures.months().stream()
                                .map(m -> SheetWriter.row(
                                        m.month(),
                                        m.reported(),
                                        m.closed(),
                                        m.dismissed(),
                                        m.openAtEnd(),
                                        m.medianDays()))
                                .toList())
                .sheet(
                        say(texts, "title"),
                        heads(
                                texts,
                                "reportedAt",
                                "kind",
                                "where",
                                "what",
                                "state",
                                "severity",
                                "owner",
                                "due",
                                "ended"),
                        entries.stream()
                                .map(r -> SheetWriter.row(
                                        r.reportedAt(),
                                        texts.label(r.kind()),
                                        r.where(),
                                        r.what(),
                                        texts.label(r.state()),
                                        r.severity() == null ? null : texts.label(r.severity()),
                                        r.owner(),
                                        r.dueOn(),
                                        r.endedAt()))
                                .toList())
                .bytes();
        return Response.ok(bytes, XLSX)
                .header("Content-Disposition", "attachment; filename=\"hidden-risks-" + of + ".xlsx\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private int of(Integer year) {
        return year == null ? risks.thisYear(seat.scope()) : year;
    }

    private static List<String> heads(Texts texts, String... keys) {
        return Stream.of(keys).map(key -> say(texts, key)).toList();
    }

    private static String say(Texts texts, String key) {
        return texts.find("hiddenrisk", key, List.of());
    }
}
