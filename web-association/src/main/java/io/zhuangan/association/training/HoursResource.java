package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.Post;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.kit.Texts;
import io.zhuangan.shared.AccessScope;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Hours: of the association's courses, or of the firm's people. */
@Path("/hours")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HoursResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PIECE = 500;
    /** Their units are in memory at once. */
    private static final int PEOPLE = 50;

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
        AccessScope scope = seat.scope();
        List<HoursLine> first = hours.lines(scope, filter, HoursOrder.HOURS, true, 0, PIECE);
        return SheetTable.stream(
                book -> {
                    Map<UUID, String> people = new HashMap<>();
                    book.sheet(
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
                            () -> pieces(first, from -> hours.lines(scope, filter, HoursOrder.HOURS, true, from, PIECE))
                                    .peek(line -> people.put(line.person(), line.name()))
                                    .<List<?>>map(line -> sum(line, texts))
                                    .iterator());
                    book.sheet(
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
                            () -> byName(people).stream()
                                    .flatMap(few -> hours.units(scope, filter, few).stream())
                                    .<List<?>>map(unit -> unit(unit, texts))
                                    .iterator());
                },
                say(texts, "hours.title") + "-" + filter.year());
    }

    /** Everything behind the first piece, read when it is asked for. */
    private static Stream<HoursLine> pieces(List<HoursLine> first, IntFunction<List<HoursLine>> from) {
        return Stream.iterate(new Piece(0, first), piece -> !piece.lines().isEmpty(), piece -> {
                    int next = piece.at() + piece.lines().size();
                    return new Piece(next, piece.lines().size() < PIECE ? List.of() : from.apply(next));
                })
                .flatMap(piece -> piece.lines().stream());
    }

    private record Piece(int at, List<HoursLine> lines) {}

    /** In the order of the list, some at a time. */
    private static List<List<UUID>> byName(Map<UUID, String> people) {
        List<UUID> sorted = people.entrySet().stream()
                .sorted(Map.Entry.<UUID, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<List<UUID>> few = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += PEOPLE) few.add(sorted.subList(i, Math.min(sorted.size(), i + PEOPLE)));
        return few;
    }

    private static List<Object> sum(HoursLine l, Texts texts) {
        return SheetWriter.row(
                l.name(),
                l.enterprise(),
                post(texts, l.post()),
                l.hours(),
                l.units(),
                l.sessions(),
                Time.day(l.latest()));
    }

    private static List<Object> unit(HoursUnit u, Texts texts) {
        return SheetWriter.row(
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
                texts.label(u.state()));
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
