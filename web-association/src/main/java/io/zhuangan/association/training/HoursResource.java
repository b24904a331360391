package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.Post;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.Texts;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Time;
import io.zhuangan.training.HoursFilter;
import io.zhuangan.training.HoursLine;
import io.zhuangan.training.HoursOrder;
import io.zhuangan.training.HoursQueries;
import io.zhuangan.training.HoursUnit;
import io.zhuangan.training.TranscriptPaper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Hours: of the association's courses, or of the firm's people. */
@Path("/hours")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HoursResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PIECE = 500;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Time.SHANGHAI);

    @Inject
    Seat seat;

    @Inject
    HoursQueries hours;

    @Inject
    TranscriptPaper transcript;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    @GET
    public Page<HoursLine> list(
            @QueryParam("year") Integer year,
            @QueryParam("post") Post post,
            @QueryParam("text") String text,
            @QueryParam("order") @DefaultValue("HOURS") HoursOrder order,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int from = Pieces.start(cursor);
        boolean descending = order == HoursOrder.HOURS || order == HoursOrder.LATEST;
        return Page.cut(
                hours.lines(seat.scope(), filter(year, post, text), order, descending, from, limit + 1),
                limit,
                l -> String.valueOf(from + limit));
    }

    /** Two sheets: sums by person, firm and post, and each unit with its end and hours. */
    @GET
    @Path("hours.xlsx")
    @Produces(XLSX)
    public Response sheet(
            @QueryParam("year") Integer year, @QueryParam("post") Post post, @QueryParam("text") String text) {
        HoursFilter filter = filter(year, post, text);
        Texts texts = Texts.in(Languages.of(request));
        byte[] bytes = new SheetWriter()
                .sheet(
                        say(texts, "hours.people"),
                        heads(
                                texts,
                                "col.name",
                                "col.firm",
                                "col.post",
                                "unit.hours",
                                "hours.units",
                                "hours.sessions",
                                "hours.latest"),
                        sums(filter, texts))
                .sheet(
                        say(texts, "hours.sheet.units"),
                        heads(
                                texts,
                                "col.name",
                                "col.firm",
                                "col.post",
                                "hours.day",
                                "hours.starts",
                                "hours.ends",
                                "unit.hours",
                                "hours.course",
                                "hours.number",
                                "unit",
                                "hours.by",
                                "col.record"),
                        units(filter, texts))
                .bytes();
        return Papers.sheet(bytes, say(texts, "hours.title") + "-" + filter.year() + ".xlsx");
    }

    private List<List<Object>> sums(HoursFilter filter, Texts texts) {
        List<List<Object>> rows = new ArrayList<>();
        List<HoursLine> piece;
        do {
            piece = hours.lines(seat.scope(), filter, HoursOrder.HOURS, true, rows.size(), PIECE);
            for (HoursLine l : piece) {
                rows.add(SheetWriter.row(
                        l.name(),
                        l.enterprise(),
                        post(texts, l.post()),
                        l.hours(),
                        l.units(),
                        l.sessions(),
                        Time.day(l.latest())));
            }
        } while (piece.size() == PIECE);
        return rows;
    }

    private List<List<Object>> units(HoursFilter filter, Texts texts) {
        List<List<Object>> rows = new ArrayList<>();
        for (HoursUnit u : hours.units(seat.scope(), filter)) {
            rows.add(SheetWriter.row(
                    u.name(),
                    u.enterprise(),
                    post(texts, u.post()),
                    Time.day(u.starts()),
                    clock(u.starts()),
                    clock(u.ends()),
                    u.hours(),
                    u.title(),
                    u.sessionNumber(),
                    u.unitNumber() + " " + u.unitTitle(),
                    u.association(),
                    texts.label(u.state())));
        }
        return rows;
    }

    @GET
    @Path("{person}/transcript.pdf")
    @Produces("application/pdf")
    public Response transcript(@PathParam("person") UUID person, @QueryParam("year") Integer year) {
        Texts texts = Texts.in(Languages.of(request));
        String check = uri.getBaseUri().resolve("/certificates").toString();
        return Papers.inline(
                transcript.pdf(seat.scope(), person, year == null ? 0 : year, check, post -> post(texts, post)));
    }

    private HoursFilter filter(Integer year, Post post, String text) {
        return new HoursFilter(
                year == null ? hours.thisYear(seat.scope()) : year, post == null ? null : post.name(), text);
    }

    private static String clock(Instant moment) {
        return CLOCK.format(moment);
    }

    private static String post(Texts texts, String post) {
        return post == null || post.isEmpty() ? "" : texts.find("enterprise", "Post." + post, List.of());
    }

    private static List<String> heads(Texts texts, String... keys) {
        return Stream.of(keys).map(key -> say(texts, key)).toList();
    }

    private static String say(Texts texts, String key) {
        return texts.find("training", key, List.of());
    }
}
