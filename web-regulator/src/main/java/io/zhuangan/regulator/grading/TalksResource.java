package io.zhuangan.regulator.grading;

import io.zhuangan.grading.SettleTalk;
import io.zhuangan.grading.TalkFilter;
import io.zhuangan.grading.TalkQueries;
import io.zhuangan.grading.TalkView;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.kit.Texts;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Time;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Accountability talks (Measures Art. 12). */
@Path("/talks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TalksResource {
    /** More talks than a city has firms that fell. */
    private static final int ALL = 5000;

    @Inject
    Seat seat;

    @Inject
    TalkQueries talks;

    @Inject
    SettleTalk settleTalk;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** What became of a talk: held on a day, or not needed; the version that was read. */
    public record Outcome(Long version, Boolean held, LocalDate heldOn, String note) {}

    @GET
    public Page<TalkView> talks(
            @QueryParam("state") String state,
            @QueryParam("district") String district,
            @QueryParam("text") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(talks.slice(seat.scope(), new TalkFilter(state, district, text), 0, ALL), cursor, limit);
    }

    @POST
    @Path("{key}/outcome")
    public TalkView settle(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Outcome body) {
        if (body == null || body.version() == null || body.held() == null) throw new BadRequestException("held");
        return once.run(
                seat.scope(),
                requestKey,
                List.of("talk", key, body),
                TalkView.class,
                () -> settleTalk.settle(
                        seat.scope(),
                        new SettleTalk.Outcome(key, body.version(), body.held(), body.heldOn(), body.note())));
    }

    @GET
    @Path("talks.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response sheet(
            @QueryParam("state") String state,
            @QueryParam("district") String district,
            @QueryParam("text") String text) {
        Texts texts = Texts.in(Languages.of(request));
        Function<String, String> say = key -> texts.find("grading", key, List.of());
        List<List<Object>> rows = talks.slice(seat.scope(), new TalkFilter(state, district, text), 0, ALL).stream()
                .map(t -> SheetWriter.row(
                        t.firmName(),
                        t.licenceNumber(),
                        t.year(),
                        t.level(),
                        say.apply("Occasion." + t.occasion()),
                        Time.day(t.proposedAt()),
                        say.apply("TalkState." + t.state()),
                        t.heldOn(),
                        t.note(),
                        t.settledBy()))
                .toList();
        List<String> heads = Stream.of(
                        "grades.firm",
                        "grades.licence",
                        "one.year",
                        "grades.level",
                        "levels.occasion",
                        "talk.proposed",
                        "grades.state",
                        "talk.on",
                        "talk.note",
                        "levels.by")
                .map(say)
                .toList();
        return SheetTable.answer(SheetWriter.one(say.apply("talk.title"), heads, rows), say.apply("talk.title"));
    }
}
