package io.zhuangan.regulator.grading;

import io.zhuangan.grading.FactFilter;
import io.zhuangan.grading.FactQueries;
import io.zhuangan.grading.FactView;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.kit.Texts;
import io.zhuangan.regulator.Seat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The list of facts as xlsx, with the filters of the page. */
@Path("/facts.xlsx")
@RequestScoped
public class FactSheetResource {
    private static final int PIECE = 500;

    @Inject
    Seat seat;

    @Inject
    FactQueries facts;

    @Context
    HttpServletRequest request;

    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response sheet(
            @QueryParam("firm") UUID firm,
            @QueryParam("event") String event,
            @QueryParam("state") String state,
            @QueryParam("year") Integer year,
            @QueryParam("text") String text) {
        Locale locale = Languages.of(request);
        boolean english = locale.getLanguage().equals("en");
        Texts texts = Texts.in(locale);
        Function<String, String> say = key -> texts.find("grading", key, List.of());
        FactFilter filter = new FactFilter(firm, event, state, year, text);
        List<List<Object>> rows = new ArrayList<>();
        List<FactView> piece;
        do {
            piece = facts.slice(seat.scope(), filter, rows.size(), PIECE);
            piece.forEach(f -> rows.add(row(f, english, say)));
        } while (piece.size() == PIECE);
        List<String> heads = Stream.of(
                        "grades.firm",
                        "grades.licence",
                        "facts.event",
                        "fact.on",
                        "one.year",
                        "fact.number",
                        "fact.base",
                        "fact.subject",
                        "fact.batch.no",
                        "fact.due",
                        "fact.done",
                        "fact.inspection",
                        "fact.document",
                        "fact.source",
                        "fact.note",
                        "grades.state",
                        "fact.entered",
                        "fact.withdrawn")
                .map(say)
                .toList();
        return SheetTable.answer(SheetWriter.one(say.apply("fact.list"), heads, rows), say.apply("fact.list"));
    }

    private static List<Object> row(FactView f, boolean english, Function<String, String> say) {
        return SheetWriter.row(
                f.firmName(),
                f.licenceNumber(),
                f.name().in(english),
                f.occurredOn(),
                f.year(),
                f.count(),
                f.base(),
                f.subject(),
                f.batch(),
                f.dueOn(),
                f.doneOn(),
                f.inspectionType() == null ? null : say.apply("inspection." + f.inspectionType()),
                f.documentNo(),
                f.source(),
                f.note(),
                say.apply("fact.state." + f.state()),
                f.enteredBy(),
                f.withdrawnReason());
    }
}
